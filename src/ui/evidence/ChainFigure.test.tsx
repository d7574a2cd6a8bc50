import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { voiceId } from '../../domain/ids.ts';
import { ChainFigure } from './ChainFigure.tsx';

const harbour = makeIndex();
const bundled = readBundledIndex();
const show = (id: string, index: DatasetIndex = harbour, ...aside: readonly string[]) =>
  renderWithStore(<ChainFigure claim={given(index.claims, id)} />, {
    index,
    view: { distrust: aside.map(voiceId) },
  });
const figure = () => screen.getByRole('group', { name: 'From fact to reader' });
/** All that is read aloud of the way itself, as one line. */
function read(): string {
  const heard = document.createElement('div');
  heard.append(...[...figure().children].map((part) => part.cloneNode(true)));
  heard.querySelectorAll('button, [aria-hidden]').forEach((part) => part.remove());
  return heard.textContent.replace(/\s+/gu, ' ').trim();
}

describe('ChainFigure', () => {
  it('reads as a sentence from who said it to the reader, with what bears on each and where it could not be verified', async () => {
    const { container } = show('c-iran-involved', bundled);
    expect(read()).toBe(
      'Said by Salar Abnoush, speaks of its own side; ' +
        'reported by Daneshjoo news agency, run by students aligned with the regime; ' +
        'could not be verified; published by The Wall Street Journal; republished by Iran Focus',
    );
    await expectNoAxeViolations(container);
  });

  it('says of a voice without a name that it has none, in a word as well as by its outline', () => {
    show('c-talks');
    expect(read()).toBe(
      'Said by two dock workers, Unnamed group; reported by Quay Gazette; ' +
        'published by The Harbour Post; republished by Selmouth Digest',
    );
    expect(screen.getByText('two dock workers').closest('div')?.className).toMatch(/unnamed/);
    expect(screen.getByText('Quay Gazette').closest('div')?.className).not.toMatch(/unnamed/);
  });

  it('draws a row for each chain, and the publication they all lead to once', () => {
    show('c-iran-deploys-commanders', bundled);
    const rows = within(figure()).getByRole('list', { name: 'Who says so' });
    expect([...rows.children]).toHaveLength(2);
    expect(within(figure()).getAllByText('The Wall Street Journal')).toHaveLength(1);
  });

  it('names nobody where the publication speaks in its own words', () => {
    show('c-orders');
    expect(read()).toBe('The publication’s own words; published by The Harbour Post; republished by Selmouth Digest');
  });

  it('has no broken line where nothing is said of verification', () => {
    show('c-talks');
    expect(figure().querySelector('svg text')).toBeNull();
    expect(screen.queryByText('could not be verified')).toBeNull();
  });

  it('hides its arrows from speech', () => {
    show('c-iran-involved', bundled);
    const arrows = [...figure().querySelectorAll('svg')];
    expect(arrows).toHaveLength(4);
    for (const arrow of arrows) expect(arrow).toHaveAttribute('aria-hidden', 'true');
    expect(arrows.filter((arrow) => arrow.textContent === '?')).toHaveLength(1);
  });

  it.each([
    ['Salar Abnoush', 'v-abnoush'],
    ['Daneshjoo news agency', 'v-daneshjoo'],
    ['The Wall Street Journal', 'v-wsj'],
  ])('leads from %s to all it says', async (name, voice) => {
    const user = userEvent.setup();
    const { store } = show('c-iran-involved', bundled);
    await user.click(within(figure()).getByRole('link', { name }));
    expect(store.getState().view.select).toBe(voice);
  });

  it('strikes out a voice set aside, keeps it, and says that its chain does not count', async () => {
    const { container } = show('c-iran-deploys-commanders', bundled, 'v-sazegara');
    expect(screen.getByText('Mohsen Sazegara').closest('s')).not.toBeNull();
    expect(screen.getByText('Current IRGC members').closest('s')).toBeNull();
    const [first, second] = within(figure()).getByRole('list', { name: 'Who says so' }).children;
    expect(first).toHaveTextContent('Does not count: it holds a voice set aside.');
    expect(second).not.toHaveTextContent('Does not count');
    await expectNoAxeViolations(container);
  });

  it('tells all there is of each, when asked, and by which way a voice belongs to the side it speaks of', async () => {
    const user = userEvent.setup();
    const { container } = show('c-iran-involved', bundled);
    expect(screen.queryByText('Named person')).toBeNull();
    const more = screen.getByRole('button', { name: 'What is known of each' });
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    for (const words of [
      'Named person',
      'Named organisation',
      'General commanding the IRGC’s Saheb al-Amr unit.',
      'Published 27 August 2012 (inferred)',
    ]) {
      expect(within(figure()).getByText(words)).toBeVisible();
    }
    expect(
      screen.getByText(
        /^It speaks as, or from within, Salar Abnoush, part of .*Saheb al-Amr.*, part of Iran, of which/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the page' })).toHaveAttribute('rel', 'noreferrer');
    await expectNoAxeViolations(container);
    await user.click(more);
    expect(screen.queryByText('Named person')).toBeNull();
  });
});
