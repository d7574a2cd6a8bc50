import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import { actorId, quoteId, sourceId, voiceId } from '../../domain/ids.ts';
import { PrintReport } from './PrintReport.tsx';

/** The part of the report that holds a claim. */
const claim = (sentence: string): HTMLElement => {
  const part = screen.getByRole('heading', { level: 4, name: sentence }).closest('section');
  if (!part) throw new Error(`${sentence} stands in no section.`);
  return part;
};

describe('PrintReport', () => {
  it('sets title, date, picture with legend, source, and every claim with what weakens it', async () => {
    const { container } = renderWithStore(<PrintReport />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The quarrel over the north quay');
    expect(screen.getByText('As of 5 May 2031 (inferred). The report speaks of Monday.')).toBeInTheDocument();
    const picture = container.querySelector('figure > svg');
    expect(picture?.textContent).toContain('Harbour Board');
    expect(picture?.textContent).toContain('Contested');
    // On the sheet of the picture, where that is passed on alone.
    expect(picture?.textContent).toMatch(/Source: .*Harbour Post/);
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(9);

    const denial = within(claim('Harbour Board does not close the quay to Ferry Union'));
    expect(denial.getByText('Stated in the negative · Contested · A named voice')).toBeInTheDocument();
    expect(denial.getByText('Who says so: Ada Brandt')).toBeInTheDocument();
    expect(denial.getByRole('blockquote')).toHaveTextContent('“No guard of ours was on the north quay”');
    expect(denial.getByRole('link', { name: /select=c-open$/ })).toHaveTextContent(/^http/);
    await expectNoAxeViolations(container);
  });

  it('says what is known of the voices, and that a text at hand does not hold the words of a quote', () => {
    const store = makeStore();
    const anchorings = new Map([[quoteId('q-fees'), { kind: 'missing', nearest: null } as const]]);
    const reading = { text: 'Something else.', isOriginal: false, anchorings, kept: false };
    store.getState().setReading(sourceId('harbour-post'), reading);
    renderWithStore(<PrintReport />, { store });
    const fees = within(claim('Ferry Union deals with Harbour Board'));
    expect(fees.getByText(/^What is known of them: Jon Vale \(Named person; stake: .*own side: Ferry Union\)\.$/));
    expect(fees.getByText(/^Not found word for word in the text of the source/)).toBeInTheDocument();
    expect(screen.getByText(/^1 quote here was not found word for word/)).toBeInTheDocument();
  });

  it('marks the words that carry a claim where only some do', () => {
    const { container } = renderWithStore(<PrintReport />);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['sent guards']);
  });

  it('says what the view leaves out, what is hidden of a relationship, and what has fallen', () => {
    const { container } = renderWithStore(<PrintReport />, {
      view: { voices: [voiceId('v-workers')], distrust: [voiceId('v-workers')] },
    });
    expect(container.querySelector('figure > svg')).toHaveTextContent(
      /A line shows how well its relationship is supported as a whole/,
    );
    expect(screen.getByText('Filtered: Voices: only two dock workers.')).toBeInTheDocument();
    expect(screen.getByText(/^Set aside: two dock workers\./)).toBeInTheDocument();
    expect(screen.getByText('2 more claims are hidden by the filters.')).toBeInTheDocument();
    expect(screen.getAllByText(/Fallen: each of its credits holds a voice set aside/, { selector: 'p' })).toHaveLength(
      2,
    );
  });

  it('says at the head what setting voices aside does, and at a relationship what it was', () => {
    const { container } = renderWithStore(<PrintReport />, { view: { distrust: [voiceId('v-brandt')] } });
    expect(container.querySelector('header')).toHaveTextContent(/Of 7 relationships .* 1 changed/);
    expect(screen.getByText(/^No longer contested\. Was: Contested\./, { selector: 'p' })).toBeInTheDocument();
  });

  it('answers how two actors are connected before the claims, and names the weakest link', async () => {
    const path = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };
    const { container } = renderWithStore(<PrintReport scope="ways" />, { view: { path } });
    const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(heads).toEqual(['The source', 'How are Ada Brandt and Harbour Board connected?', 'Claims']);
    expect(screen.getByRole('heading', { level: 3, name: /^Ada Brandt — Port Guards — / })).toBeInTheDocument();
    expect(screen.getByText(/^A way is no relationship between its ends/)).toBeInTheDocument();
    expect(screen.getByText('Weakest link: Ada Brandt to Port Guards (Stated in the negative)')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: /^1\. Ada Brandt to Port Guards ?Weakest link$/ }));
    expect(screen.getAllByText('Who says so: Ada Brandt')).toHaveLength(2);
    expect(container.querySelector('figure > svg')?.textContent).not.toContain('Ferry Union');
    await expectNoAxeViolations(container);
  });

  it('says on the first page which ways its picture lights, where it shows all else too', () => {
    const path = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };
    const { container } = renderWithStore(<PrintReport />, { view: { path } });
    expect(container.querySelector('header')).toHaveTextContent(
      /How are Ada Brandt and Harbour Board connected\? 1 shortest way, 2 steps long\. It goes over what is only stated in the negative, so it does not hold\.A way is no relationship/,
    );
  });

  it('begins with what is selected, in a view that holds more', async () => {
    const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const { container, unmount } = renderWithStore(<PrintReport />, { view: { select: actorId('selmouth') } });
    expect(titles()).toEqual(['The source', 'Selected: Selmouth', 'All else in view']);
    // On the first page it says what is selected, before the claims do.
    expect(screen.getAllByText('Selected: Selmouth')).toHaveLength(2);
    const ends = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    const isOfIt = ends.map((text) => text.includes('Selmouth'));
    // None of its own after the first that is not.
    expect(isOfIt.lastIndexOf(true)).toBeLessThan(isOfIt.indexOf(false));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(9);
    await expectNoAxeViolations(container);
    unmount();

    const open = renderWithStore(<PrintReport />, { view: { select: 'c-open' } });
    expect(screen.getAllByRole('heading', { level: 4 })[0]).toHaveTextContent('Harbour Board does not close the quay');
    open.unmount();

    renderWithStore(<PrintReport />, { view: { select: 'nobody' } });
    expect(titles()).toEqual(['The source', 'Claims']);
  });

  it('says so when no claim is in view', () => {
    renderWithStore(<PrintReport />, { view: { standing: [] } });
    expect(screen.getByText('No claim is in view.')).toBeInTheDocument();
  });
});
