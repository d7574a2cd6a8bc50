import { FileUp } from 'lucide-react';
import { useId, useState, type ChangeEvent, type ClipboardEvent } from 'react';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import type { Refusal } from './takeIn.ts';
import styles from './TextIntake.module.css';
import type { IntakeControl } from './useTakeIn.ts';

/** Words longer than this are not put into the field, which would be slow; they are read all the same. */
const LONGEST_IN_FIELD = 200_000;
const MEGABYTE = 1_000_000;

interface Props {
  readonly intake: IntakeControl;
  readonly hasText: boolean;
}

/** Where a person who has the article gives it: pasted, chosen as a file, or dropped anywhere on the panel. */
export function TextIntake({ intake, hasText }: Props) {
  const { state, take, stop } = intake;
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState(false);
  const id = useId();

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    if (file && pasted === '') {
      event.preventDefault();
      take(file);
    } else if (words === '' && pasted !== '') {
      event.preventDefault();
      if (pasted.length <= LONGEST_IN_FIELD) setWords(pasted);
      take(pasted);
    }
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again after it was mended.
    event.target.value = '';
    if (file) take(file);
  };
  return (
    <details
      className={styles.intake}
      open={opened || state.kind !== 'idle'}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{t(hasText ? 'reader.anotherText' : 'reader.haveText')}</summary>
      <div className={styles.body}>
        <p className={styles.note} id={`${id}-hint`}>
          {t('reader.intakeHint')}
        </p>
        <label className={styles.label} htmlFor={`${id}-words`}>
          {t('reader.words')}
        </label>
        <textarea
          id={`${id}-words`}
          className={styles.words}
          aria-describedby={`${id}-hint`}
          dir="auto"
          rows={4}
          spellCheck={false}
          value={words}
          onPaste={paste}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className={styles.ways}>
          <Button
            variant={words.trim() === '' ? 'plain' : 'primary'}
            disabled={words.trim() === ''}
            onClick={() => take(words)}
          >
            {t('reader.find')}
          </Button>
          <label className={styles.file}>
            <FileUp size={16} aria-hidden="true" />
            {t('reader.chooseFile')}
            <input
              className={styles.fileInput}
              type="file"
              accept=".txt,.md,.html,.htm,.xhtml,.mhtml,.mht,text/*"
              onChange={choose}
            />
          </label>
        </div>
        {state.kind === 'reading' && (
          <div className={styles.progress} role="status">
            <span id={`${id}-reading`}>{t('reader.reading')}</span>
            <progress
              aria-labelledby={`${id}-reading`}
              {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
            />
            <Button variant="quiet" onClick={stop}>
              {t('reader.stop')}
            </Button>
          </div>
        )}
        {state.kind === 'refused' && (
          <p className={styles.refusal} role="alert">
            {refusalText(state.refusal)}
          </p>
        )}
      </div>
    </details>
  );
}

function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'empty':
      return t('reader.refused.empty');
    case 'too-large':
      return t('reader.refused.tooLarge', { size: refusal.limit / MEGABYTE });
    case 'not-text':
      return t(`reader.refused.${refusal.what}`);
    case 'unreadable':
      return t('reader.refused.unreadable');
    case 'other-text':
      return t('reader.refused.otherText', { count: refusal.quotes });
    case 'more-than-once':
      return t('reader.refused.moreThanOnce', { count: refusal.quotes });
  }
}
