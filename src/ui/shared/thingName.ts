import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import { categoryLabel, predicatesLabel, shortName, voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';

/** How many characters of a quotation a title holds; tabs and histories show fewer still. */
const MOST_QUOTED = 60;

/** What a thing is called where there is one line for it; `null` for what the dataset does not know. */
export function thingName(index: DatasetIndex, id: string): string | null {
  const thing = findThing(index, id);
  switch (thing?.kind) {
    case undefined:
      return null;
    case 'actor':
      return shortName(index, thing.actor.id);
    case 'relationship': {
      const { subject, object, category } = thing.relationship;
      const [from, to] = [shortName(index, subject), shortName(index, object)];
      return t('app.titleRelationship', { from, to, category: categoryLabel(index, category) });
    }
    case 'claim': {
      const { subject, object } = thing.claim;
      const [from, to] = [shortName(index, subject), shortName(index, object)];
      return t('app.titleClaim', { from, to, predicate: predicatesLabel(index, [thing.claim]) });
    }
    case 'quote':
      return t('app.titleQuote', { quote: shortened(thing.quote.exact) });
    case 'voice':
      return thing.voice.label;
    case 'speech':
      return t('sourcing.speech', {
        voice: voiceLabel(index, thing.speech.voice),
        actor: shortName(index, thing.speech.actor),
      });
    case 'carriage':
      return t('sourcing.carriage', {
        from: voiceLabel(index, thing.carriage.from),
        carrier: voiceLabel(index, thing.carriage.carrier),
      });
  }
}

function shortened(words: string): string {
  if (words.length <= MOST_QUOTED) return words;
  const cut = words.slice(0, MOST_QUOTED);
  const space = cut.lastIndexOf(' ');
  // A cut in the middle of a character pair would leave half of it behind; one between words never does.
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}$/u, '')}…`;
}
