import type { Standing } from '../../domain/standing.ts';
import type { Palette } from '../../encoding/palette.ts';
import type { Camera } from '../../view/view.ts';
import type { Size } from '../camera.ts';
import type { VoiceKind } from '../../domain/types.ts';
import type { WordedLine } from './pictureLines.ts';
import type { SceneActor, SceneLink, SceneRelationship, SceneVoice } from '../scene.ts';

/** What a mark is called, and what is told of it besides: the name of its link, and a description. */
export interface MarkWords {
  readonly name: string;
  readonly description?: string | undefined;
}

/** Everything a still says besides the names of its actors; in the language of the interface. */
export interface StillWords {
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly description: string;
  /** Names of the two groups of marks. */
  readonly actors: string;
  readonly relationships: string;
  readonly actor: (actor: SceneActor) => MarkWords;
  readonly relationship: (relationship: SceneRelationship) => MarkWords;
  /** Of a picture of sources: the names of its two further groups, and of the marks in them. */
  readonly voices: string;
  readonly links: string;
  readonly voice: (voice: SceneVoice) => MarkWords;
  /** A speech or a carriage; a thread says nothing. */
  readonly link: (link: SceneLink) => MarkWords;
}

/** What the marks mean: a heading and a word for each kind. Only kinds that are in the picture are listed. */
export interface StillLegend {
  readonly types: string;
  /** `null` where colours do not tell categories, so that there is nothing to explain. */
  readonly categories: string | null;
  readonly standings: string;
  readonly type: (type: string) => string;
  readonly category: (category: string) => string;
  readonly standing: (standing: Standing) => string;
  /** Of a line from a voice to an actor. */
  readonly speech: (standing: Standing) => string;
  /** Of a picture of sources. */
  readonly voices: string;
  readonly lines: string;
  readonly voiceKind: (kind: VoiceKind) => string;
  readonly setAside: string;
  readonly carriedBy: string;
  readonly fallen: string;
  readonly speaksFrom: string;
  /** How sizes are to be read. */
  readonly sizes: string;
}

/**
 * A line of text around the picture; long ones are broken. `link` is an address for the whole of it. An address is broken
 * between its parts, and nothing is put between its lines.
 */
export interface StillLine {
  readonly text: string;
  readonly setting: 'title' | 'lead' | 'quote' | 'note' | 'small' | 'address';
  readonly link?: string | undefined;
}

/** What is planned for a zoom, and the class that it is drawn in. */
export interface StillPlan {
  readonly zoom: number;
  readonly className?: string | undefined;
}

export interface StillOptions {
  readonly palette: Palette;
  /** Size of the picture in CSS pixels, without what stands above and beneath it. */
  readonly size: Size;
  /** The part to show; `null` fits everything that is shown. */
  readonly camera: Camera | null;
  /**
   * For a picture that is drawn in several sizes: the zooms to plan labels and signs for, each drawn in a class of its own,
   * for a style sheet that shows one of them. The camera's zoom alone, without a class, unless told.
   */
  readonly plans?: readonly StillPlan[] | undefined;
  /**
   * With several plans, the class for lines as all but the first have them: to the shapes, whatever label is in the way.
   * Most lines are the same in each, and are drawn once.
   */
  readonly laterLines?: string | undefined;
  /** BCP 47 tags: of the names in the dataset, and of the words around them. */
  readonly language: { readonly names: string; readonly words: string };
  /** Direction of the words around the picture. The picture itself is never mirrored. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly words: StillWords;
  readonly legend: StillLegend | null;
  /**
   * What keeps names apart from the lines they lie over: an outline of their letters, as on the screen, unless told. In
   * a PDF Chromium writes outlined letters as a font that pdf.js, Firefox's reader, takes for the one of the letters themselves,
   * and blackens both: what may be printed has plates behind its names.
   */
  readonly halo?: 'outline' | 'plate' | undefined;
  /** The words along lines, as `wordedLines` places them in this very picture; none, unless given. */
  readonly worded?: readonly WordedLine[] | undefined;
  /** Least width of what stands around the picture, in CSS pixels; a narrower picture stands in the middle of it. */
  readonly leastWidth?: number | undefined;
  /** Room around a picture that has text about it, in CSS pixels; 24 unless told. A picture alone has none. */
  readonly margin?: number | undefined;
  readonly above: readonly StillLine[];
  /** What is told of what is drawn, right under the picture. */
  readonly told?: readonly StillLine[] | undefined;
  readonly below: readonly StillLine[];
  /** Address for what a mark stands for; `null` draws it without a link. */
  readonly linkTo: (id: string, kind: 'actor' | 'relationship' | 'voice' | 'link') => string | null;
  /** `@font-face` rules to carry along, where the picture leaves the page. */
  readonly fontFaces?: string | undefined;
  /** Dublin Core terms to carry along, by name: `title`, `source`, `date`. */
  readonly metadata?: Readonly<Record<'title' | 'date' | 'source' | 'description', string>> | undefined;
}
