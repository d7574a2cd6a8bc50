import { act, waitFor, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { actorId, voiceId } from '../../domain/ids.ts';
import { Overview } from './Overview.tsx';

function under(name: string) {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error('a heading stands in a section');
  return within(section);
}
const hrefs = (name: string) =>
  under(name)
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('select'));

describe('Overview', () => {
  it('says what this is, of when and why, and how much there is', async () => {
    const { container } = renderWithStore(<Overview />);
    const [head] = container.getElementsByTagName('header');
    for (const words of [
      'The quarrel over the north quay',
      'An invented dispute in an invented port.',
      '6 actors',
      '7 relationships',
      '9 claims',
      '7 voices',
      'As of 5 May 2031 (inferred). The report speaks of Monday.',
    ]) {
      expect(head).toHaveTextContent(words);
    }
    await expectNoAxeViolations(container);
  });

  it('names the source before it tells anything from it, and leads to its page', () => {
    const { container } = renderWithStore(<Overview />);
    const [head] = container.getElementsByTagName('header');
    expect(head?.querySelector('h2 + p')).toHaveTextContent(
      /^Drawn from one source: .+, The Harbour Post, republished by Selmouth Digest$/,
    );
    expect(head?.querySelector('a')).toHaveAttribute('href', 'https://harbour-post.example/quay');
  });

  it('lists what changes without the voices set aside, the fallen first, each with what it was', async () => {
    const { container } = renderWithStore(<Overview />, { view: { distrust: ['v-vale', 'v-brandt'].map(voiceId) } });
    const without = under('Without the voices set aside');
    expect(without.getByText(/^Of 7 relationships/u)).toBeVisible();
    expect(without.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent)).toEqual([
      'Fallen 3',
      'No longer contested 1',
    ]);
    expect(hrefs('Without the voices set aside')).toEqual([
      'ferry-union~hostility~harbour-board',
      'selmouth~money-and-arms~ferry-union',
      'ada-brandt~ties~port-guards',
      'harbour-board~hostility~ferry-union',
    ]);
    expect(container).toHaveTextContent('Fallen (was: A named voice)');
    expect(container).toHaveTextContent('Rests on unnamed voices (was: Contested)');
    await expectNoAxeViolations(container);
  });

  it('lends no row the words of what has fallen, and says how much is left and what it was', () => {
    const row = () => under('Start here').getByRole('link').textContent;
    const { store } = renderWithStore(<Overview />);
    expect(row()).toMatch(/closes the quay to \/ \(conditionally\) .* does not close .*Contested · 3 claims$/u);
    act(() => void store.getState().patch({ distrust: ['v-vale', 'v-brandt'].map(voiceId) }));
    expect(row()).not.toContain('does not close');
    expect(row()).toMatch(/Rests on unnamed voices \(was: Contested\) · 2 of 3 claims left/u);
  });

  it('counts alike what is left, by voices and by filters, under every heading', () => {
    const { store } = renderWithStore(<Overview />, { view: { distrust: ['v-vale', 'v-brandt'].map(voiceId) } });
    expect(under('Start here').getByRole('link')).toHaveTextContent('2 of 3 claims left');
    expect(
      under('In tension').getByText(/2 claims in 2 relationships · 3 of 4 claims left · no longer contested$/u),
    ).toBeVisible();
    act(() => void store.getState().patch({ distrust: [], voices: ['v-brandt'].map(voiceId) }));
    expect(under('Start here').getByRole('link')).toHaveTextContent('1 of 3 claims in view');
    // One side alone contests nothing that is in view.
    expect(screen.queryByRole('heading', { level: 3, name: 'Contested' })).toBeNull();
    expect(under('Hidden by the filters').getByText(/1 of 4 claims in view in 1 relationship$/u)).toBeVisible();
    act(
      () =>
        void store.getState().patch({ distrust: ['v-vale', 'v-brandt'].map(voiceId), voices: [voiceId('v-workers')] }),
    );
    expect(under('Start here').getByRole('link')).toHaveTextContent('1 of 3 claims in view, 1 fallen');
  });

  it('says nothing of them while nobody is set aside', () => {
    renderWithStore(<Overview />);
    expect(screen.queryByRole('heading', { name: 'Without the voices set aside' })).toBeNull();
  });

  it('says where to start', () => {
    renderWithStore(<Overview />);
    expect(hrefs('Start here')).toEqual(['harbour-board~hostility~ferry-union']);
  });

  it('says to start only at what the filters leave', () => {
    const { store } = renderWithStore(<Overview />);
    act(() => void store.getState().patch({ categories: ['ties'] }));
    expect(screen.queryByRole('heading', { name: 'Start here' })).toBeNull();
  });

  it('says how much of it the filters leave in view, where any is set', () => {
    const { store } = renderWithStore(<Overview />);
    expect(screen.queryByText(/^With these filters in view/)).toBeNull();
    act(() => void store.getState().patch({ categories: ['diplomacy'], unconnected: 'hide' }));
    expect(screen.getByText('With these filters in view: 2 of 6 actors, 1 of 7 relationships')).toBeVisible();
  });

  it('leaves out a headline the dataset does not have, and a heading over nothing', () => {
    const index = makeIndex({
      headlines: [{ subject: actorId('selmouth'), object: actorId('selmouth'), category: 'ties' }],
      claims: [],
    });
    renderWithStore(<Overview />, { index });
    expect(screen.queryByRole('heading', { name: 'Start here' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Contested' })).toBeNull();
  });

  it('credits the source with both publishers, its date and why, and leads to the page', () => {
    renderWithStore(<Overview />);
    const source = under('The source');
    expect(source.getByText('The Harbour Post, republished by Selmouth Digest')).toBeVisible();
    expect(source.getByText(/^Published 6 May 2031 \(inferred\)\. The morning after/)).toBeVisible();
    expect(source.getByRole('link')).toHaveAttribute('href', 'https://harbour-post.example/quay');
  });

  it('lists everything the filters leave, and every voice', async () => {
    const user = userEvent.setup();
    const { container } = renderWithStore(<Overview />, { view: { types: ['government-body', 'armed-force'] } });
    const folds = [...container.querySelectorAll<HTMLElement>('section:last-of-type details')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      'Actors 2',
      'Relationships 2',
      'Voices 7',
      'Who speaks about whom 4',
    ]);
    const [actors] = folds;
    if (!actors) throw new Error('there are lists');
    await user.click(within(actors).getByText('Actors'));
    expect(within(actors).getByRole('link', { name: 'Port Guards' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('has its lists follow a step once the page has taken it', async () => {
    const { store } = renderWithStore(<Overview />);
    const everyActor = () => under('All actors and relationships').getByText(/^Actors/u);
    const before = everyActor().textContent;
    let atOnce: string | null = null;
    act(() => {
      flushSync(() => void store.getState().patch({ types: ['club'] }));
      atOnce = everyActor().textContent;
    });
    expect(atOnce).toBe(before);
    await waitFor(() => expect(everyActor()).toHaveTextContent('Actors 1'));
  });
});
