import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { chain, given, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { claimId, voiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { ClaimFate, RelationshipFate } from './LensNote.tsx';

const ENDS = ['selmouth', 'ties', 'ferry-union'] as const;

const fateOf = (chains: readonly (readonly string[])[], ...aside: readonly string[]) => {
  const claim = makeClaim('c-1', ENDS, { attribution: chains.map((ids) => chain(...ids)) });
  const index = makeIndex({ claims: [claim] });
  return renderWithStore(<ClaimFate claim={claim} />, { index, view: { distrust: aside.map(voiceId) } }).container;
};

describe('ClaimFate', () => {
  it.each([
    [[['v-vale']], ['v-vale'], 'Fallen. Rests only on Jon Vale.'],
    [[['v-vale'], ['v-brandt']], ['v-brandt', 'v-vale'], 'Fallen. Rests only on Jon Vale and Ada Brandt.'],
    [[['v-workers', 'v-gazette']], ['v-gazette'], 'Fallen. Came only through Quay Gazette.'],
    [
      [['v-vale'], ['v-workers', 'v-gazette']],
      ['v-gazette', 'v-vale'],
      'Fallen. Rests only on Jon Vale, and on what came only through Quay Gazette.',
    ],
    [[['v-vale'], ['v-workers']], ['v-vale'], 'Still stands. Without Jon Vale it rests on two dock workers.'],
  ])('of %j without %j: %s', (chains, aside, text) => {
    expect(fateOf(chains, ...aside)).toHaveTextContent(text);
  });

  it('is nothing for a claim that none of them has a part in', () => {
    expect(fateOf([['v-vale']], 'v-brandt')).toBeEmptyDOMElement();
  });

  it('is no trouble for a screen reader', async () => {
    await expectNoAxeViolations(fateOf([['v-vale']], 'v-vale'));
  });
});

describe('RelationshipFate', () => {
  const show = (claims: readonly Claim[], ...aside: readonly string[]) => {
    const index = makeIndex({ claims });
    const relationship = given(index.relationships, 'selmouth~ties~ferry-union');
    return renderWithStore(<RelationshipFate relationship={relationship} />, {
      index,
      view: { distrust: aside.map(voiceId) },
    }).container;
  };
  const claim = (id: string, voice: string, change: Partial<Claim> = {}) =>
    makeClaim(id, ENDS, { attribution: [chain(voice)], ...change });
  const disputed = [
    claim('c-1', 'v-vale', { contradicts: [claimId('c-2')] }),
    claim('c-2', 'v-brandt', { polarity: 'denies', contradicts: [claimId('c-1')] }),
  ];

  it('says what it was and what is left', async () => {
    const container = show([claim('c-1', 'v-vale'), claim('c-2', 'v-workers')], 'v-vale');
    expect(container).toHaveTextContent(
      'Weaker. Was: A named voice. Now: Rests on unnamed voices. 1 of 2 claims fallen.',
    );
    await expectNoAxeViolations(container);
  });

  it('calls what a denial was taken from no longer contested', () => {
    expect(show(disputed, 'v-brandt')).toHaveTextContent('No longer contested. ≠ Was: Contested. Now: A named voice.');
    expect(show(disputed, 'v-brandt')).not.toHaveTextContent(/stronger/iu);
  });

  it('says of what has fallen what it was', () => {
    expect(show(disputed, 'v-brandt', 'v-vale')).toHaveTextContent('Fallen. ≠ Was: Contested. 2 of 2 claims fallen.');
  });

  it('says where the same standing rests on less', () => {
    const container = show([claim('c-1', 'v-vale'), claim('c-2', 'v-brandt')], 'v-vale');
    expect(container).toHaveTextContent('Rests on less. 1 of 2 claims fallen.');
    expect(container).not.toHaveTextContent('Was');
  });

  it('is nothing where all is as before', () => {
    expect(show(disputed)).toBeEmptyDOMElement();
    expect(show(disputed, 'v-silent')).toBeEmptyDOMElement();
  });
});
