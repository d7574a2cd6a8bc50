import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { chain, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { generatedIndex } from '../../../tests/support/generatedDataset.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import { quoteId, voiceId } from '../../domain/ids.ts';
import { TABLES } from '../../view/tables.ts';
import type { View } from '../../view/view.ts';
import { MOST_DRAWN } from './useDrawnRows.ts';
import { TableView } from './TableView.tsx';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

vi.mock('../shared/scrollIntoSight.ts', { spy: true });

const scrolled = vi.mocked(scrollIntoSight);
beforeEach(() => {
  scrolled.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (view: Partial<View> = {}, index = makeIndex()) =>
  renderWithStore(<TableView />, { store: makeStore({ index, view: { mode: 'table', ...view } }) });

/** What the rows say in their first column, from top to bottom. */
const names = (): readonly string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const head = (name: string) => screen.getByRole('columnheader', { name });
const row = (name: RegExp) => screen.getByRole('row', { name });

describe('TableView', () => {
  it('shows at which edge more of a table lies, and no longer once it is scrolled there', () => {
    const widths = { scrollWidth: 760, clientWidth: 640, offsetWidth: 652 };
    for (const [name, width] of Object.entries(widths)) {
      vi.spyOn(HTMLElement.prototype, name as keyof typeof widths, 'get').mockReturnValue(width);
    }
    open();
    const region = screen.getByRole('region');
    const shown = (): readonly string[] => Object.keys(region.parentElement?.dataset ?? {}).toSorted();
    const scrollTo = (left: number): void => {
      region.scrollLeft = left;
      fireEvent.scroll(region);
    };
    expect(shown()).toEqual(['after']);
    scrollTo(60);
    expect(shown()).toEqual(['after', 'before']);
    scrollTo(120);
    expect(shown()).toEqual(['before']);
    expect(region.parentElement?.style.getPropertyValue('--bar')).toBe('12px');
  });

  it('has at its head on paper what it is, of when, and where it is from', () => {
    const { container } = open();
    const paper = container.querySelector('header');
    expect(paper).toHaveTextContent('The quarrel over the north quay');
    expect(paper).toHaveTextContent('As of 5 May 2031');
    expect(paper).toHaveTextContent(/Source: “Ferry crews say .* https:\/\/harbour-post\.example\/quay/);
  });

  it('says how many claims stand as asked in relationships that stand otherwise, and leads to them', async () => {
    const user = userEvent.setup();
    const { store } = open({ table: 'claims', standing: ['conditional'] });
    // That the board would close the quay, if, is one of three claims of a contested relationship.
    expect(screen.getByText(/^1 more claim stands so by itself/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all, sorted by standing' }));
    expect(store.getState().view).toMatchObject({ standing: null, sort: { claims: { by: 'standing', down: false } } });
    expect(screen.queryByText(/more claim/)).toBeNull();
    act(() => void store.getState().patch({ standing: ['conditional'], table: 'relationships' }));
    expect(screen.queryByText(/more claim/)).toBeNull();
  });

  it('credits words as the panel does: to the publication too where it only tells of a statement with them', () => {
    const fees = { quotes: [quoteId('q-fees')], attribution: [chain('v-vale')] };
    const index = makeIndex({
      claims: [
        makeClaim('c-fees', ['ferry-union', 'hostility', 'harbour-board'], fees),
        makeClaim('c-talks', ['ferry-union', 'diplomacy', 'selmouth'], {
          quotes: [quoteId('q-talks'), quoteId('q-fees'), quoteId('q-board')],
          context: [quoteId('q-fees'), quoteId('q-board')],
          attribution: [chain('v-workers', 'v-gazette')],
        }),
      ],
    });
    open({ table: 'quotes' }, index);
    expect(row(/^They raised the fees/)).toHaveTextContent(/Jon ValeThe Harbour Post, in its own words/);
    expect(row(/^the board, which/)).toHaveTextContent(/The Harbour Post, in its own words/);
    for (const name of [/^They raised the fees/, /^the board, which/]) {
      expect(row(name)).not.toHaveTextContent('two dock workers');
    }
  });

  it('names those who say words before the publication, whatever the filters leave of what rests on them', () => {
    const { store } = open({ table: 'quotes' });
    const told = /two dock workersand, for what it states with them by the way, The Harbour Post/;
    expect(row(/^The Harbour Board sent/)).toHaveTextContent(told);
    act(() => void store.getState().patch({ voices: [voiceId('v-paper')] }));
    expect(row(/^The Harbour Board sent/)).toHaveTextContent(told);
  });

  it.each(TABLES)(
    'shows %s in a table of their own, chosen in the view, each row with the way to it',
    async (table) => {
      const user = userEvent.setup();
      const index = makeIndex();
      const { container, store } = open({}, index);
      await user.click(
        within(screen.getByRole('navigation', { name: 'Tables' })).getByRole('button', {
          name: new RegExp(table, 'i'),
        }),
      );
      expect(store.getState().view.table).toBe(table);
      const counts = {
        actors: index.dataset.actors.length,
        relationships: index.relationships.size,
        claims: index.dataset.claims.length,
        quotes: index.dataset.quotes.length,
      };
      const count = counts[table];
      const shown = screen.getByRole('table', { name: `${count} of ${count} ${table}, in the order of the source` });
      expect(within(shown).getAllByRole('row')).toHaveLength(count + 1);
      for (const each of within(shown).getAllByRole('columnheader')) expect(each).toHaveAttribute('scope', 'col');
      const [link] = within(shown).getAllByRole('link');
      const id = shown.querySelector<HTMLElement>('[data-row]')?.dataset['row'];
      if (!link || id === undefined) throw new Error('The dataset of the tests has rows in every table.');
      await user.click(link);
      expect(store.getState().view.select).toBe(id);
      expect(within(shown).getAllByRole('link', { current: true })).toEqual([link]);
      await expectNoAxeViolations(container);
    },
  );

  it('tells every relationship as a sentence, with its standing in words', () => {
    open();
    expect(names()).toContain(
      'Harbour Board closes the quay to / (conditionally) closes the quay to / does not close the quay to Ferry Union',
    );
    expect(row(/^Harbour Board closes the quay to/)).toHaveTextContent('Contested');
    expect(row(/^Harbour Board closes the quay to/)).toHaveTextContent(
      /two dock workersa person familiar with the plans \(conditional, could not be verified\)Denies: Ada Brandt/,
    );
    expect(row(/^Selmouth/)).toHaveTextContent('Conditional or planned');
    expect(row(/^Ferry Union deals with Selmouth/)).toHaveTextContent(/Rests on unnamed voicesin tension/);
  });

  it('tells no statement as a fact that is only conditional, announced or could not be verified', () => {
    const { store } = open({ table: 'quotes' });
    expect(row(/^would close the whole harbour/)).toHaveTextContent(
      'Harbour Board (conditionally) closes the quay to Ferry Union (Could not be verified)',
    );
    act(() => void store.getState().patch({ table: 'claims' }));
    expect(names()).toContain('Harbour Board (conditionally) closes the quay to Ferry Union');
    expect(names()).toContain('Selmouth (announced) deals with Ferry Union');
  });

  it('shows the words of claims in a column of their own, when asked', () => {
    open({ table: 'claims', columns: { claims: ['words'] } });
    expect(row(/^Ferry Union deals with Harbour Board/)).toHaveTextContent('“They raised the fees in secret”');
  });

  it('sorts up, then down, then not at all, and says so', async () => {
    const user = userEvent.setup();
    const { store, container } = open({ table: 'actors' });
    const before = names();
    const press = () => user.click(within(head('Actor')).getByRole('button'));
    await press();
    expect(head('Actor')).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(before.toSorted((a, b) => a.localeCompare(b)));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('6 of 6 actors, sorted by “Actor”, ascending');
    await press();
    expect(head('Actor')).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(before.toSorted((a, b) => b.localeCompare(a)));
    expect(store.getState().view.sort).toEqual({ actors: { by: 'actor', down: true } });
    await press();
    expect(head('Actor')).not.toHaveAttribute('aria-sort');
    expect(names()).toEqual(before);
    expect(store.getState().view.sort).toEqual({});
    await expectNoAxeViolations(container);
  });

  it('sorts standing by how sure it is, and dates by their value with the undated last either way', () => {
    const { store } = open({ sort: { relationships: { by: 'standing', down: true } } });
    const standings = screen
      .getAllByRole('row')
      .slice(1)
      .map((each) => within(each).getAllByRole('cell')[0]?.textContent);
    expect(standings[0]).toBe('How well supportedThe publication says so');
    expect(standings.at(-1)).toMatch(/Contested$/);
    for (const down of [false, true]) {
      act(() => void store.getState().patch({ table: 'claims', sort: { claims: { by: 'when', down } } }));
      expect(names()[0]).toBe('Harbour Board closes the quay to Ferry Union');
      expect(screen.getAllByRole('row')[1]).toHaveTextContent('“Monday” (5 May 2031, inferred)');
    }
  });

  it('strikes and tells what has fallen, and who is set aside', async () => {
    const { container, store } = open({ distrust: [voiceId('v-vale')] });
    const name = /^Ferry Union deals with Harbour Board Fallen/;
    expect(row(name)).toHaveTextContent('Fallenwas: A named voice');
    expect(row(name)).toHaveTextContent('1 fallen');
    expect(row(name)).toHaveTextContent('Jon Vale (set aside)');
    for (const [table, told] of [
      ['claims', /^Ferry Union deals with Harbour Board Fallen/],
      ['quotes', /^They raised the fees in secret Fallen/],
    ] as const) {
      act(() => void store.getState().patch({ table }));
      expect(row(told)).toHaveTextContent('Fallen');
    }
    act(() => void store.getState().patch({ table: 'actors' }));
    expect(row(/^Ferry Union/)).toHaveTextContent('1 fallen');
    await expectNoAxeViolations(container);
  });

  it('shows what the filters leave, and no more', async () => {
    const { store, container } = open({ voices: [voiceId('v-vale')], unconnected: 'hide' });
    expect(screen.getByRole('table')).toHaveAccessibleName('1 of 7 relationships, in the order of the source');
    act(() => void store.getState().patch({ table: 'quotes' }));
    // What it says, and what introduces him and whom he speaks about.
    expect(names()).toEqual([
      'They raised the fees in secret',
      'the board, which runs the port',
      'the secretary of the Ferry Union',
    ]);
    expect(row(/^the board/)).toHaveTextContent('Only introduces someone');
    await expectNoAxeViolations(container);
  });

  it('says how much of a relationship the filters hide', () => {
    open({ voices: [voiceId('v-insider')] });
    expect(row(/^Harbour Board \(conditionally\)/)).toHaveTextContent('12 more hidden by the filters');
    // Hiding a denial makes nothing surer.
    expect(row(/^Harbour Board \(conditionally\)/)).toHaveTextContent('Contested');
  });

  it('says when nothing is left, and leads back', async () => {
    const user = userEvent.setup();
    const { store, container } = open({ search: 'nobody', table: 'actors' });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('status')[1]).toHaveTextContent('The filters leave none of these.');
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(store.getState().view.search).toBe('');
    expect(names()).toHaveLength(6);
  });

  it('says when a dataset has none, without a way that leads nowhere', () => {
    open({ table: 'claims' }, makeIndex({ claims: [] }));
    expect(screen.getAllByRole('status')[1]).toHaveTextContent('This dataset has none of these.');
    expect(screen.queryByRole('button', { name: 'Take all filters away' })).toBeNull();
  });

  it('lets columns be chosen, but none that tells how sure a row is be taken away', async () => {
    const user = userEvent.setup();
    const { store, container } = open({ table: 'claims' });
    await user.click(screen.getByRole('button', { name: 'Columns', expanded: false }));
    const choice = within(screen.getByRole('group', { name: 'Columns' }));
    for (const name of ['Claim', 'How well supported', 'How it is meant']) {
      expect(choice.queryByRole('checkbox', { name })).toBeNull();
      expect(head(name)).toBeVisible();
    }
    await user.click(choice.getByRole('checkbox', { name: 'When' }));
    await user.click(choice.getByRole('checkbox', { name: 'In our words' }));
    expect(store.getState().view.columns).toEqual({ claims: ['speakers', 'paragraphs', 'summary'] });
    expect(screen.queryByRole('columnheader', { name: 'When' })).toBeNull();
    expect(screen.getByRole('cell', { name: 'The board sent guards to the quay.' })).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(choice.getByRole('button', { name: 'Usual columns' }));
    expect(store.getState().view.columns).toEqual({});
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Columns' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Columns' })).toHaveFocus();
  });

  it('says of what a relationship was, too, that it stood only in part', () => {
    const index = makeIndex({
      claims: [
        makeClaim('c-runs', ['harbour-board', 'ties', 'port-guards']),
        makeClaim('c-pays', ['harbour-board', 'ties', 'port-guards'], {
          predicate: 'pays',
          attribution: [chain('v-workers')],
        }),
      ],
    });
    open({ distrust: [voiceId('v-paper')] }, index);
    expect(row(/^Harbour Board/)).toHaveTextContent('Rests on unnamed voiceswas: The publication says so, in part');
  });

  it('brings what is selected elsewhere into sight, a claim by its relationship', () => {
    const { store } = open();
    expect(scrolled).not.toHaveBeenCalled();
    act(() => void store.getState().patch({ select: 'c-arms' }));
    expect(scrolled).toHaveBeenCalledOnce();
    expect(scrolled.mock.calls[0]?.[0]).toBe(row(/^Port Guards/));
    expect(screen.getByRole('link', { current: true })).toHaveTextContent(/^Port Guards/);
  });

  it('gives quotes in the language of their source', () => {
    open({ table: 'quotes' });
    expect(screen.getByText('The union met the mayor')).toHaveAttribute('lang', 'en');
  });

  it('gives the table as it is seen, with date, limits and links in every row', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = (content: Blob) => {
          saved.push(content);
          return 'blob:table';
        };
        static override revokeObjectURL = () => {};
      },
    );
    const files: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    open({ table: 'claims', sort: { claims: { by: 'claim', down: true } }, distrust: [voiceId('v-vale')] });
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));
    expect(files).toEqual(['harbour-claims-view.csv']);
    const text = (await saved[0]?.text()) ?? '';
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((each) => each['Claim'])).toEqual(names().map((name) => name.replace(/ Fallen$/, '')));
    expect(data.find((each) => each['Id'] === 'c-fees')).toMatchObject({
      'How well supported': 'Fallen',
      'Who says so': 'Jon Vale (set aside)',
      Quotes: '“They raised the fees in secret”',
      'What is known of them': expect.stringMatching(/^Jon Vale \(Named person; stake: .*; set aside\)$/) as unknown,
      Link: expect.stringContaining('?dataset=harbour&select=c-fees') as unknown,
    });
    for (const each of data) {
      expect(each['As of']).toBe('As of 5 May 2031 (inferred). The report speaks of Monday.');
      expect(each['Limits of the view']).toContain('Set aside: Jon Vale.');
      expect(each['This view']).toContain('sort=claims,-claim');
    }
  });
});

