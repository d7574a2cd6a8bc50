import type { ClaimStanding } from '../domain/claimStanding.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Standing } from '../domain/standing.ts';
import type { Claim, Dataset, Quote, Voice } from '../domain/types.ts';

/** The words of a quote with where they stand and how to get there. */
export interface ReportQuote {
  readonly quote: Quote;
  /** BCP 47 tag of the source's language. */
  readonly language: string;
  /** Who is credited with these words under the claim, through whom: one text a chain. */
  readonly credits: readonly string[];
  /** Who is credited with them by all claims that rest on them. */
  readonly allCredits: readonly string[];
  /**
   * That the claim takes only what the publication states in them by the way, and who says the whole; `null` for most.
   */
  readonly whole: string | null;
  /** Whether the publication says them about the claim, which its voices are not credited with. */
  readonly isContext: boolean;
  /** The parts that carry the claim; none where all of it does. */
  readonly marks: readonly string[];
  /** “Paragraph 4, The Harbour Post, 6 May 2031 (date inferred)”. */
  readonly where: string;
  /** The page of the source, opened at the words where the browser can. */
  readonly url: string;
  /** That a text of the source which is at hand does not hold these words; `null` where it does, or none is at hand. */
  readonly warning: string | null;
}

/** A voice of a claim with what bears on its word. */
export interface ReportVoice {
  readonly voice: Voice;
  /** Whether it says this of its own side. */
  readonly isOwnSide: boolean;
  /** Its stake, and whether it speaks of its own side: what readers should hear of wherever it is quoted; none for most. */
  readonly interests: readonly string[];
  /** Whether it is named, its stake, whether it speaks of its own side, whether it is set aside: each in words. */
  readonly facts: readonly string[];
  /** All of that in one: “Jon Vale (Named person; stake: his union is suing the board)”. */
  readonly told: string;
}

/** Something told of a claim besides, under a label. */
export interface ReportNote {
  readonly label: string;
  readonly texts: readonly string[];
}

/** One claim, in words. */
export interface ReportClaim {
  readonly claim: Claim;
  readonly sentence: string;
  /**
   * Polarity, modality, verification, whether all its voices are set aside, and how well it is supported by itself: what
   * weakens it is never left out.
   */
  readonly qualities: readonly string[];
  /** Whether a chain without a voice set aside is left. */
  readonly stands: boolean;
  /** How well it is supported by itself, and how it stands to what is set against it. */
  readonly standing: ClaimStanding;
  /** Who says so, through whom: one text a chain. */
  readonly credits: readonly string[];
  /** Everyone in its chains, once, in their order. */
  readonly voices: readonly ReportVoice[];
  readonly quotes: readonly ReportQuote[];
  /** Its date, and how it was read. */
  readonly notes: readonly ReportNote[];
  /** What stands against it, under a label: each other claim in a text, with the view in which it is selected. */
  readonly against: readonly {
    readonly label: string;
    readonly claims: readonly { readonly text: string; readonly url: string }[];
  }[];
  /** The view in which this claim is selected. */
  readonly url: string;
}

/** A relationship with the claims of it that are in view. */
export interface ReportRelationship {
  readonly relationship: Relationship;
  readonly heading: string;
  readonly category: string;
  readonly standing: Standing;
  /** Whether something said in it is known less well than that; `standingWords` says so. */
  readonly isInPart: boolean;
  readonly standingWords: string;
  readonly standingWhy: string;
  /** What setting voices aside did to it, and what it was before; `null` where it is as before. */
  readonly fate: string | null;
  /** How many of its claims the filters hide, in words; `null` where they hide none. */
  readonly hidden: string | null;
  readonly claims: readonly ReportClaim[];
  readonly url: string;
}

/** One step of a way between two actors. */
export interface ReportStep {
  /** “1. Qatar to Syrian rebels”. */
  readonly ends: string;
  /** What names it as the weakest link; `null` where it is not, or is the only one. */
  readonly weakest: string | null;
  /** Best supported first; each with its first claim, and how many more there are. */
  readonly relationships: readonly { readonly told: ReportRelationship; readonly more: string | null }[];
}

/** How two actors are connected, in words. */
export interface ReportWays {
  readonly question: string;
  /** How many ways there are, or why there is none. */
  readonly answer: string;
  /** That a way says nothing of its ends; `null` where none has several steps. */
  readonly caution: string | null;
  /** What was asked besides. */
  readonly conditions: readonly string[];
  readonly ways: readonly {
    /** The actors from end to end, with a number where there are several ways. */
    readonly heading: string;
    readonly steps: readonly ReportStep[];
    /** `null` where there is but one step. */
    readonly weakest: string | null;
  }[];
}

/** Everything a view says, in words, for paper and for files. Made for one language of the interface. */
export interface Report {
  readonly dataset: Dataset;
  /** The date it holds for, with its basis. */
  readonly asOf: string;
  readonly counts: string;
  /** What makes it less than the whole: filters, voices set aside. Empty for the whole dataset. */
  readonly limits: readonly string[];
  /** What setting voices aside does to the dataset, in numbers; empty where nobody is. */
  readonly aside: readonly string[];
  /** What is not in order with what it holds: quotes that a text at hand does not hold. */
  readonly warnings: readonly string[];
  readonly sources: readonly { readonly credit: string; readonly url: string; readonly language: string }[];
  /** The answer to how two actors are connected; `null` where that is not asked. */
  readonly ways: ReportWays | null;
  readonly relationships: readonly ReportRelationship[];
  /** The view itself. */
  readonly url: string;
}
