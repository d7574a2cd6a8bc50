import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex } from '../../tests/support/dataset.ts';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { claimsByCredit } from '../domain/claimQuotes.ts';
import { claimStanding } from '../domain/claimStanding.ts';
import { quoteId, voiceId } from '../domain/ids.ts';
import { STANDINGS } from '../domain/standing.ts';
import { isFallenInPart, quoteSupport, type QuoteSupport } from './quoteSupport.ts';
import { defaultView, type View } from './view.ts';
import { visibleGraph } from './visibleGraph.ts';

const index = makeIndex();
const supportOf = (quote: string, change: Partial<View> = {}) => {
  const view = { ...defaultView('harbour'), ...change };
  return given(quoteSupport(index, visibleGraph(index, view), view), quote);
};

/** One claim that stands so, as it did; given what is otherwise. */
const standing = (now: QuoteSupport['standing'], otherwise: Partial<QuoteSupport> = {}): QuoteSupport => {
  const claims = otherwise.claims ?? 1;
  return { claims, left: claims, about: 0, standing: now, before: now, receded: false, ...otherwise };
};

const about = {
  quotes: [quoteId('q-fees'), quoteId('q-board')],
  context: [quoteId('q-board')],
  attribution: [chain('v-vale')],
};

describe('quoteSupport', () => {
  it('counts the claims on a quote and says how they stand', () => {
    expect(supportOf('q-closed')).toEqual(standing('contested', { claims: 2 }));
    expect(supportOf('q-fees')).toEqual(standing('named'));
    expect(supportOf('q-would')).toEqual(standing('conditional'));
  });

  it('knows quotes that carry no claim', () => {
    expect(supportOf('q-vale', { categories: [] })).toEqual(standing(null, { claims: 0 }));
  });

  it('lends no standing to what the publication says about a claim, and counts it apart', () => {
    const told = makeIndex({
      claims: [makeClaim('c', ['ferry-union', 'hostility', 'harbour-board'], about)],
    });
    const view = { ...defaultView('harbour'), distrust: [] };
    const support = quoteSupport(told, visibleGraph(told, view), view);
    expect(given(support, 'q-board')).toEqual(standing(null, { claims: 0, about: 1 }));
    expect(given(support, 'q-fees')).toEqual(standing('named'));
  });

  it('says of words that carry several claims how the least supported of them stands', () => {
    const shared = makeIndex({
      claims: [
        makeClaim('c-by-the-way', ['harbour-board', 'ties', 'ferry-union']),
        makeClaim('c-told', ['ferry-union', 'hostility', 'harbour-board'], { attribution: [chain('v-workers')] }),
      ],
    });
    const support = (distrust: View['distrust']) => {
      const view = { ...defaultView('harbour'), distrust };
      return given(quoteSupport(shared, visibleGraph(shared, view), view), 'q-closed');
    };
    expect(support([])).toMatchObject({ standing: 'unnamed', before: 'unnamed', left: 2 });
    // The publication would still say what it says by the way, but those who are quoted are set aside.
    const inPart = support([voiceId('v-workers')]);
    expect(inPart).toMatchObject({ standing: 'unsupported', before: 'unnamed', left: 1, receded: false });
    expect(isFallenInPart(inPart)).toBe(true);
    const whole = support([voiceId('v-workers'), voiceId('v-paper')]);
    expect(whole).toMatchObject({ standing: 'unsupported', before: 'unnamed', left: 0, receded: true });
    expect(isFallenInPart(whole)).toBe(false);
  });

  it('lets no quote of the report stand better by setting one or two voices aside', () => {
    const bundled = readBundledIndex();
    const report = bundled.dataset.voices.map(({ id }) => id);
    const sets = report.flatMap((one, at) => [[one], ...report.slice(at + 1).map((other) => [one, other])]);
    const visible = visibleGraph(bundled, defaultView(bundled.dataset.id));
    const of = (distrust: View['distrust']) => quoteSupport(bundled, visible, { distrust });
    const whole = of([]);
    const supports = new Map(
      bundled.dataset.quotes.map(({ id }) => {
        const claims = claimsByCredit(bundled.claimsOfQuote.get(id) ?? [], id).credited;
        const ranks = claims.map((claim) => STANDINGS.indexOf(claimStanding(bundled, claim, new Set()).support));
        return [id, Math.min(...ranks)];
      }),
    );
    const better = sets.flatMap((distrust) =>
      [...of(distrust)].flatMap(([id, { standing: now, before }]) => {
        expect(before).toBe(given(whole, id).standing);
        if (now === before || now === null || before === null) return [];
        // What contradicted it may be set aside; it then stands no better than it is supported (docs/decisions/0015).
        const bar = before === 'contested' ? given(supports, id) : STANDINGS.indexOf(before);
        return STANDINGS.indexOf(now) > bar ? [`${id} without ${distrust.join(' and ')}: ${before}, then ${now}`] : [];
      }),
    );
    expect(better).toEqual([]);
  });

  it('recedes when the filters hide all its claims, not when they hide some', () => {
    expect(supportOf('q-closed', { categories: ['hostility'] })).toMatchObject({ claims: 2, receded: false });
    expect(supportOf('q-closed', { categories: ['ties'] })).toMatchObject({ claims: 2, receded: true });
  });

  it('recedes when all its claims fall with the voices set aside', () => {
    expect(supportOf('q-fees', { distrust: [voiceId('v-vale')] })).toEqual(
      standing('unsupported', { left: 0, before: 'named', receded: true }),
    );
    expect(supportOf('q-closed', { distrust: [voiceId('v-workers')] })).toMatchObject({ receded: false });
  });
});
