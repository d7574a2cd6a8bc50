import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import { FiltersPanel } from './FiltersPanel.tsx';
import { SourcingKey } from './SourcingKey.tsx';

beforeEach(() => stubMedia());

const entries = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    // Without the sign, which no one hears.
    .map((item) => item.lastChild?.textContent);

describe('SourcingKey', () => {
  it('names every mark that is in the picture, best supported first', async () => {
    const { container } = renderWithStore(<SourcingKey />);
    expect(entries('Voices')).toEqual([
      'Named person',
      'Named organisation',
      'Unnamed person',
      'Unnamed group',
      'The publication',
    ]);
    expect(entries('Lines')).toEqual([
      'The publication, thin as it speaks of most',
      'A named voice',
      'Rests on unnamed voices',
      'Could not be verified',
      'Conditional or planned',
      'Stated in the negative',
      'Contested',
      'Carried by',
      'Is, or speaks from',
    ]);
    await expectNoAxeViolations(container);
  });

  it('names what has fallen where voices are set aside', () => {
    renderWithStore(<SourcingKey />, { view: { distrust: [voiceId('v-gazette')] } });
    expect(entries('Voices')).toContain('Set aside');
    expect(entries('Lines')).toEqual(expect.arrayContaining(['Not counted', 'Carried, not counted']));
  });

  it('stands in the filters while voices are drawn', () => {
    renderWithStore(<FiltersPanel />, { view: { mode: 'sourcing' } });
    expect(screen.getByText('Key to the picture')).toBeVisible();
  });

  it('and not else', () => {
    renderWithStore(<FiltersPanel />);
    expect(screen.queryByText('Key to the picture')).toBeNull();
  });
});
