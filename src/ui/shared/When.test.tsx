import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import type { PrintedDate } from '../../domain/types.ts';
import { whenWords } from './claimWords.ts';
import { When } from './When.tsx';
import { whenText } from './whenText.ts';

const FRIDAY: PrintedDate = { text: 'On Friday', value: '2031-05-02', basis: 'inferred', note: 'The Friday before.' };
const OF = { ...FRIDAY, of: 'the day of the speech' };

describe('a date as printed', () => {
  it('says what it is of, where that is given, in a line, in the report and in the panel', async () => {
    expect([whenText(FRIDAY), whenText(OF)]).toEqual([
      '“On Friday” (2 May 2031, inferred)',
      '“On Friday” (2 May 2031, inferred), the day of the speech',
    ]);
    expect(whenWords(OF)).toEqual([
      '“On Friday”, that is, 2 May 2031 (inferred), the day of the speech.',
      'The Friday before.',
    ]);
    const { container } = renderWithStore(<When date={OF} />);
    expect(container).toHaveTextContent(
      'When“On Friday” that is, 2 May 2031 (inferred), the day of the speechThe Friday before.',
    );
    await expectNoAxeViolations(container);
  });

  it('says so of words alone', () => {
    expect(whenText({ text: 'at first', of: 'when they spoke' })).toBe('“at first”, when they spoke');
    expect(whenWords({ text: 'at first' })).toEqual(['“at first”.']);
  });
});
