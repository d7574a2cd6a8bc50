import cytoscape, { type EdgeSingular } from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { STANDINGS } from '../domain/standing.ts';
import { VOICE_KINDS } from '../domain/types.ts';
import { contrast } from '../encoding/contrast.ts';
import { RECEDED } from '../encoding/drawing.ts';
import { LINE_MARKS } from '../encoding/marks.ts';
import { DARK, LIGHT } from '../encoding/palette.ts';
import { SPEECH_MARKS } from '../encoding/sourcingMarks.ts';
import { SET_ASIDE_STROKE, VOICE_MARKS } from '../encoding/voiceMarks.ts';
import { stylesheet } from './stylesheet.ts';

const LOOK = { palette: LIGHT, fontFamily: "'Source Sans 3 Variable', sans-serif", receded: RECEDED };

const draw = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(LOOK),
    elements: [
      { data: { id: 'a', mark: 'state', label: 'A', diameter: 30, fontSize: 14, size: 1 } },
      { data: { id: 'b', mark: 'person', label: 'B', diameter: 40, fontSize: 17, size: 3 }, classes: 'receded' },
      ...STANDINGS.map((standing, i) => ({
        data: { id: standing, source: 'a', target: 'b', category: 'rescue', standing, badgeSize: 13, curve: i * 10 },
      })),
      {
        data: {
          id: 'own',
          source: 'a',
          target: 'b',
          category: 'of-its-own',
          standing: 'named',
          badgeSize: 13,
          curve: 0,
        },
        classes: 'hidden',
      },
    ],
  });

