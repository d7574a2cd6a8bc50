import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';

beforeEach(() => stubMedia());

describe('a date that is not when what is said is so', () => {
  it('is told with what it is of, on its mark and in the list', async () => {
    const when = { text: 'on Friday', value: '2031-05-02', basis: 'inferred', note: 'Before.', of: 'the day he spoke' };
    const index = makeIndex({
      claims: [makeClaim('c-said', ['ferry-union', 'ties', 'selmouth'], { when: { ...when, basis: 'inferred' } })],
    });
    const { container } = renderWithStore(<TimelinePanel />, { index });
    expect(screen.getByRole('link', { name: /^“on Friday”/ })).toHaveAccessibleName(
      /2 May 2031 \(inferred\), the day he spoke, on one day\./,
    );
    expect(screen.getByRole('region', { name: 'What happened when, as a list' })).toHaveTextContent(
      /“on Friday” 2 May 2031 \(inferred\), the day he spokeBefore\./,
    );
    await expectNoAxeViolations(container);
  });
});

it('says by when something has happened that is dated to the month of the report', () => {
  const when = { text: 'this month', value: '2031-05', basis: 'inferred', note: 'The report says so.' } as const;
  const index = makeIndex({
    claims: [
      makeClaim('c-did', ['ferry-union', 'ties', 'selmouth'], { when }),
      makeClaim('c-will', ['ferry-union', 'rescue', 'selmouth'], { when, modality: 'planned' }),
    ],
  });
  const { container } = renderWithStore(<TimelinePanel />, { index });
  const name = (id: string) => container.querySelector(`svg [data-claim="${id}"] a`)?.getAttribute('aria-label');
  expect(name('c-did')).toContain('on some day of it, by 5 May 2031.');
  expect(name('c-will')).toContain('on some day of it.');
});
