import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { CarriageView } from './CarriageView.tsx';
import { SpeechView } from './SpeechView.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string, view: Partial<View> = {}) =>
  renderWithStore(<SpeechView speech={given(index.sourcing.speeches, id)} />, { view });
const claims = () => screen.getAllByRole('article').map((card) => card.id);

/** The links in the fold of a title. */
function folded(title: RegExp): readonly string[] {
  const fold = screen.getByText(title).closest('details');
  if (!fold) throw new Error('a summary stands in a fold');
  return within(fold)
    .getAllByRole('link', { hidden: true })
    .map((link) => new URL(link.getAttribute('href') ?? '', 'https://page.example').searchParams.get('select') ?? '');
}

describe('SpeechView', () => {
  it('says who speaks about whom, how well that stands by this voice alone, and in which words', async () => {
    const { container } = show('v-brandt~ferry-union');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ada Brandt on Ferry Union');
    const [head] = container.getElementsByTagName('header');
    expect(head).toHaveTextContent('Contested');
    expect(head).toHaveTextContent('Something that stands excludes or denies a part of what it says.');
    expect(claims()).toEqual(['c-open', 'c-pay']);
    expect(screen.getByText('plans to pay the crews')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('begins with who speaks, and ends with about whom, flush with what stands beneath', () => {
    show('v-brandt~ferry-union');
    const parts = [...screen.getByRole('heading', { level: 2 }).children].map((part) => part.textContent);
    expect(parts).toEqual(['Ada Brandt', ' on ', 'Ferry Union']);
  });

  it('leads to both ends', async () => {
    const user = userEvent.setup();
    const { store } = show('v-brandt~ferry-union');
    const title = within(screen.getByRole('heading', { level: 2 }));
    await user.click(title.getByRole('link', { name: 'Ferry Union' }));
    expect(store.getState().view.select).toBe('ferry-union');
    await user.click(title.getByRole('link', { name: 'Ada Brandt' }));
    expect(store.getState().view.select).toBe('v-brandt');
  });

  it('leads on to who else speaks about the one, and whom else the other speaks about', () => {
    show('v-brandt~ferry-union');
    expect(folded(/^Who else speaks about Ferry Union/)).toEqual([
      'v-workers~ferry-union',
      'v-insider~ferry-union',
      'v-vale~ferry-union',
    ]);
    expect(folded(/^Whom else Ada Brandt speaks about/)).toEqual([
      'v-brandt~harbour-board',
      'v-brandt~selmouth',
      'v-brandt~ada-brandt',
      'v-brandt~port-guards',
    ]);
  });

  it('shows what the filters leave first, and says that there is more', () => {
    const { container } = show('v-brandt~ferry-union', { categories: ['money-and-arms'] });
    expect(container).toHaveTextContent('1 more claim is hidden by the filters.');
    expect(claims()[0]).toBe('c-pay');
  });

  it('says that the filters hide it, and shows all it rests on', () => {
    const { container } = show('v-brandt~ferry-union', { categories: ['ties'] });
    expect(container).toHaveTextContent('The filters hide this in the graph.');
    expect(claims()).toEqual(['c-open', 'c-pay']);
  });

  it('says that it has fallen where its voice is set aside', () => {
    const { container } = show('v-vale~harbour-board', { distrust: [voiceId('v-vale')] });
    const [head] = container.getElementsByTagName('header');
    expect(head).toHaveTextContent('Not counted');
    expect(head).not.toHaveTextContent('Fallen');
    expect(head).toHaveTextContent('Every way this came holds a voice that is set aside.');
  });
});

describe('CarriageView', () => {
  const carriage = given(index.sourcing.carriages, 'v-workers~v-gazette');

  it('says whose words came through whom, and which', async () => {
    const { container } = renderWithStore(<CarriageView carriage={carriage} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('two dock workers through Quay Gazette');
    expect(container).toHaveTextContent('Quay Gazette carried these words of two dock workers to the source.');
    expect(claims()).toEqual(['c-talks']);
    await expectNoAxeViolations(container);
  });

  it('says that the filters hide it', () => {
    const { container } = renderWithStore(<CarriageView carriage={carriage} />, { view: { categories: ['ties'] } });
    expect(container).toHaveTextContent('The filters hide this in the graph.');
    expect(claims()).toEqual(['c-talks']);
  });
});
