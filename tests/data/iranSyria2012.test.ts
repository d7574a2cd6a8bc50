import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { claimStanding } from '../../src/domain/claimStanding.ts';
import { coverageOf } from '../../src/domain/coverage.ts';
import { indexDataset } from '../../src/domain/datasetIndex.ts';
import { claimId, quoteId, relationshipId, voiceId, type RelationshipId } from '../../src/domain/ids.ts';
import { lensEffect } from '../../src/domain/lens.ts';
import { isInTension, matterStatus } from '../../src/domain/matterStatus.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { Claim } from '../../src/domain/types.ts';
import { sceneOf } from '../../src/graph/layouts/layoutDataset.ts';
import { measure } from '../../src/graph/layouts/measure.ts';
import { claimSentence } from '../../src/ui/shared/claimWords.ts';

// The dataset that ships, held to what its article says. The article itself is not at hand here.
const parsed = parseDatasetText(
  readFileSync(join(import.meta.dirname, '..', '..', 'data', 'iran-syria-2012.json'), 'utf8'),
);
if (!parsed.ok) throw new Error(parsed.findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const index = indexDataset(parsed.dataset);

const claim = (id: string): Claim => {
  const found = index.claims.get(claimId(id));
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const standing = (id: RelationshipId): string => {
  const claims = index.relationships.get(id)?.claims ?? [];
  return standingOf(claims, { voiceById: index.voices, claimById: index.claims });
};

describe('the quotations', () => {
  it('give the checker nothing to warn of, and hold less than half of the article', () => {
    expect(parsed.findings).toEqual([]);
    const [source] = coverageOf(index).sources;
    expect(source?.quotedShare).toBeLessThan(0.495);
    expect(source?.unquoted).toEqual([]);
  });

  it('are told apart where the article speaks about a statement itself', () => {
    const told = parsed.dataset.claims.flatMap(({ id, context = [] }) => (context.length > 0 ? [[id, ...context]] : []));
    expect(told).toEqual([
      ['c-commander-acknowledges', 'q-first-acknowledgment', 'q-unverified', 'q-daneshjoo'],
      ['c-iran-involved', 'q-unverified', 'q-daneshjoo'],
      ['c-helicopter-crash', 'q-ap'],
      ['c-outsiders-behind-violence', 'q-steadfast'],
    ]);
  });

  it('leave no long passage whole', () => {
    // Quotes a few words apart read as one passage.
    const NEAR = 30;
    let [start, end] = [0, 0];
    for (const quote of parsed.dataset.quotes.toSorted((a, b) => a.start - b.start)) {
      if (quote.start > end + NEAR) start = quote.start;
      end = Math.max(end, quote.end);
      expect(end - start, quote.id).toBeLessThan(400);
    }
  });

  it('give their claims verbs that say what they say', () => {
    expect(claimSentence(index, claim('c-iran-loses-if-assad-falls'))).toBe(
      'Iran (conditionally) has a wing broken by the fall of Bashar al-Assad',
    );
  });

  it('keep the hedges and conditions their claims rest on', () => {
    const words = (id: string) => index.quotes.get(quoteId(id))?.exact;
    expect(words('q-first-acknowledgment')).toMatch(/^appeared to offer/);
    expect(words('q-hedging')).toMatch(/^Some elements .* appear to be/);
    expect(words('q-waned')).toMatch(/appears to have/);
    expect(words('q-pact')).toMatch(/^if .* based on their request/);
    expect(words('q-if-syria-fails')).toMatch(/^If .* would send/);
    expect(words('q-non-fighting')).toMatch(/^mainly/);
    expect(words('q-units')).toMatch(/^Many of/);
    expect(words('q-retired')).toMatch(/said some of/);
    expect(words('q-commanders')).toMatch(/four of the men/);
    expect(words('q-unverified')).toBe('couldn’t be independently verified');
  });
});

describe('the distinctions of the article', () => {
  it.each([
    ['iran', 'military-support', 'syria', 'contested'],
    ['hostages', 'command-and-membership', 'irgc', 'contested'],
    ['abnoush', 'ties', 'syria', 'unverified'],
    ['iran', 'ties', 'assad', 'conditional'],
    ['iran', 'political-support', 'protesters', 'denied'],
    ['irgc', 'rescue', 'hostages', 'unnamed'],
    // Named, but known only through a member of the corps without a name.
    ['iran', 'ties', 'shiite-crescent', 'unnamed'],
    ['iran', 'political-support', 'assad', 'own-voice'],
    ['saudi-arabia', 'money-and-arms', 'rebels', 'own-voice'],
    ['qatar', 'money-and-arms', 'rebels', 'own-voice'],
  ])('%s – %s – %s is %s', (subject, category, object, expected) => {
    expect(standing(relationshipId(subject, category, object))).toBe(expected);
  });

  it('leave nothing contested that only a set aside voice contradicted', () => {
    const line = relationshipId('iran', 'military-support', 'syria');
    const effect = (...ids: readonly string[]) => {
      const { touched } = lensEffect(index, new Set(ids.map(voiceId)));
      return touched.get(line);
    };
    const claims = index.relationships.get(line)?.claims ?? [];
    const denial = claim('c-iran-not-involved');
    for (const voice of ['v-abnoush', 'v-daneshjoo']) {
      expect(effect(voice)).toMatchObject({ before: 'contested', after: 'named', change: 'uncontested' });
      const distrusted = new Set([voiceId(voice)]);
      expect(isInTension(claims, index.claims, distrusted)).toBe(true);
      expect(claimStanding(index, denial, distrusted)).toMatchObject({ standing: 'denied', status: 'in-tension' });
      const matter = index.matterOfClaim.get(denial.id);
      expect(matter && matterStatus(matter, distrusted)).toBe('in-tension');
    }
    expect(effect('v-top-iranian-officials')).toMatchObject({ after: 'named', change: 'uncontested' });
  });

  it('hold three positions on the hostages, of which two pull apart without excluding each other', () => {
    const [none, retired, current] = ['no-link', 'retired', 'commanders'].map((id) => claim(`c-hostages-${id}`));
    expect(none?.contradicts).toEqual([retired?.id, current?.id]);
    expect(retired?.inTensionWith).toEqual([current?.id]);
    expect(retired?.contradicts).toEqual([none?.id]);
  });

  it('name the speaker before the carrier, and what the article says of the carrier', () => {
    expect(claim('c-iran-involved')).toMatchObject({
      attribution: [['v-abnoush', 'v-daneshjoo']],
      verification: 'could-not-be-verified',
      contradicts: ['c-iran-not-involved'],
    });
    expect(claim('c-helicopter-crash').attribution).toEqual([['v-activists', 'v-ap']]);
    expect(index.voices.get(voiceId('v-daneshjoo'))?.stake).toBe('run by students aligned with the regime');
    expect(index.voices.get(voiceId('v-sazegara'))?.stake).toMatch(/opposes/);
  });

  it('draw as command only what runs from who has the say', () => {
    expect(claim('c-khamenei-appoints').category).toBe('command-and-membership');
    expect(claim('c-solaimani-persuades').category).toBe('ties');
  });

  it('keep help that is only conditional or announced apart from what is said to happen', () => {
    expect(claim('c-help-if-syria-fails').modality).toBe('conditional');
    expect(claim('c-pact-if-asked').modality).toBe('conditional');
    expect(claim('c-peace-plan').modality).toBe('planned');
    expect(claim('c-iran-deploys-commanders').modality).toBe('actual');
  });

  it('say of each date of saying that it is one', () => {
    const told = parsed.dataset.claims.flatMap(({ id, when }) => (when?.of === undefined ? [] : [id]));
    expect(told).toEqual([
      'c-commander-acknowledges',
      'c-iran-involved',
      'c-help-if-syria-fails',
      'c-syria-not-asked',
      'c-syria-managing',
      'c-pact-if-asked',
      'c-peace-plan',
      'c-people-never-forget',
      'c-haidar-on-support',
      'c-committee-updates',
    ]);
  });

  it('tell an offer to mediate as made to whom it was made', () => {
    expect(claimSentence(index, claim('c-ministry-offers-opposition'))).toBe(
      'Iran’s Foreign Ministry offers mediation to Syrian opposition',
    );
    expect(claimSentence(index, claim('c-ministry-offers-syria'))).toBe(
      'Iran’s Foreign Ministry offers to mediate between the opposition and Syria',
    );
  });

  it('set the denial beside every report of military help, also beside two that one sentence makes', () => {
    const beside = claim('c-iran-not-involved').inTensionWith ?? [];
    for (const one of [
      ['c-troops-replace-defectors', 'c-non-fighting-roles'],
      ['c-iran-aid-to-syria', 'c-aid-through-companies', 'c-aid-through-builder', 'c-aid-through-tours'],
      ['c-solaimani-with-assad', 'c-solaimani-with-military'],
    ]) {
      expect(one.filter((id) => beside.includes(claimId(id)))).toEqual(one);
    }
  });

  it('never merge unnamed media that may not be the same', () => {
    const carriers = ['c-people-never-forget', 'c-iran-negotiates', 'c-committee-updates'].map((id) =>
      claim(id).attribution[0]?.at(-1),
    );
    expect(new Set(carriers).size).toBe(3);
  });
});

describe('the picture at rest', () => {
  const figures = measure(sceneOf(index));

  it('covers no label and no shape, at a size that can be read', () => {
    expect(figures).toMatchObject({ labelOverlaps: 0, labelsOnShapes: 0, shapeOverlaps: 0, linesOverShapes: 0 });
    expect(figures.badgesCovered).toBe(0);
    expect(figures.smallestLabel).toBeGreaterThanOrEqual(11);
  });

  it('draws few lines over labels or across each other', () => {
    expect(figures.linesOverLabels).toBeLessThanOrEqual(2);
    expect(figures.crossings).toBeLessThanOrEqual(51);
  });
});
