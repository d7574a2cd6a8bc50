import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { makeStore, renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { quoteId, voiceId } from '../../domain/ids.ts';
import { NARROW } from '../shared/media.ts';
import { ClaimCard } from './ClaimCard.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string, level?: 3 | 4 | 5) =>
  renderWithStore(<ClaimCard claim={given(index.claims, id)} {...(level === undefined ? {} : { level })} />);
/** The card itself, without what stands against the claim. */
const own = () => {
  const header = screen.getByRole('article').querySelector('header');
  if (!header) throw new Error('a card has a header');
  return within(header);
};

describe('ClaimCard', () => {
  it('reads the claim as a sentence, with its summary, its words marked, its credit and its date', async () => {
    const { container } = show('c-closed');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      /^Harbour Board closes the quay to Ferry Union$/,
    );
    expect(screen.getByText('The board sent guards to the quay.')).toBeVisible();
    const [quote] = screen.getAllByRole('figure');
    expect(quote?.querySelector('mark')).toHaveTextContent('sent guards');
    expect(screen.getByText('When').closest('dl')).toHaveTextContent(
      /“Monday” that is, 5 May 2031 \(inferred\)\s*The Monday before the report\./,
    );
    await expectNoAxeViolations(container);
  });

  it('copies the claim as a sentence, beside its first quote alone', async () => {
    const user = userEvent.setup();
    const told = { ...given(index.claims, 'c-open'), quotes: [quoteId('q-fees'), quoteId('q-closed')] };
    const store = makeStore({ index: makeIndex({ claims: [told] }), view: { distrust: [voiceId('v-vale')] } });
    renderWithStore(<ClaimCard claim={told} />, { store });
    await user.click(screen.getByRole('button', { name: 'Copy claim' }));
    await vi.waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(
        /^Harbour Board of Selmouth does not close the quay to Ferry Union, according to Ada Brandt\. .* In Sourceline: http.*select=c-open&distrust=v-vale$/u,
      ),
    );
    expect(store.getState().notices).toMatchObject([{ kind: 'copied', what: 'sentence' }]);
  });

  it('credits what the publication says about the claim to the publication, after what the voices say', async () => {
    const told = {
      ...given(index.claims, 'c-fees'),
      quotes: [quoteId('q-board'), quoteId('q-fees')],
      context: [quoteId('q-board')],
    };
    const user = userEvent.setup();
    renderWithStore(<ClaimCard claim={told} />, { store: makeStore({ index: makeIndex({ claims: [told] }) }) });
    const quotes = [...document.querySelectorAll<HTMLElement>('figure[data-quote]')];
    expect(quotes.map(({ dataset }) => dataset['quote'])).toEqual(['q-fees', 'q-board']);
    expect(quotes[0]).not.toHaveTextContent('The Harbour Post, in its own words');
    const about = given(new Map(quotes.map((quote) => [quote.dataset['quote'] ?? '', quote])), 'q-board');
    expect(about).toHaveTextContent('The Harbour Post, in its own words');
    await user.click(within(about).getByRole('button', { name: 'Copy quote' }));
    await vi.waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(
        /^“the board, which runs the port” — .* Who says so: The Harbour Post, in its own words\. https:/u,
      ),
    );
    expect(await navigator.clipboard.readText()).not.toContain('Jon Vale');
  });

  it('says who says the whole of a quote from which it takes only what the publication states by the way', async () => {
    const { container, unmount } = show('c-orders');
    const quote = container.querySelector<HTMLElement>('figure[data-quote="q-closed"]');
    expect(quote).toHaveTextContent('What these words report is credited to two dock workers.');
    expect(within(quote ?? document.body).getByRole('link', { name: 'two dock workers' })).toBeVisible();
    await expectNoAxeViolations(container);
    unmount();
    const marked = {
      ...given(index.claims, 'c-orders'),
      marks: [{ quote: quoteId('q-closed'), exact: 'Harbour Board' }],
    };
    renderWithStore(<ClaimCard claim={marked} />, {
      store: makeStore({ index: makeIndex({ claims: [marked, given(index.claims, 'c-closed')] }) }),
    });
    expect(document.querySelector('figure[data-quote="q-closed"]')).toHaveTextContent(
      'The claim rests only on what is marked. What these words report as a whole is credited to two dock workers.',
    );
  });

  it('leads from its names to the actors, and from its verb to itself', () => {
    show('c-fees');
    const links = own().getAllByRole('link');
    expect(
      links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).searchParams.get('select')]),
    ).toEqual([
      ['Ferry Union', 'ferry-union'],
      ['deals with', 'c-fees'],
      ['Harbour Board', 'harbour-board'],
    ]);
    expect(links[1]).toHaveAccessibleName(/^deals with: the claim “Ferry Union deals with Harbour Board”$/);
  });

  it('says in words what is affirmed as fact, and no more', () => {
    show('c-fees');
    expect(own().getByText('Asserted')).toBeVisible();
    expect(own().getByText('Without conditions')).toBeVisible();
    expect(screen.queryByText('Could not be verified')).toBeNull();
  });

  it.each([
    ['c-open', 'Stated in the negative'],
    ['c-would', 'Conditional'],
    ['c-pay', 'Announced'],
    ['c-arms', 'Could not be verified'],
  ])('sets apart what weakens %s: %s', (id, word) => {
    show(id);
    expect(own().getByText(word).className).toMatch(/caution/);
  });

  it.each(['c-open', 'c-would', 'c-pay', 'c-arms'])('has what weakens %s before its words on a small screen', (id) => {
    stubMedia((query) => query === NARROW);
    show(id);
    const quote = document.querySelector('[data-quote]');
    const [chip] = own().getAllByText(/^(Stated in the negative|Conditional|Announced|Could not be verified)$/);
    expect(quote && chip?.compareDocumentPosition(quote)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says how well it is supported by itself: contested only where it is, and on whom it rests besides', () => {
    const { unmount } = show('c-closed');
    expect(own().getByText('Contested').className).toMatch(/caution/);
    expect(own().getByText('Rests on unnamed voices')).toBeVisible();
    unmount();
    show('c-would');
    expect(own().queryByText('Contested')).toBeNull();
  });

  it('does not set apart what weakens nothing', () => {
    show('c-fees');
    expect(own().getByText('Asserted').className).not.toMatch(/caution/);
    expect(own().getByText('Without conditions').className).not.toMatch(/caution/);
  });

  it('reads a denial as one', () => {
    show('c-open');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      /^Harbour Board does not close the quay to Ferry Union$/,
    );
  });

  it('shows how an ambiguous word was read', async () => {
    const user = userEvent.setup();
    show('c-would');
    const reading = screen.getByText('“The whole harbour” is read as both quays.');
    expect(reading).not.toBeVisible();
    await user.click(screen.getByText('How it was read'));
    expect(reading).toBeVisible();
  });

  it('says that it is contested, and lays all positions out once it is selected', async () => {
    const user = userEvent.setup();
    const { container, store } = show('c-closed');
    const place = screen.getByRole('link', { name: 'Contested: see the positions' });
    expect(screen.queryByRole('region', { name: 'Positions' })).toBeNull();
    await user.click(place);
    expect(store.getState().view.select).toBe('c-closed');
    expect(screen.getByRole('region', { name: 'Positions' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /see the positions/ })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('says of what fell that it has, and of the other side that nothing opposes it any more', () => {
    const view = { distrust: [voiceId('v-brandt')] };
    renderWithStore(<ClaimCard claim={given(index.claims, 'c-open')} />, { view });
    expect(screen.getByRole('link', { name: 'Fallen: see the positions' })).toBeVisible();
    renderWithStore(<ClaimCard claim={given(index.claims, 'c-closed')} />, { view });
    expect(screen.getByRole('link', { name: 'No longer opposed: see the positions' })).toBeVisible();
  });

  it('shows nothing beside a claim that nothing stands against', () => {
    show('c-fees');
    expect(screen.queryByText(/see the positions/)).toBeNull();
    expect(screen.queryByText('How it was read')).toBeNull();
    expect(screen.queryByText('When')).toBeNull();
  });

  it('is marked as the current one when it is selected', async () => {
    const user = userEvent.setup();
    show('c-fees', 5);
    const card = screen.getByRole('article');
    expect(card).not.toHaveAttribute('aria-current');
    expect(card).toHaveAttribute('id', 'c-fees');
    await user.click(within(screen.getByRole('heading', { level: 5 })).getByRole('link', { name: /the claim/ }));
    expect(card).toHaveAttribute('aria-current', 'true');
  });
});
