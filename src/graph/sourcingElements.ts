import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { LABEL_GAP, LABEL_SIZES, wrapLabel } from '../encoding/labels.ts';
import { VOICE_DIAMETERS } from '../encoding/voiceMarks.ts';
import { BADGE, LINE_GAPS } from '../encoding/drawing.ts';
import { classesOf } from './elements.ts';
import { nodesOf, type GraphScene, type SceneLink, type SceneVoice } from './scene.ts';

/** The look of a link, as the stylesheet names it. */
export function linkLook(link: SceneLink): string {
  switch (link.kind) {
    case 'speech':
      return link.standing;
    case 'carriage':
      return link.stands ? 'stands' : 'fallen';
    case 'affiliation':
      return 'plain';
  }
}

/** Everything the stylesheet needs to know of a voice. */
export function voiceData(voice: SceneVoice) {
  return {
    id: voice.id,
    kind: 'voice',
    voiceKind: voice.voiceKind,
    label: voice.label === '' ? '' : wrapLabel(voice.label).join('\n'),
    diameter: VOICE_DIAMETERS[voice.size],
    fontSize: LABEL_SIZES[voice.size],
    labelX: 0,
    labelY: LABEL_GAP,
    size: voice.size,
  };
}

/** Everything the stylesheet needs to know of a link, and what it selects. */
export function linkData(link: SceneLink) {
  return {
    id: link.id,
    kind: link.kind,
    source: link.from,
    target: link.to,
    link: link.kind,
    look: linkLook(link),
    // A thread says nothing by itself: it leads to the voice it belongs to.
    ...(link.kind === 'affiliation' && { thing: link.from }),
    badgeSize: BADGE.size,
    badgeX: 0,
    badgeY: 0,
    gapFrom: LINE_GAPS.subject,
    gapTo: LINE_GAPS.object,
    curve: link.bow === 0 ? 0 : -2 * link.bow,
  };
}

/** The classes that say how a voice is shown now. */
export const voiceClasses = (voice: SceneVoice): string =>
  voice.isAside ? `${classesOf(voice)} aside` : classesOf(voice);

/** The voices and links of a scene as Cytoscape elements; none in a picture of relationships. */
export function sourcingElementsOf(scene: GraphScene): ElementDefinition[] {
  const { voices, links } = scene.sourcing ?? { voices: [], links: [] };
  const known = new Set<string>(nodesOf(scene).map(({ id }) => id));
  const nodes = voices.map((voice): NodeDefinition => ({
    group: 'nodes',
    data: voiceData(voice),
    position: { ...voice.position },
    classes: voiceClasses(voice),
  }));
  const edges = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map((link): EdgeDefinition => ({ group: 'edges', data: linkData(link), classes: classesOf(link) }));
  return [...nodes, ...edges];
}
