import { useAppState, useIndex, useLens, useView } from '../../store/hooks.ts';
import type { Timeline } from '../../view/timeline.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './PointedStrip.module.css';
import { claimSentence, markName, wordedName } from './words.ts';

/** In words, what is pointed at: the same that its mark is called. While nothing is, how to use the drawing. */
export function PointedStrip({ timeline: { dated, worded } }: { readonly timeline: Timeline }) {
  const index = useIndex();
  const { effect } = useLens();
  const { time } = useView();
  const pointed = useAppState((state) => state.pointed);
  const date = dated.find(({ claim }) => claim.id === pointed);
  const words = worded.find(({ claim }) => claim.id === pointed);
  const rest = t(time === null ? 'timeline.hint' : 'timeline.overlap');
  const text = date
    ? markName(index, date, effect.fallen.has(date.claim.id))
    : words
      ? wordedName(index, words, effect.fallen.has(words.claim.id))
      : null;
  const claim = (date ?? words)?.claim;
  const said = claim ? claimSentence(index, claim) : '';
  const at = text?.indexOf(said) ?? -1;
  return (
    <p
      className={styles.strip}
      data-pointed={text === null ? undefined : ''}
      aria-hidden={text === null ? undefined : true}
    >
      {text === null || at < 0 ? (
        (text ?? rest)
      ) : (
        // What happened is what is looked for; the rest of it qualifies it.
        <>
          {text.slice(0, at)}
          <strong>{said}</strong>
          {text.slice(at + said.length)}
        </>
      )}
    </p>
  );
}
