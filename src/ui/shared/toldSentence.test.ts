import { describe, expect, it } from 'vitest';
import { chain, makeClaim, makeIndex, makeQuote, makeVoice } from '../../../tests/support/dataset.ts';
import { findThing } from '../../domain/datasetIndex.ts';
import type { NotFound } from '../../anchoring/notFound.ts';
import { claimId, quoteId, voiceId, type QuoteId, type VoiceId } from '../../domain/ids.ts';
import { toldSentence } from './toldSentence.ts';

const index = makeIndex();
const VALE = '(stake: His union is suing the board; speaks of its own side: Ferry Union)';
const ASIDE = VALE.replace('(', '(set aside; ');
const ADDRESS = 'https://sourceline.example/?select=it';
const SOURCE =
  'Source: “Ferry crews say guards closed the north quay”, The Harbour Post, republished by Selmouth Digest. ' +
  `Published 6 May 2031 (inferred). https://harbour-post.example/quay In Sourceline: ${ADDRESS}`;
const under = (aside: readonly VoiceId[] = [], unfound: ReadonlyMap<QuoteId, NotFound> = new Map()) => ({
  distrusted: new Set(aside),
  unfound,
  address: ADDRESS,
});
function told(id: string, ...aside: readonly string[]): string | null {
  const thing = findThing(index, id);
  if (!thing) throw new Error(`The dataset has no ${id}.`);
  return toldSentence(index, thing, under(aside.map(voiceId)));
}

