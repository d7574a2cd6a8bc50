import { describe, expect, it } from 'vitest';
import { actorId, claimId, quoteId, relationshipId, voiceId } from '../../domain/ids.ts';
import type { Scope } from '../../view/scope.ts';
import type { View } from '../../view/view.ts';
import { asideOf, buildReport } from './buildReport.ts';
import { chain, makeActor, makeClaim, makeIndex, makeVoice } from '../../../tests/support/dataset.ts';
import { makeExported } from '../../../tests/support/exported.ts';

const report = (change: Partial<View> = {}) => buildReport(makeExported(change));

/** What a report tells of one claim. */
function told(id: string, change: Partial<View> = {}) {
  const found = report(change)
    .relationships.flatMap(({ claims }) => claims)
    .find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`The report does not hold ${id}.`);
  return found;
}

describe('buildReport', () => {
  it('tells every relationship and claim in view, in the order of the dataset, and how many there are', () => {
    const { index } = makeExported();
    const { relationships, counts, limits } = report();
    expect(relationships.map(({ relationship }) => relationship.id)).toEqual([...index.relationships.keys()]);
    expect(relationships.flatMap(({ claims }) => claims)).toHaveLength(index.dataset.claims.length);
    expect(counts).toBe('6 of 6 actors, 7 of 7 relationships, 9 of 9 claims');
    expect(limits).toEqual([]);
  });

  it('says of what fell how much of it is in view, and that a picture leaves it out', () => {
    const distrust = [voiceId('v-workers'), voiceId('v-vale')];
    const fell = (change: Partial<View>, isLeftOut: boolean) =>
      /\d+ fell[^.]*/.exec(asideOf(makeExported({ distrust, ...change }), isLeftOut).join())?.[0];
    expect(fell({}, false)).toBe('2 fell');
    expect(fell({}, true)).toBe('2 fell, left out here');
    expect(fell({ categories: ['hostility'] }, false)).toMatch(/^2 fell, 1 of them in view$/);
    expect(fell({ categories: ['hostility'] }, true)).toBe('2 fell, 1 of them of this view, left out here');
    expect(fell({ categories: [] }, true)).toBe('2 fell, hidden by the filters');
  });

  it('says of each claim what weakens it', () => {
    expect(told('c-open').qualities).toEqual(['Stated in the negative', 'Contested', 'A named voice']);
    expect(told('c-open').sentence).toBe('Harbour Board does not close the quay to Ferry Union');
    expect(told('c-would').qualities).toEqual([
      'Asserted',
      'Conditional',
      'Could not be verified',
      'Rests on unnamed voices',
      'In tension',
    ]);
    expect(told('c-pay').qualities).toEqual(['Asserted', 'Announced', 'A named voice']);
    expect(told('c-closed').qualities).toEqual([
      'Asserted',
      'Without conditions',
      'Contested',
      'Rests on unnamed voices',
    ]);
    expect(told('c-closed', { distrust: [voiceId('v-workers')] }).qualities).toContain(
      'Fallen: each of its credits holds a voice set aside',
    );
  });

  it('says who says so, through whom, and when nobody but the publication does', () => {
    expect(told('c-talks').credits).toEqual(['two dock workers through Quay Gazette']);
    expect(told('c-orders').credits).toEqual(['The Harbour Post, in its own words']);
  });

  it('names who says the whole of words of which the publication states only some by the way', () => {
    const wholeOf = (id: string, change: Partial<View> = {}) => told(id, change).quotes.map(({ whole }) => whole);
    expect(wholeOf('c-orders')).toEqual(['What these words report is credited to two dock workers.']);
    expect(wholeOf('c-orders', { distrust: [voiceId('v-workers')] })).toEqual([
      'What these words report is credited to two dock workers (set aside).',
    ]);
    expect(wholeOf('c-closed')).toEqual([null]);
  });

  it('says what setting voices aside does, once in numbers and at each relationship that it changes', () => {
    const { aside, relationships } = report({ distrust: [voiceId('v-brandt')] });
    expect(aside).toHaveLength(1);
    expect(aside[0]).toMatch(/^Of 7 relationships .* 1 changed, .*1 is no longer contested\. Of 9 claims /u);
    const fates = new Map(relationships.map(({ relationship, fate }) => [relationship.id, fate]));
    expect(fates.get(relationshipId('harbour-board', 'hostility', 'ferry-union'))).toBe(
      'No longer contested. Was: Contested. 1 of 3 claims fallen.',
    );
    expect(fates.get(relationshipId('ferry-union', 'hostility', 'harbour-board'))).toBeNull();
    expect(report().aside).toEqual([]);
    expect(report().relationships.every(({ fate }) => fate === null)).toBe(true);
  });

  it('keeps who is set aside in the address of each thing, so that what fell is not found standing', () => {
    const aside = { distrust: [voiceId('v-workers')], types: null, search: 'board' };
    expect(told('c-closed', aside).url).toMatch(/select=c-closed&distrust=v-workers$/);
    expect(told('c-open', aside).against[0]?.claims[0]?.url).toMatch(/select=c-closed&distrust=v-workers$/);
  });

  it('marks who is set aside in every credit', () => {
    const aside = told('c-talks', { distrust: [voiceId('v-workers')] });
    expect(aside.credits).toEqual(['two dock workers (set aside) through Quay Gazette']);
    expect(aside.quotes.map(({ credits, allCredits }) => [credits, allCredits])).toEqual([
      [aside.credits, aside.credits],
    ]);
    const [against] = told('c-open', { distrust: [voiceId('v-workers')] }).against;
    expect(against?.claims[0]?.text).toMatch(/: two dock workers \(set aside\)\.$/);
  });

  it('says of every voice whether it has a name, its stake, and whether it speaks of its own side', () => {
    const voices = (id: string, change: Partial<View> = {}) => told(id, change).voices.map((voice) => voice.told);
    expect(voices('c-fees')).toEqual([
      'Jon Vale (Named person; stake: His union is suing the board; speaks of its own side: Ferry Union)',
    ]);
    expect(voices('c-talks')).toEqual(['two dock workers (Unnamed group)', 'Quay Gazette (Named organisation)']);
    expect(voices('c-orders')).toEqual(['The Harbour Post (The publication)']);
    expect(voices('c-pay', { distrust: [voiceId('v-brandt')] })).toEqual(['Ada Brandt (Named person; set aside)']);
  });

  it('says of what speaks of another part of its whole what they have in common', () => {
    const index = makeIndex({
      actors: [
        makeActor('mayor', { name: 'The Mayor', partOf: actorId('selmouth') }),
        makeActor('pilots', { name: 'Port Pilots', partOf: actorId('selmouth') }),
        makeActor('selmouth', { name: 'Selmouth' }),
      ],
      voices: [makeVoice('v-mayor', 'named-person', { label: 'Jo Reed', actor: actorId('mayor') })],
      claims: [makeClaim('c', ['pilots', 'ties', 'selmouth'], { attribution: [chain('v-mayor')] })],
    });
    const [told] = buildReport(makeExported({}, index)).relationships.flatMap(({ claims }) => claims);
    expect(told?.voices.map((voice) => voice.told)).toEqual([
      'Jo Reed (Named person; speaks of its own side: The Mayor, part of Selmouth, and this is said of Port Pilots, of the same side)',
    ]);
  });

  it('warns at each quote that a text at hand does not hold, and counts them once', () => {
    const lost = new Map([[quoteId('q-closed'), { kind: 'missing', nearest: null } as const]]);
    const { relationships, warnings } = buildReport(makeExported({}, makeIndex(), lost));
    const quotes = relationships.flatMap(({ claims }) => claims.flatMap((claim) => claim.quotes));
    const warned = quotes.filter(({ warning }) => warning !== null);
    expect(warned.map(({ quote }) => quote.id)).toEqual(['q-closed', 'q-closed']);
    expect(warned[0]?.warning).toMatch(/^Not found word for word in the text of the source that was loaded/);
    expect(warnings).toEqual([expect.stringMatching(/^1 quote here was not found word for word/)]);
    expect(report().warnings).toEqual([]);
  });

  it('gives the words with their place and the way to them', () => {
    const [quote] = told('c-closed').quotes;
    expect(quote?.where).toBe('Paragraph 1, The Harbour Post, 6 May 2031 (date inferred)');
    expect(quote?.url).toMatch(/^https:\/\/harbour-post\.example\/quay#:~:text=The%20Harbour%20Board/);
    expect(quote?.marks).toEqual(['sent guards']);
    expect(told('c-closed').url).toBe('https://news.example/graph/?dataset=harbour&select=c-closed');
  });

  it('tells dates as printed and derived, readings, and what stands against a claim even where a filter hides it', () => {
    const alone = told('c-closed', { voices: [voiceId('v-workers')] });
    expect(alone.notes.map(({ label }) => label)).toEqual(['When']);
    expect(alone.against.map(({ label }) => label)).toEqual(['Contradicts']);
    expect(alone.notes[0]?.texts).toEqual([
      '“Monday”, that is, 5 May 2031 (inferred).',
      'The Monday before the report.',
    ]);
    expect(alone.against[0]?.claims.map(({ text }) => text)).toEqual([
      'Harbour Board does not close the quay to Ferry Union (Stated in the negative, Contested, A named voice): Ada Brandt.',
    ]);
    // Two may read alike; the way to each does not.
    expect(alone.against[0]?.claims[0]?.url).toMatch(/select=c-open$/);
    expect(told('c-would').notes.map(({ label }) => label)).toEqual(['How it was read']);
    expect(told('c-would').against.map(({ label }) => label)).toEqual(['In tension with']);
  });

  it('tells two claims that read alike apart by their summaries, as a way to each is not seen on paper', () => {
    const against = { inTensionWith: [claimId('c-this'), claimId('c-that'), claimId('c-other')] };
    const index = makeIndex({
      claims: [
        makeClaim('c-one', ['ada-brandt', 'ties', 'selmouth'], against),
        makeClaim('c-this', ['harbour-board', 'ties', 'ferry-union']),
        makeClaim('c-that', ['harbour-board', 'ties', 'ferry-union']),
        makeClaim('c-other', ['harbour-board', 'ties', 'ada-brandt']),
      ],
    });
    const [first] = buildReport(makeExported({}, index)).relationships;
    const texts = first?.claims[0]?.against[0]?.claims.map(({ text }) => text) ?? [];
    expect(texts[0]).toMatch(/: .*\. Summary of c-this\.$/);
    expect(texts[1]).toMatch(/: .*\. Summary of c-that\.$/);
    expect(texts[2]).not.toContain('Summary');
  });

  it('keeps the standing of a relationship whose denial is hidden, and says that claims are', () => {
    const [first] = report({ voices: [voiceId('v-workers')] }).relationships;
    expect(first).toMatchObject({ standing: 'contested', standingWords: 'Contested' });
    expect(first?.hidden).toBe('2 more claims are hidden by the filters.');
  });

  it('names date and source with their basis', () => {
    const { asOf, sources } = report();
    expect(asOf).toBe('As of 5 May 2031 (inferred). The report speaks of Monday.');
    expect(sources).toEqual([
      {
        credit:
          '“Ferry crews say guards closed the north quay”, The Harbour Post, republished by Selmouth Digest. Published 6 May 2031 (inferred)',
        url: 'https://harbour-post.example/quay',
        language: 'en',
      },
    ]);
  });
});

describe('a part of a view', () => {
  const path = { from: actorId('ada-brandt'), to: actorId('harbour-board'), directed: false, firm: false };
  const part = (scope: Scope, change: Partial<View>) =>
    buildReport(makeExported(change, makeIndex(), new Map(), scope));

  it('holds one relationship, and says that it holds no more', () => {
    const { relationships, limits, counts, ways } = part('relationship', { select: 'c-open' });
    expect(relationships.map(({ heading }) => heading)).toEqual(['Harbour Board → Ferry Union']);
    expect(limits).toEqual(['Only this relationship: Harbour Board → Ferry Union, Hostility.']);
    expect(counts).toBe('2 of 6 actors, 1 of 7 relationships, 3 of 9 claims');
    expect(ways).toBeNull();
  });

  it('holds an actor with what relates to it, beside the limits of the view', () => {
    const { relationships, limits } = part('actor', { select: 'selmouth', categories: ['diplomacy'] });
    expect(relationships.map(({ heading }) => heading)).toEqual(['Ferry Union → Selmouth']);
    expect(limits).toEqual([
      'Only this actor and what relates to it: Selmouth.',
      'Filtered: Categories: only Diplomacy.',
    ]);
  });

  it('says what the question narrows the ways to, wherever limits are listed', () => {
    const narrowed = { from: actorId('harbour-board'), to: actorId('ferry-union'), directed: true, firm: true };
    expect(part('ways', { path: narrowed }).limits.slice(1)).toEqual([
      'Only ways along the arrows.',
      'Ways over what fell or is only stated in the negative are left out.',
    ]);
    expect(part('ways', { path }).limits).toHaveLength(1);
  });

  it('holds the ways with their steps, words, voices, standing and weakest link', () => {
    const { ways, relationships, limits } = part('ways', { path });
    expect(limits).toEqual(['Only the ways between two actors: How are Ada Brandt and Harbour Board connected?']);
    expect(ways).toMatchObject({
      question: 'How are Ada Brandt and Harbour Board connected?',
      answer: '1 shortest way, 2 steps long. It goes over what is only stated in the negative, so it does not hold.',
      caution: 'A way is no relationship between its ends: each step says only what its words say.',
      conditions: [],
    });
    const [way, ...others] = ways?.ways ?? [];
    expect(others).toEqual([]);
    expect(way?.heading).toBe('Ada Brandt — Port Guards — Harbour Board');
    expect(way?.weakest).toBe('Weakest link: Ada Brandt to Port Guards (Stated in the negative)');
    expect(way?.steps.map(({ ends, weakest }) => [ends, weakest])).toEqual([
      ['1. Ada Brandt to Port Guards', 'Weakest link'],
      ['2. Port Guards to Harbour Board', null],
    ]);
    const [firm] = way?.steps[1]?.relationships ?? [];
    expect(firm?.told.standingWords).toBe('The publication says so');
    expect(firm?.told.claims[0]).toMatchObject({ credits: ['The Harbour Post, in its own words'] });
    expect(firm?.told.claims[0]?.quotes[0]?.quote.id).toBe('q-closed');
    expect(relationships).toHaveLength(3);
  });

  it('answers what a view asks, with everything in view, also where the answer is that there is no way', () => {
    expect(report({ path }).ways?.ways).toHaveLength(1);
    expect(report({ path, categories: ['ties'] }).ways).toMatchObject({
      answer: 'In what the filters leave, nothing connects them.',
      caution: null,
      ways: [],
    });
    expect(report().ways).toBeNull();
    expect(report({ path: { ...path, directed: true } }).ways?.conditions).toEqual(['Follow arrows only']);
  });
});

describe('what limits a view', () => {
  it.each<readonly [Partial<View>, readonly string[]]>([
    [{}, []],
    [{ select: 'ferry-union', focus: { actor: actorId('ferry-union'), steps: 1 } }, []],
    [{ types: ['person', 'club'] }, ['Filtered: Actor types: only Persons, Club.']],
    [
      { categories: ['hostility', 'diplomacy', 'ties', 'money-and-arms', 'military-support'] },
      ['Filtered: Categories: without Command and membership.'],
    ],
    [{ standing: [] }, ['Filtered: How well the relationship is supported: none.']],
    [
      { search: ' quay ', unconnected: 'hide' },
      ['Filtered: only actors found by “quay” and those related to them; without actors left without a line.'],
    ],
    [
      { time: { from: '2031-05-05', to: null, undated: false } },
      ['Filtered: time: from 5 May 2031, without claims that have no date.'],
    ],
    [
      { time: { from: null, to: null, undated: false } },
      ['Filtered: time: any date, without claims that have no date.'],
    ],
    [
      { voices: [voiceId('v-vale')], distrust: [voiceId('v-brandt'), voiceId('v-paper')] },
      [
        'Filtered: Voices: only Jon Vale.',
        'Set aside: Ada Brandt, The Harbour Post. What rests on these voices alone has fallen.',
      ],
    ],
  ])('is said in words: %j', (change, limits) => {
    expect(report(change).limits).toEqual(limits);
  });
});
