import { describe, expect, it } from 'vitest';
import { makeActor, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import { ACTOR_TYPES, CATEGORIES, PREDICATES } from '../../domain/vocabulary.ts';
import {
  categoryLabel,
  predicateLabel,
  predicatesLabel,
  saidPredicate,
  shortName,
  typeLabel,
  typePluralLabel,
  voiceLabel,
} from './labels.ts';

const index = makeIndex({
  actors: [
    makeActor('union', { name: 'Union of Crews', shortName: 'Union' }),
    makeActor('club', { name: 'Club' }),
    makeActor('crews', { name: 'Crews', plural: true }),
  ],
  vocabulary: {
    actorTypes: { guild: { label: 'Guild' } },
    categories: { access: { label: 'Access' } },
    predicates: {
      opens: { category: 'access', label: 'opens the quay to', denial: 'keeps the quay from' },
      admires: { category: 'access', label: 'admires' },
    },
  },
});

describe('labels', () => {
  it('of the built-in vocabulary are in the catalogue', () => {
    expect(typeLabel(index, 'armed-force')).toBe('Armed force');
    expect(typePluralLabel(index, 'armed-force')).toBe('Armed forces');
    expect(categoryLabel(index, 'money-and-arms')).toBe('Money and arms');
    for (const type of ACTOR_TYPES) expect(typeLabel(index, type)).toMatch(/^[A-Z]/);
    for (const category of CATEGORIES) expect(categoryLabel(index, category)).toMatch(/^[A-Z]/);
  });

  it('of a dataset’s own are what it brought', () => {
    expect(typeLabel(index, 'guild')).toBe('Guild');
    expect(typePluralLabel(index, 'guild')).toBe('Guild');
    expect(categoryLabel(index, 'access')).toBe('Access');
  });

  it.each(['no-such-thing', 'constructor', 'state_one'])('of what nobody named are its id in words: %s', (id) => {
    expect(typeLabel(index, id)).toBe(id.replaceAll('-', ' '));
    expect(categoryLabel(index, id)).toBe(id.replaceAll('-', ' '));
    expect(predicateLabel(index, { subject: actorId('club'), predicate: id, polarity: 'affirms' })).toBe(
      id.replaceAll('-', ' '),
    );
  });
});

describe('predicateLabel', () => {
  it.each([
    ['sends-forces-to', 'affirms', 'sends forces to'],
    ['sends-forces-to', 'denies', 'does not send forces to'],
    ['opens', 'affirms', 'opens the quay to'],
    ['opens', 'denies', 'keeps the quay from'],
    ['admires', 'affirms', 'admires'],
    ['admires', 'denies', 'admires (denied)'],
  ] as const)('%s, %s: %s', (predicate, polarity, label) => {
    expect(predicateLabel(index, { subject: actorId('club'), predicate, polarity })).toBe(label);
  });

  it.each([
    ['has-no-such-thing', 'affirms', 'have no such thing'],
    ['sends-forces-to', 'affirms', 'send forces to'],
    ['sends-forces-to', 'denies', 'do not send forces to'],
    ['carries-it', 'affirms', 'carry it'],
    ['reaches-out-to', 'affirms', 'reach out to'],
    ['seizes', 'affirms', 'seize'],
    ['is-based-in', 'affirms', 'are based in'],
    ['opens', 'denies', 'keep the quay from'],
    ['admires', 'denies', 'admire (denied)'],
  ] as const)('of a plural name: %s, %s: %s', (predicate, polarity, words) => {
    expect(predicateLabel(index, { subject: actorId('crews'), predicate, polarity })).toBe(words);
  });

  it('never reads alike for what is said and what is denied', () => {
    for (const predicate of [...Object.keys(PREDICATES), 'opens', 'admires', 'unheard-of']) {
      expect(predicateLabel(index, { subject: actorId('club'), predicate, polarity: 'denies' }), predicate).not.toBe(
        predicateLabel(index, { subject: actorId('club'), predicate, polarity: 'affirms' }),
      );
    }
  });
});

describe('saidPredicate', () => {
  it.each([
    ['actual', 'affirms', 'opens the quay to'],
    ['assessed', 'affirms', 'opens the quay to'],
    ['conditional', 'affirms', '(conditionally) opens the quay to'],
    ['conditional', 'denies', '(conditionally) keeps the quay from'],
    ['planned', 'affirms', '(announced) opens the quay to'],
  ] as const)('says of what is %s and %s: %s', (modality, polarity, words) => {
    const claim = makeClaim('c', ['club', 'hostility', 'crews'], { predicate: 'opens', modality, polarity });
    expect(saidPredicate(index, claim)).toBe(words);
    expect(predicatesLabel(index, [claim])).toBe(words);
  });
});

describe('names', () => {
  it('are short where there is a short one, and the id where nothing is known', () => {
    expect(shortName(index, actorId('union'))).toBe('Union');
    expect(shortName(index, actorId('club'))).toBe('Club');
    expect(shortName(index, actorId('nobody'))).toBe('nobody');
    expect(voiceLabel(index, voiceId('v-vale'))).toBe('Jon Vale');
    expect(voiceLabel(index, voiceId('v-nobody'))).toBe('v-nobody');
  });
});