describe('a table of many rows', () => {
  const LONG = generatedIndex({ seed: 7, claims: 600, voices: 20, actors: 40 });
  // jsdom lays nothing out.
  const layOut = () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return this.getAttribute('role') === 'row' ? 40 : 600;
    });
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  };

  it('draws those in sight, and tells of every row its place among all', async () => {
    layOut();
    const { container } = open({ table: 'claims' }, LONG);
    const shown = screen.getByRole('table', { name: /^600 of 600 claims/ });
    expect(shown).toHaveAttribute('aria-rowcount', '601');
    const rows = within(shown).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
    expect(rows.map((each) => each.getAttribute('aria-rowindex'))).toEqual(rows.map((_, at) => String(at + 1)));
    expect(screen.getByText(/only those in sight are drawn/)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('keeps the row of what is selected, wherever one has scrolled', () => {
    layOut();
    open({ table: 'claims', select: 'c-500' }, LONG);
    const [current] = screen.getAllByRole('link', { current: true });
    expect(current?.closest('tr')).toHaveAttribute('aria-rowindex', '502');
  });

  it('draws all on paper', () => {
    layOut();
    open({ table: 'claims' }, LONG);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('row')).toHaveLength(601);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it(`draws all up to ${MOST_DRAWN} rows`, () => {
    open({ table: 'claims' }, generatedIndex({ seed: 7, claims: MOST_DRAWN, voices: 20, actors: 40 }));
    expect(screen.getAllByRole('row')).toHaveLength(MOST_DRAWN + 1);
    expect(screen.getByRole('table')).not.toHaveAttribute('aria-rowcount');
  });
});
