import { ended } from './ended.ts';
import { markdownLink, markdownQuote, markdownText } from './markdown.ts';
import type { Report, ReportClaim, ReportRelationship, ReportWays } from './report.ts';

/** The few words of a Markdown report that no part of the report brings. */
export interface MarkdownWords {
  readonly openView: string;
  readonly openClaim: string;
  readonly openWords: string;
  /** What stands before who says so. */
  readonly credit: string;
  /** What stands before what is known of those who say so. */
  readonly voices: string;
  readonly claims: string;
  readonly source: string;
  /** What stands where no claim is in view. */
  readonly nothing: string;
}

/** A report as Markdown (CommonMark): every claim with what weakens it, its words, who says so and the way there. */
export function reportMarkdown(report: Report, words: MarkdownWords): string {
  const { dataset, asOf, counts, limits, aside, warnings, sources, ways, relationships, url } = report;
  const blocks = [
    `# ${markdownText(dataset.title)}`,
    markdownText(asOf),
    markdownText(dataset.summary),
    `${markdownText(counts)} · ${markdownLink(words.openView, url)}`,
    ...[...limits, ...aside, ...warnings].map((limit) => `**${markdownText(limit)}**`),
    `## ${markdownText(words.source)}`,
    ...sources.map((source) => `- ${markdownText(source.credit)}: <${source.url}>`),
    ...(ways === null ? [] : waysBlocks(ways, words)),
    `## ${markdownText(words.claims)}`,
    ...(relationships.length === 0 ? [markdownText(words.nothing)] : []),
    ...relationships.flatMap((relationship) => relationshipBlocks(relationship, words)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function waysBlocks(told: ReportWays, words: MarkdownWords): readonly string[] {
  const { question, answer, caution, conditions, ways } = told;
  return [
    `## ${markdownText(question)}`,
    markdownText(answer),
    ...(caution === null ? [] : [markdownText(caution)]),
    ...conditions.map(markdownText),
    ...ways.flatMap(({ heading, steps, weakest }) => [
      `### ${markdownText(heading)}`,
      ...(weakest === null ? [] : [`**${markdownText(weakest)}**`]),
      ...steps.flatMap((step) => [
        `#### ${markdownText(step.weakest === null ? step.ends : `${step.ends} (${step.weakest})`)}`,
        ...step.relationships.flatMap(({ told, more }) => [
          ...standingBlocks(told),
          ...told.claims.flatMap((claim) => claimBlocks(claim, words, 5)),
          ...(more === null ? [] : [markdownText(more)]),
        ]),
      ]),
    ]),
  ];
}

const standingBlocks = ({ category, standingWords, standingWhy, fate }: ReportRelationship): readonly string[] => [
  `${markdownText(category)} · **${markdownText(standingWords)}.** ${markdownText(standingWhy)}`,
  ...(fate === null ? [] : [`**${markdownText(fate)}**`]),
];

function relationshipBlocks(relationship: ReportRelationship, words: MarkdownWords): readonly string[] {
  const { heading, hidden, claims } = relationship;
  return [
    `### ${markdownText(heading)}`,
    ...standingBlocks(relationship),
    ...(hidden === null ? [] : [`*${markdownText(hidden)}*`]),
    ...claims.flatMap((claim) => claimBlocks(claim, words)),
  ];
}

function claimBlocks(claim: ReportClaim, words: MarkdownWords, level = 4): readonly string[] {
  const { sentence, qualities, voices, quotes, notes, against, url } = claim;
  return [
    `${'#'.repeat(level)} ${markdownText(sentence)}`,
    `*${qualities.map(markdownText).join(' · ')}.* ${markdownText(claim.claim.summary)}`,
    ...quotes.flatMap(({ quote, credits, whole, where, url: page, warning }) => [
      markdownQuote(`“${quote.exact}”`),
      // The words are the source's, often its report of what somebody said; so it comes first, and then who says so.
      `— ${markdownText(where)}. ${whole === null ? '' : `${markdownText(whole)} `}${markdownText(words.credit)}: ${ended(credits.map(markdownText).join('; '))} ${markdownLink(words.openWords, page)}`,
      ...(warning === null ? [] : [`**${markdownText(warning)}**`]),
    ]),
    `${markdownText(words.voices)}: ${voices.map(({ told }) => markdownText(told)).join(', ')}.`,
    ...notes.map(({ label, texts }) => `${markdownText(label)}: ${texts.map(markdownText).join(' ')}`),
    ...against.flatMap(({ label, claims }) => [
      `${markdownText(label)}:`,
      // Some say the same by the same voices; the link tells which is meant.
      claims.map((other) => `- ${markdownText(other.text)} ${markdownLink(words.openClaim, other.url)}`).join('\n'),
    ]),
    markdownLink(words.openClaim, url),
  ];
}
