import type { Standing } from '../domain/standing.ts';
import type { LineMark } from './marks.ts';

/**
 * How the line from a voice to an actor is drawn, by how what it says stands. Thin, since there are many: the dash
 * says it, and a sign only where two dashes would be taken for each other. The publication speaks of nearly everybody: as
 * heavy as others, its lines would be all there is to see. Lengths as in `LINE_MARKS`.
 */
export const SPEECH_MARKS: Readonly<Record<Standing, LineMark>> = {
  'own-voice': { width: 0.9, dash: [], cap: 'butt', badge: null, struck: false, hollow: false },
  named: { width: 1.5, dash: [], cap: 'butt', badge: null, struck: false, hollow: false },
  unnamed: { width: 1.1, dash: [6, 4], cap: 'butt', badge: null, struck: false, hollow: false },
  unverified: { width: 1.7, dash: [0.1, 4], cap: 'round', badge: '?', struck: false, hollow: false },
  conditional: { width: 1.7, dash: [0.1, 4], cap: 'round', badge: 'if', struck: false, hollow: false },
  contested: { width: 1.4, dash: [11, 3, 2, 3], cap: 'butt', badge: null, struck: false, hollow: false },
  denied: { width: 1.1, dash: [], cap: 'butt', badge: null, struck: true, hollow: false },
  unsupported: { width: 1, dash: [2, 4], cap: 'butt', badge: null, struck: false, hollow: true },
};

/** What joins a voice to the one that carried its words on: heavier, with an arrow of its own. */
export const CARRIAGE_MARK: LineMark = { width: 2.4, dash: [], cap: 'butt', badge: null, struck: false, hollow: false };
/** The same where all that came this way has fallen. */
export const FALLEN_CARRIAGE_MARK: LineMark = {
  width: 1.6,
  dash: [2, 4],
  cap: 'butt',
  badge: null,
  struck: false,
  hollow: true,
};
/** What joins a voice to the actor it is, or speaks from within: no statement, so a mere thread of fine dots. */
export const AFFILIATION_MARK: LineMark = {
  width: 1,
  dash: [1, 2.5],
  cap: 'butt',
  badge: null,
  struck: false,
  hollow: false,
};
