import type { SourceId } from '../domain/ids.ts';
import type { Dataset } from '../domain/types.ts';
import type { NormalisedText } from '../anchoring/normaliseText.ts';
import type { Problem, Severity } from './finding.ts';

/** The text of a source, where the checker has it. */
export interface TextAtHand extends NormalisedText {
  /** SHA-256 of the normalised text, where it was worked out. */
  readonly sha256?: string | undefined;
}

/** What a rule may look at: a dataset whose schema holds, and the source texts at hand. */
export interface RuleContext {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<SourceId, TextAtHand>;
}

/** One integrity rule. Adding one means one file and one line in allRules.ts. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What holds in a good dataset, in one sentence. */
  readonly summary: string;
  /** Every place where it does not hold. Never throws on a dataset whose schema holds. */
  check(context: RuleContext): Iterable<Problem>;
}