describe('toldSentence', () => {
  it('says of a relationship each thing that is said, with who says so, when, and how well that alone stands', () => {
    expect(told('harbour-board~hostility~ferry-union')).toBe(
      'Harbour Board of Selmouth closes the quay to Ferry Union, according to two dock workers; ' +
        'the source has “Monday” (5 May 2031, inferred); contested: another claim denies or contradicts this one; ' +
        'this rests on unnamed voices. ' +
        'Harbour Board of Selmouth does not close the quay to Ferry Union, according to Ada Brandt; ' +
        'contested: another claim denies or contradicts this one; in tension with another claim, and both may be true. ' +
        'Harbour Board of Selmouth (conditionally) closes the quay to Ferry Union, according to a person familiar with the plans; ' +
        'with its condition: Summary of c-would; ' +
        'this could not be verified; this rests on unnamed voices; ' +
        `in tension with 2 other claims, which may be true as well. ${SOURCE}`,
    );
  });

  it('says that it pulls apart from something else, and through whom it came', () => {
    expect(told('ferry-union~diplomacy~selmouth')).toBe(
      'Ferry Union deals with City of Selmouth, according to two dock workers through Quay Gazette; ' +
        `this rests on unnamed voices; in tension with another claim, and both may be true. ${SOURCE}`,
    );
  });

  it('leaves out nobody who is set aside, and nothing that fell, and never denies a denial', () => {
    const aside = told('harbour-board~hostility~ferry-union', 'v-workers', 'v-insider') ?? '';
    expect(aside).toContain(
      'according to two dock workers (set aside); the source has “Monday” (5 May 2031, inferred); ' +
        'fallen: each of its credits holds a voice set aside. ',
    );
    expect(aside).toContain(
      'Harbour Board of Selmouth does not close the quay to Ferry Union, according to Ada Brandt; ' +
        'contested by what rests on voices set aside here. ',
    );
    expect(told('ferry-union~hostility~harbour-board', 'v-vale')).toBe(
      `Ferry Union deals with Harbour Board of Selmouth, according to Jon Vale ${ASIDE}; ` +
        `fallen: each of its credits holds a voice set aside. ${SOURCE}`,
    );
    const both = makeIndex({
      claims: [
        makeClaim('c', ['ferry-union', 'diplomacy', 'selmouth'], {
          attribution: [chain('v-vale'), chain('v-workers')],
        }),
      ],
    });
    const thing = findThing(both, 'c');
    expect(thing && toldSentence(both, thing, under([voiceId('v-vale')]))).toContain(
      `according to two dock workers and Jon Vale ${ASIDE}; this rests on unnamed voices. `,
    );
  });

  it('says of what no longer is contested or in tension that what spoke against it has been set aside', () => {
    const unverified = 'this could not be verified; this rests on unnamed voices';
    expect(told('c-would', 'v-brandt')).toContain(`${unverified}; in tension with another claim, and both`);
    expect(told('c-would', 'v-brandt', 'v-workers')).toContain(
      `${unverified}; in tension with what rests on voices set aside here, and both may be true. `,
    );
    expect(told('c-fees', 'v-brandt', 'v-workers')).not.toContain('set aside here');
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const both = makeIndex({
      claims: [
        makeClaim('c', ends, {
          attribution: [chain('v-vale')],
          contradicts: [claimId('c-against')],
          inTensionWith: [claimId('c-beside')],
        }),
        makeClaim('c-against', ends, { attribution: [chain('v-brandt')], contradicts: [claimId('c')] }),
        makeClaim('c-beside', ends, { attribution: [chain('v-gazette')], inTensionWith: [claimId('c')] }),
      ],
    });
    const thing = findThing(both, 'c');
    expect(thing && toldSentence(both, thing, under([voiceId('v-brandt')]))).toContain(
      `according to Jon Vale ${VALE}; contested by what rests on voices set aside here; in tension with another claim, `,
    );
  });

  it('keeps credits apart whose names hold an “and” or a comma', () => {
    const label = 'Crews, on the quay';
    const other = makeIndex({
      voices: [
        makeVoice('v-crews', 'unnamed-group', { label }),
        makeVoice('v-cooks', 'unnamed-group', { label: 'Cooks' }),
      ],
      claims: [
        makeClaim('c', ['ferry-union', 'ties', 'selmouth'], { attribution: [chain('v-crews'), chain('v-cooks')] }),
      ],
    });
    const thing = findThing(other, 'c');
    expect(thing && toldSentence(other, thing, under())).toContain(
      'according to Crews, on the quay, and according to Cooks;',
    );
  });

  it('lends the name of one to nobody who says the same without a name', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const two = makeIndex({
      claims: [
        makeClaim('c-one', ends, { attribution: [chain('v-workers')] }),
        makeClaim('c-two', ends, { attribution: [chain('v-vale')] }),
      ],
    });
    const thing = findThing(two, 'ferry-union~diplomacy~selmouth');
    expect(thing && toldSentence(two, thing, under())).toMatch(
      /according to two dock workers; this rests on unnamed voices\. Ferry Union .* according to Jon Vale \(stake: .*\)\. /u,
    );
  });

  it('says of what is to come what a printed day is of', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const when = { text: 'On Friday', value: '2031-05-02', basis: 'inferred', note: 'The day he spoke.' } as const;
    const hedged = makeIndex({ claims: [makeClaim('c', ends, { modality: 'conditional', when })] });
    const thing = findThing(hedged, 'c');
    expect(thing && toldSentence(hedged, thing, under())).toContain(
      'the source has “On Friday” (2 May 2031, inferred): The day he spoke.',
    );
  });

  it('says of any day what it is of, where that is not what is said, and no more of how it was inferred', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const when = {
      text: 'On Friday',
      value: '2031-05-02',
      basis: 'inferred',
      note: 'The Friday before.',
      of: 'the day he spoke',
    } as const;
    for (const modality of ['actual', 'conditional'] as const) {
      const dated = makeIndex({ claims: [makeClaim('c', ends, { modality, when })] });
      const thing = findThing(dated, 'c');
      expect(thing && toldSentence(dated, thing, under())).toMatch(
        /the source has “On Friday” \(2 May 2031, inferred\), the day he spoke[;.]/u,
      );
    }
  });

  it('keeps two conditions apart, each with its own', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const two = makeIndex({
      claims: ['If it rains, they talk.', 'If it is asked, they talk.'].map((summary, at) =>
        makeClaim(`c-${at}`, ends, { modality: 'conditional', summary }),
      ),
    });
    const thing = findThing(two, 'ferry-union~diplomacy~selmouth');
    const text = (thing && toldSentence(two, thing, under())) ?? '';
    expect(text).toContain('with its condition: If it rains, they talk. Ferry Union');
    expect(text).toContain('with its condition: If it is asked, they talk. Source');
  });

  it('counts what stands against a claim, or beside it in tension, while it stands', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const [a, b] = ['v-workers', 'v-gazette'] as const;
    const links = ['c-a', 'c-b'].map(claimId);
    const text = (kind: 'contradicts' | 'inTensionWith', ...aside: readonly string[]) => {
      const many = makeIndex({
        claims: [
          makeClaim('c', ends, { [kind]: links }),
          makeClaim('c-a', ends, { attribution: [chain(a)], predicate: 'owns', [kind]: [claimId('c')] }),
          makeClaim('c-b', ends, { attribution: [chain(b)], predicate: 'buys', [kind]: [claimId('c')] }),
        ],
      });
      const thing = findThing(many, 'c');
      return thing && toldSentence(many, thing, under(aside.map(voiceId)));
    };
    expect(text('inTensionWith')).toContain('; in tension with 2 other claims, which may be true as well. ');
    expect(text('inTensionWith', a)).toContain('; in tension with another claim, and both may be true. ');
    expect(text('contradicts')).toContain('; contested: 2 other claims deny or contradict this one. ');
    expect(text('contradicts', b)).toContain('; contested: another claim denies or contradicts this one. ');
  });

  it('warns where a text at hand does not hold the words, of each quote once and by its words', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const quotes = [quoteId('q-closed'), quoteId('q-fees'), quoteId('q-pay')];
    const two = makeIndex({ claims: [makeClaim('c-1', ends, { quotes }), makeClaim('c-2', ends, { quotes })] });
    const thing = findThing(two, 'ferry-union~diplomacy~selmouth');
    const lost = new Map(['q-closed', 'q-pay'].map((id) => [quoteId(id), { kind: 'missing', nearest: null } as const]));
    expect(thing && toldSentence(two, thing, under([], lost))).toContain(
      'Post itself. “The Harbour Board sent guards to the north quay on Monday”: Not found word for word in the text of the source that ' +
        'was loaded when this was made. “plans to pay the crews”: Not found word for word in the text of the source that ' +
        `was loaded when this was made. ${SOURCE}`,
    );
  });

  it('says a claim by itself as it says it in its relationship, and how it was read', () => {
    const whole = told('harbour-board~hostility~ferry-union') ?? '';
    for (const id of ['c-closed', 'c-open', 'c-would']) {
      const reading = index.claims.get(claimId(id))?.reading;
      const alone = (told(id) ?? '').replace(` ${SOURCE}`, '');
      expect(whole).toContain(alone.replace(` How it was read: ${reading}`, ''));
      expect(alone.endsWith(` How it was read: ${reading}`)).toBe(reading !== undefined);
    }
    expect(['c-closed', 'c-open', 'c-would'].some((id) => index.claims.get(claimId(id))?.reading)).toBe(true);
  });

  it('sets apart what is said alike but stands otherwise, or was at another time', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const twice = makeIndex({
      claims: [
        makeClaim('c-one', ends, { when: { text: 'at first' } }),
        makeClaim('c-two', ends, { when: { text: 'later' } }),
      ],
    });
    const thing = findThing(twice, 'ferry-union~diplomacy~selmouth');
    expect(thing && toldSentence(twice, thing, under())).toMatch(
      /Post itself; the source has “at first”\. Ferry Union .* Post itself; the source has “later”\. Source/u,
    );
  });

  it('begins a voice without a name small within the sentence, where the source writes the word small', () => {
    const other = makeIndex({
      voices: [makeVoice('v-crews', 'unnamed-group', { label: 'Crews of the port' })],
      quotes: [makeQuote('q', 'the crews said so')],
      claims: [makeClaim('c', ['ferry-union', 'ties', 'selmouth'], { attribution: [chain('v-crews')] })],
    });
    const thing = findThing(other, 'c');
    expect(thing && toldSentence(other, thing, under())).toContain('according to crews of the port;');
  });

  it('tells what one voice says of an actor, and what came through another', () => {
    expect(told('v-vale~harbour-board')).toMatch(
      /^Ferry Union deals with Harbour Board of Selmouth, according to Jon Vale \(stake: .*\)\. /,
    );
    expect(told('v-workers~v-gazette')).toMatch(/^Ferry Union deals with City of Selmouth, .* through Quay Gazette; /);
  });

  it('does not say that a claim fell of which only the credit that is asked about did', () => {
    const both = makeIndex({
      claims: [
        makeClaim('c', ['ferry-union', 'diplomacy', 'selmouth'], {
          attribution: [chain('v-vale'), chain('v-workers')],
        }),
      ],
    });
    const thing = findThing(both, 'v-vale~selmouth');
    const text = thing && toldSentence(both, thing, under([voiceId('v-vale')]));
    expect(text).toMatch(/according to Jon Vale \(set aside; /u);
    expect(text).not.toContain('fallen');
  });

  it('says who somebody is, and nothing of whom nothing is known', () => {
    expect(told('harbour-board')).toBe(`Harbour Board of Selmouth: Runs the port. ${SOURCE}`);
    expect(told('v-vale')).toBe(`Jon Vale: Speaks for the crews. ${SOURCE}`);
    expect(told('selmouth')).toBeNull();
  });

  it('says once what readers should hear of a voice, and nothing in two brackets', () => {
    const ends = ['selmouth', 'ties', 'harbour-board'] as const;
    const label = 'Crews (of the night)';
    const crews = makeIndex({
      voices: [makeVoice('v-crews', 'unnamed-group', { label, stake: 'They are on strike.' })],
      claims: [
        makeClaim('c-one', ends, { attribution: [chain('v-crews')], predicate: 'owns' }),
        makeClaim('c-two', ends, { attribution: [chain('v-crews')], predicate: 'runs' }),
      ],
    });
    const thing = findThing(crews, 'selmouth~ties~harbour-board');
    const text = (thing && toldSentence(crews, thing, under())) ?? '';
    expect(text).toMatch(/owns .* according to crews \(of the night; stake: They are on strike\);/u);
    expect(text).toMatch(/runs .* according to crews \(of the night\);/u);
  });

  it('says of a publication that is set aside and speaks for itself both', () => {
    const own = makeIndex({ claims: [makeClaim('c', ['selmouth', 'ties', 'harbour-board'])] });
    const thing = findThing(own, 'c');
    const [publication] = own.claims.get(claimId('c'))?.attribution[0] ?? [];
    expect(thing && publication && toldSentence(own, thing, under([publication]))).toContain(
      'according to The Harbour Post itself (set aside);',
    );
  });
});