describe('stylesheet', () => {
  it('is understood by Cytoscape without a word of warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    draw().destroy();
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });

  it('lifts a line over the contested one it runs along, whether or not they are lit', () => {
    const cy = draw();
    const height = (standing: string, ...classes: readonly string[]): number => {
      const edge = cy.getElementById(standing);
      for (const name of classes) edge.addClass(name);
      const found = Number(edge.style('z-index'));
      for (const name of classes) edge.removeClass(name);
      return found;
    };
    expect(height('named')).toBeLessThan(height('contested'));
    expect(height('named', 'over')).toBeGreaterThan(height('contested'));
    expect(height('named', 'over', 'near')).toBeGreaterThan(height('contested', 'near'));
    expect(height('named', 'over', 'receded')).toBe(height('contested', 'receded'));
    cy.destroy();
  });

  it('draws an actor with the shape, hue and glyph of its type', () => {
    const cy = draw();
    expect(cy.getElementById('a').style('shape')).toBe('rectangle');
    expect(cy.getElementById('b').style('shape')).toBe('ellipse');
    expect(cy.getElementById('a').style('font-family')).toBe('"Source Sans 3 Variable", sans-serif');
    expect(cy.getElementById('b').style('font-weight')).toBe('600');
    const image = String(cy.getElementById('a').style('background-image'));
    expect(image).toMatch(/^data:image\/svg\+xml;utf8,%3Csvg/u);
    expect(decodeURIComponent(image)).toContain(LIGHT.actor.navy);
    cy.destroy();
  });

  it('draws every standing by its line mark', () => {
    const cy = draw();
    for (const standing of STANDINGS) {
      const edge = cy.getElementById(standing);
      const mark = LINE_MARKS[standing];
      expect(edge.style('line-style'), standing).toBe(mark.dash.length > 0 ? 'dashed' : 'solid');
      expect(edge.style('label'), standing).toBe(mark.badge ?? '');
      expect(edge.style('target-arrow-fill'), standing).toBe(mark.hollow ? 'hollow' : 'filled');
      expect(edge.style('mid-target-arrow-shape'), standing).toBe(mark.struck ? 'tee' : 'none');
    }
    cy.destroy();
  });

  it('parts a line that two sides dispute from those beneath, but when it recedes, or light lies there', () => {
    const cy = draw();
    const edge = cy.getElementById('contested');
    const under = () => [edge.style('underlay-opacity'), edge.style('underlay-color')].map(String);
    const [opacity, plain] = under();
    expect(opacity).toBe('1');
    expect(Number(cy.getElementById('named').style('underlay-opacity'))).toBe(0);
    edge.addClass('receded');
    expect(under()[0]).toBe('0');
    edge.removeClass('receded').addClass('selected');
    expect(under()[1]).not.toBe(plain);
    cy.destroy();
  });

  it('marks the line that a keyboard is on beside it, so that its hue and its dash are seen on the ground', () => {
    const cy = draw();
    const widthOf = (edge: EdgeSingular, of: string) => Number.parseFloat(String(edge.style(of)));
    for (const standing of STANDINGS) {
      const edge = cy.getElementById(standing);
      const looks = () =>
        ['line-color', 'line-style', 'line-dash-pattern', 'width'].map((of) => String(edge.style(of)));
      const before = looks();
      edge.addClass('cursor');
      expect(looks(), standing).toEqual(before);
      expect(edge.style('underlay-color'), standing).toBe(rgb(LIGHT.ground));
      expect(edge.style('line-outline-color'), standing).toBe(rgb(LIGHT.accent));
      // The ground lies over the middle of what is drawn in the accent, and more of it than the line covers.
      const [line, ground] = [widthOf(edge, 'width'), 2 * widthOf(edge, 'underlay-padding')];
      expect(ground, standing).toBeGreaterThanOrEqual(line + 6);
      expect(line + widthOf(edge, 'line-outline-width'), standing).toBeGreaterThanOrEqual(ground + 4);
    }
    cy.destroy();
  });

  it('bows what is bowed, keeps the rest straight, and hides what is hidden', () => {
    const cy = draw();
    expect(cy.getElementById('contested').style('curve-style')).toBe('unbundled-bezier');
    expect(cy.getElementById('contested').style('control-point-distances')).toBe('10px');
    expect(cy.getElementById('own').style('curve-style')).toBe('straight');
    expect(cy.getElementById('own').style('display')).toBe('none');
    cy.destroy();
  });

  it('lets a receded label stay readable: over 0.45, and 4.5:1 in both palettes at what it is', () => {
    const cy = draw();
    expect(Number(cy.getElementById('b').style('text-opacity'))).toBeGreaterThanOrEqual(0.6);
    cy.destroy();
  });

  it('marks what a search found without colour too: by a ring, a heavier name and a ground under it', () => {
    const cy = draw();
    cy.getElementById('a').addClass('matched');
    const style = (name: string): string => String(cy.getElementById('a').style(name));
    expect(style('outline-width')).toBe('2px');
    expect(style('font-weight')).toBe('600');
    expect(style('text-background-opacity')).toBe('1');
    expect(contrast(LIGHT.ink, LIGHT.marker)).toBeGreaterThan(4.5);
    expect(contrast(DARK.ink, DARK.marker)).toBeGreaterThan(4.5);
    // A name there is no room for leaves no mark behind.
    cy.getElementById('a').addClass('unlabelled');
    expect(style('text-background-opacity')).toBe('0');
    cy.destroy();
  });

  it('depends on the theme alone', () => {
    expect(stylesheet({ ...LOOK, palette: DARK })).toEqual(stylesheet({ ...LOOK, palette: DARK }));
    expect(stylesheet({ ...LOOK, palette: DARK })).not.toEqual(stylesheet(LOOK));
  });

  it('draws a voice as a bubble by its kind: filled with a name, dashed without, struck and grey when set aside', () => {
    const cy = drawSources();
    const style = (id: string, name: string) => String(cy.getElementById(id).style(name));
    for (const kind of VOICE_KINDS) {
      expect(style(kind, 'shape'), kind).toBe('polygon');
      expect(style(kind, 'border-style'), kind).toBe(VOICE_MARKS[kind].filled ? 'solid' : 'dashed');
      expect(style(kind, 'background-color'), kind).toBe(rgb(VOICE_MARKS[kind].filled ? LIGHT.ink : LIGHT.surface));
    }
    expect(style('aside', 'background-color')).toBe(rgb(LIGHT.sunken));
    expect(decodeURIComponent(style('aside', 'background-image'))).toContain(SET_ASIDE_STROKE);
    // Ink would not recede by itself.
    expect(style('receded', 'background-color')).toBe(rgb(LIGHT.sunken));
    cy.destroy();
  });

  it('draws every speech by its mark, a carriage with an arrow of its own, a thread with none', () => {
    const cy = drawSources();
    const style = (id: string, name: string) => String(cy.getElementById(id).style(name));
    for (const standing of STANDINGS) {
      const mark = SPEECH_MARKS[standing];
      expect(style(`speech-${standing}`, 'width'), standing).toBe(`${mark.width}px`);
      expect(style(`speech-${standing}`, 'line-style'), standing).toBe(mark.dash.length > 0 ? 'dashed' : 'solid');
      expect(style(`speech-${standing}`, 'label'), standing).toBe(mark.badge ?? '');
      expect(style(`speech-${standing}`, 'mid-target-arrow-shape'), standing).toBe(mark.struck ? 'tee' : 'none');
    }
    expect(style('stands', 'target-arrow-shape')).toBe('vee');
    expect(style('fallen', 'line-style')).toBe('dashed');
    expect(style('thread', 'target-arrow-shape')).toBe('none');
    cy.destroy();
  });
});

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)).join(',')})`;

function drawSources() {
  const voice = (id: string, voiceKind: string) => ({
    id,
    kind: 'voice',
    voiceKind,
    label: id,
    diameter: 28,
    fontSize: 14,
    size: 1,
  });
  const link = (id: string, name: string, look: string) => ({
    data: { id, link: name, look, source: 'named-person', target: 'publication', badgeSize: 13, curve: 0 },
  });
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(LOOK),
    elements: [
      ...VOICE_KINDS.map((kind) => ({ data: voice(kind, kind) })),
      { data: voice('aside', 'named-person'), classes: 'plain aside' },
      { data: voice('receded', 'publication'), classes: 'receded' },
      ...STANDINGS.map((standing) => link(`speech-${standing}`, 'speech', standing)),
      link('stands', 'carriage', 'stands'),
      link('fallen', 'carriage', 'fallen'),
      link('thread', 'affiliation', 'plain'),
    ],
  });
}
