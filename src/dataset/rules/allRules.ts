import type { Rule } from '../rule.ts';
import { actorUsed } from './actorUsed.ts';
import { claimHasQuote } from './claimHasQuote.ts';
import { claimHasVoice } from './claimHasVoice.ts';
import { claimOrder } from './claimOrder.ts';
import { contextOfQuotes } from './contextOfQuotes.ts';
import { contradictionMeets } from './contradictionMeets.ts';
import { dateBasis } from './dateBasis.ts';
import { dateWords } from './dateWords.ts';
import { headlineExists } from './headlineExists.ts';
import { idUnique } from './idUnique.ts';
import { markInQuote } from './markInQuote.ts';
import { oppositionExclusive } from './oppositionExclusive.ts';
import { oppositionSymmetric } from './oppositionSymmetric.ts';
import { partOfCycle } from './partOfCycle.ts';
import { predicateCategory } from './predicateCategory.ts';
import { quoteContext } from './quoteContext.ts';
import { quoteDuplicate } from './quoteDuplicate.ts';
import { quoteInParagraph } from './quoteInParagraph.ts';
import { quoteLength } from './quoteLength.ts';
import { quoteParagraph } from './quoteParagraph.ts';
import { quotedShare } from './quotedShare.ts';
import { quotesAgree } from './quotesAgree.ts';
import { quoteSpan } from './quoteSpan.ts';
import { quoteUsed } from './quoteUsed.ts';
import { quoteWording } from './quoteWording.ts';
import { referenceResolves } from './referenceResolves.ts';
import { selfRelation } from './selfRelation.ts';
import { textFingerprint } from './textFingerprint.ts';
import { tourUnique } from './tourUnique.ts';
import { vocabularyAdds } from './vocabularyAdds.ts';
import { vocabularyKnown } from './vocabularyKnown.ts';
import { voiceUsed } from './voiceUsed.ts';

/** What can only be checked with the text of a source at hand. */
export const TEXT_RULES: readonly Rule[] = [textFingerprint, quoteWording, quoteContext, quoteInParagraph, dateWords];

/** Every rule, in the order findings are reported: ids and references first, as other findings often follow from them. */
export const ALL_RULES: readonly Rule[] = [
  idUnique,
  referenceResolves,
  partOfCycle,
  vocabularyAdds,
  vocabularyKnown,
  predicateCategory,
  selfRelation,
  claimHasQuote,
  claimHasVoice,
  actorUsed,
  voiceUsed,
  quoteUsed,
  quoteSpan,
  quoteLength,
  quoteParagraph,
  quotedShare,
  quoteDuplicate,
  quotesAgree,
  markInQuote,
  contextOfQuotes,
  oppositionSymmetric,
  oppositionExclusive,
  contradictionMeets,
  dateBasis,
  headlineExists,
  tourUnique,
  claimOrder,
  ...TEXT_RULES,
];
