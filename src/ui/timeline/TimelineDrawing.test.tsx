import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';

beforeEach(() => stubMedia());
afterEach(() => vi.unstubAllGlobals());

const dated = (id: string, value: string) =>
  makeClaim(id, ['ferry-union', 'hostility', 'harbour-board'], { when: { text: value, value, basis: 'stated' } });

describe('the drawing of the timeline', () => {
  it('lays words over the edges of the span, with a halo of what is there', () => {
    const index = makeIndex({ claims: [dated('c-day', '2031-05-04'), dated('c-later', '2031-05-07')] });
    const view = { time: { from: '2031-05-04', to: '2031-05-05', undated: false } };
    const { container } = renderWithStore(<TimelinePanel />, { view, index });
    const paint = container.querySelector('svg linearGradient');
    const beside = [...container.querySelectorAll('svg a text[stroke]')];
    expect(beside).not.toHaveLength(0);
    for (const text of beside) expect(text).toHaveAttribute('stroke', `url(#${paint?.id ?? ''})`);
    // Marks and their words are drawn after the edges.
    const edge = [...container.querySelectorAll('svg > g[aria-hidden] > line')].at(-1);
    for (const link of container.querySelectorAll('svg a')) {
      expect((edge?.compareDocumentPosition(link) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });
});
