import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { given, makeActor, makeClaim, makeIndex, makeVoice } from '../../tests/support/dataset.ts';
import { admission } from './admission.ts';
import { actorId } from './ids.ts';

const index = makeIndex({
  actors: [
    makeActor('state'),
    makeActor('army', { partOf: actorId('state') }),
    makeActor('navy', { partOf: actorId('state') }),
    makeActor('general', { partOf: actorId('army') }),
    makeActor('rebels'),
    makeActor('egg', { partOf: actorId('hen') }),
    makeActor('hen', { partOf: actorId('egg') }),
    makeActor('orphan', { partOf: actorId('gone') }),
  ],
});
const about = (subject: string, object: string) => makeClaim('c', [subject, 'ties', object]);
const side = (subject: string, actor?: string, object = 'nobody') =>
  admission(
    index,
    about(subject, object),
    makeVoice('v', 'named-person', actor === undefined ? {} : { actor: actorId(actor) }),
  );
const path = (...ends: Parameters<typeof side>) => side(...ends)?.path.map(({ id }) => id) ?? null;

describe('admission', () => {
  it('is a voice speaking of itself', () => {
    expect(path('rebels', 'rebels')).toEqual(['rebels']);
  });

  it('is a voice speaking of what it is part of, at any remove, and says by which way', () => {
    expect(path('state', 'army')).toEqual(['army', 'state']);
    expect(path('state', 'general')).toEqual(['general', 'army', 'state']);
  });

  it('is a voice speaking of a part of itself, or of another part of the same whole', () => {
    expect(path('army', 'state')).toEqual(['state']);
    expect(path('navy', 'general')).toEqual(['general', 'army', 'state']);
    expect(side('navy', 'general')?.of.id).toBe('navy');
    expect(side('state', 'general')?.of.id).toBe('state');
  });

  it('is a voice speaking of its side as the object of what others do, or do not', () => {
    expect(path('rebels', 'state', 'army')).toEqual(['state']);
    expect(side('rebels', 'state', 'army')?.of.id).toBe('army');
    expect(side('navy', 'state', 'army')?.of.id, 'the subject first').toBe('navy');
  });

  it('is not a voice speaking of somebody else', () => {
    expect(path('rebels', 'general')).toBeNull();
    expect(path('rebels', 'general', 'hen')).toBeNull();
  });

  it('is not guessed where a voice belongs to nobody, or to what the dataset does not have', () => {
    expect(path('state')).toBeNull();
    expect(path('state', 'nobody')).toBeNull();
    expect(path('state', 'orphan')).toBeNull();
  });

  it('comes to an end where parts go round in a circle', () => {
    expect(path('state', 'egg')).toBeNull();
    expect(path('hen', 'egg')).toEqual(['egg']);
  });

  it('finds the general who speaks of his own state, and not the exile who speaks against it', () => {
    const bundled = readBundledIndex();
    const of = (claim: string, voice: string) =>
      admission(bundled, given(bundled.claims, claim), given(bundled.voices, voice))?.path.map(({ id }) => id) ?? null;
    expect(of('c-iran-involved', 'v-abnoush')).toEqual(['abnoush', 'saheb-al-amr', 'irgc', 'iran']);
    expect(of('c-iran-involved', 'v-daneshjoo')).toBeNull();
    expect(of('c-iran-deploys-commanders', 'v-sazegara')).toBeNull();
    expect(of('c-hostages-no-link', 'v-iran')).toEqual(['iran']);
    expect(of('c-hostages-commanders', 'v-opposition-media')).toBeNull();
    expect(of('c-iran-not-involved', 'v-top-iranian-officials')).toEqual(['iran']);
  });
});
