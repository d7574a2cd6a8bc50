import { claimStanding, type ClaimStanding } from '../domain/claimStanding.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { byTime, type Extent } from '../domain/extent.ts';
import type { Claim, PrintedDate } from '../domain/types.ts';
import { isInTime } from './timeRange.ts';
import { visibleGraph, type FilterState } from './visibleGraph.ts';

/** A claim on the timeline, with its own standing and support, whatever its relationship has. */
export interface TimedClaim extends Pick<ClaimStanding, 'standing' | 'support' | 'knownFrom'> {
  readonly claim: Claim;
  /** Whether the range of time leaves it. */
  readonly inTime: boolean;
}

export interface DatedClaim extends TimedClaim {
  readonly date: PrintedDate & { readonly value: string };
  readonly extent: Extent;
}

export interface WordedClaim extends TimedClaim {
  readonly date: PrintedDate;
}

/** What all filters but the range of time leave, by what the source says of its time. */
export interface Timeline {
  /** With a date that could be derived, in order of time; what is dated alike keeps the order of the source. */
  readonly dated: readonly DatedClaim[];
  /** With words of time from which no date could be derived, in source order. */
  readonly worded: readonly WordedClaim[];
  /** Without a word of time. */
  readonly bare: readonly TimedClaim[];
}

/** Sorts what the other filters leave into a timeline. A range of time leaves nothing out of it, but tells what is in it. */
export function timelineOf(index: DatasetIndex, filters: FilterState): Timeline {
  const { relationships } = visibleGraph(index, { ...filters, time: null });
  const shown = new Set([...relationships.values()].flatMap(({ claims }) => claims));
  const distrusted = new Set(filters.distrust);
  const dated: DatedClaim[] = [];
  const worded: WordedClaim[] = [];
  const bare: TimedClaim[] = [];
  for (const claim of index.dataset.claims) {
    if (!shown.has(claim)) continue;
    const { standing, support, knownFrom } = claimStanding(index, claim, distrusted);
    const extent = index.extents.get(claim.id);
    const timed = { claim, standing, support, knownFrom, inTime: isInTime(filters.time, extent) };
    const { when } = claim;
    if (extent && when?.value !== undefined) dated.push({ ...timed, date: { ...when, value: when.value }, extent });
    else if (when) worded.push({ ...timed, date: when });
    else bare.push(timed);
  }
  return { dated: dated.toSorted((a, b) => byTime(a.extent, b.extent)), worded, bare };
}
