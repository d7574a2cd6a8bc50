import type { QuoteAnchoring } from '../anchoring/anchorQuotes.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { QuoteId, SourceId } from '../domain/ids.ts';
import type { Undoable } from '../view/transitions.ts';
import type { ViewProblem } from '../view/urlCodec.ts';
import type { Bookmark } from './bookmark.ts';
import type { View } from '../view/view.ts';

/** One problem the dataset checker found, as the loading screen shows it. */
export interface LoadFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/**
 * Why a dataset could not be opened: it could not be fetched (`status` is the HTTP status where the server answered), is
 * not what it should be, or the page itself failed, by lack of the code that checks it or by a fault (`reason`, in the
 * words of what was thrown).
 */
export type LoadFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing' }
  /** What the address calls it is no name of a dataset. */
  | { readonly kind: 'unnamed'; readonly value: string }
  | { readonly kind: 'misnamed'; readonly id: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-json'; readonly findings: readonly LoadFinding[] }
  | { readonly kind: 'invalid'; readonly findings: readonly LoadFinding[] }
  | { readonly kind: 'no-checker' }
  | { readonly kind: 'fault'; readonly reason: string };

/** Where the dataset is: on its way (`total` in bytes, where the server says), here, or not to be had. */
export type Load =
  | { readonly kind: 'loading'; readonly received: number; readonly total: number | null }
  | { readonly kind: 'ready'; readonly index: DatasetIndex }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

export type NoticeContent =
  | { readonly kind: 'problems'; readonly problems: readonly ViewProblem[] }
  | { readonly kind: 'copied'; readonly what: 'link' | 'link-to' | 'citation' | 'sentence' }
  | { readonly kind: 'copy-failed'; readonly text: string }
  /** The code that puts a copy into words could not be fetched. */
  | { readonly kind: 'copy-not-loaded' }
  | { readonly kind: 'undoable'; readonly what: Undoable; readonly before: View }
  | { readonly kind: 'address-stuck' };

/** Something to tell once, until dismissed. */
export type Notice = NoticeContent & { readonly id: number };

/** Who caused the last change of the view: a person here, the address (a link, Back, Forward), or a page's script. */
export type Origin = 'person' | 'address' | 'script';

/**
 * The text of a source that a person gave, and what became of each quote in it. It is held in memory and stays on this
 * machine; no link, export or page API holds it.
 */
export interface SourceReading {
  /** Normalised. */
  readonly text: string;
  /** Whether it is, by fingerprint, the very text the dataset was made from. */
  readonly isOriginal: boolean;
  /** One entry for every quote of the source. */
  readonly anchorings: ReadonlyMap<QuoteId, QuoteAnchoring>;
  /** Whether the person keeps it on this device beyond the visit. */
  readonly kept: boolean;
}

export interface AppState {
  readonly view: View;
  readonly origin: Origin;
  /** What a person saw before they went on a tour; `null` where they have not, or came to it by a link. */
  readonly beforeTour: View | null;
  readonly load: Load;
  readonly notices: readonly Notice[];
  /** How many steps Back stay inside this page. */
  readonly depth: number;
  /** While a hand drags over settings: the view follows it, and the address waits for the end, as one step. */
  readonly held: boolean;
  /** Id of what is pointed at, or has the focus, in a panel; the picture shows it for as long. Never in an address. */
  readonly pointed: string | null;
  /** Texts of this dataset's sources that are at hand. */
  readonly readings: ReadonlyMap<SourceId, SourceReading>;
  /** Where the panel is being read in the present entry of the history; `null` for from the beginning. */
  readonly bookmark: Bookmark | null;
  /** Counts the arrivals at entries of the history, so that one can be told from a change within an entry. */
  readonly arrivals: number;
}
