import type { ActorHue } from './marks.ts';

/**
 * The colours of every drawing. Marks keep 3:1 and text 4.5:1 against `ground` and `surface` (WCAG 2.2, 1.4.11 and
 * 1.4.3), which a test holds them to. The interface reads the same values as custom properties (tokens.css).
 */
export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly control: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly marker: string;
  readonly warning: string;
  readonly warningGround: string;
  readonly category: Readonly<Record<string, string>>;
  readonly otherCategory: string;
  readonly actor: Readonly<Record<ActorHue, string>>;
  /** Fill of a node: its hue's tint. */
  readonly actorTint: Readonly<Record<ActorHue, string>>;
}

export const LIGHT: Palette = {
  ground: '#faf8f3',
  surface: '#ffffff',
  sunken: '#f1ede4',
  ink: '#1c1a17',
  muted: '#5e584f',
  rule: '#ddd6c9',
  control: '#8a8275',
  accent: '#0b57a4',
  onAccent: '#ffffff',
  marker: '#ffe98a',
  warning: '#8a4b00',
  warningGround: '#fff3da',
  category: {
    'military-support': '#b5391a',
    'money-and-arms': '#8f6400',
    'command-and-membership': '#586070',
    'political-support': '#1d62ad',
    diplomacy: '#00786f',
    hostility: '#a3155f',
    rescue: '#3f7a1f',
    ties: '#6f4aa0',
  },
  otherCategory: '#6b665e',
  actor: {
    navy: '#1f4077',
    ink: '#3a3733',
    plum: '#6b2f6b',
    rust: '#94350f',
    olive: '#56601a',
    violet: '#4f3a94',
    ochre: '#7d5700',
    teal: '#0b6460',
    rose: '#9a2350',
    grey: '#5e584f',
  },
  actorTint: {
    navy: '#dfe7f4',
    ink: '#eceae6',
    plum: '#f1e2f1',
    rust: '#f8e2d8',
    olive: '#ebeed3',
    violet: '#e6e1f5',
    ochre: '#f7e9c9',
    teal: '#d7efed',
    rose: '#f9dfe8',
    grey: '#ece9e3',
  },
};

export const DARK: Palette = {
  ground: '#15171a',
  surface: '#1d2024',
  sunken: '#26292e',
  ink: '#ece8e0',
  muted: '#a9a399',
  rule: '#383c42',
  control: '#7d7a74',
  accent: '#7db7f5',
  onAccent: '#10161d',
  marker: '#5c4d0f',
  warning: '#f2b65c',
  warningGround: '#33270f',
  category: {
    'military-support': '#f0805c',
    'money-and-arms': '#d9a936',
    'command-and-membership': '#9aa5b8',
    'political-support': '#6fb0f2',
    diplomacy: '#3fbfb2',
    hostility: '#ee6fae',
    rescue: '#8cc665',
    ties: '#b495e6',
  },
  otherCategory: '#a9a399',
  actor: {
    navy: '#9dbdf0',
    ink: '#d6d2ca',
    plum: '#dba6db',
    rust: '#f2a27f',
    olive: '#c3cf74',
    violet: '#bcaef2',
    ochre: '#e3ba5c',
    teal: '#73cdc6',
    rose: '#f29abb',
    grey: '#a9a399',
  },
  actorTint: {
    navy: '#22304a',
    ink: '#2f2e2c',
    plum: '#3a273b',
    rust: '#43271b',
    olive: '#31351a',
    violet: '#2e2849',
    ochre: '#3d3014',
    teal: '#16393a',
    rose: '#43222f',
    grey: '#2c2d2f',
  },
};

/** Black on white, whatever colours the page has. */
/** A palette for who asks their system for more contrast: edges, rules and grey lines are as strong as grey text. */
export const clearer = (palette: Palette): Palette => ({ ...palette, control: palette.muted, rule: palette.muted });

export const PAPER: Palette = { ...LIGHT, ground: '#ffffff', surface: '#ffffff', ink: '#000000' };

/** The colour of a category; one a dataset brought itself gets the plain one. */
export const categoryColour = (palette: Palette, category: string): string =>
  Object.hasOwn(palette.category, category)
    ? (palette.category[category] ?? palette.otherCategory)
    : palette.otherCategory;
