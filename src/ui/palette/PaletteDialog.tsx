import { ArrowLeft, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { shortName } from '../shared/labels.ts';
import { useIndex } from '../../store/hooks.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import styles from './PaletteDialog.module.css';
import { FIRST_STEP, stepBefore, type Step } from './step.ts';
import { useSeenPart } from './useSeenPart.ts';

/** What the list needs of the field it is the list of. */
export interface PaletteField {
  readonly field: HTMLInputElement | null;
  /** Id the list must have. */
  readonly listId: string;
  readonly query: string;
  readonly step: Step;
  /** Goes to another step, with nothing typed. */
  readonly onStep: (step: Step) => void;
  /** Says which option of the list, by element id, Enter would choose. */
  readonly onActive: (option: string | null) => void;
  /** Closes the palette, with the focus back where it was, then does something. */
  readonly onDone: (then: () => void) => void;
}

interface Props {
  readonly onClose: () => void;
  readonly children: (field: PaletteField) => ReactNode;
}

/**
 * The palette over the page: a field, and below it whatever it finds. The field is there at once, so that nothing typed
 * is lost while the rest is on its way. The browser itself keeps the focus in, closes it at Escape, and puts the focus
 * back.
 */
export function PaletteDialog({ onClose, children }: Props) {
  const index = useIndex();
  const dialog = useRef<HTMLDialogElement>(null);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const [query, setQuery] = useState('');
  const [step, setStep] = useState<Step>(FIRST_STEP);
  const [active, setActive] = useState<string | null>(null);
  const listId = useId();
  const hintId = useId();
  const seen = useSeenPart();
  const before = stepBefore(step);

  useLayoutEffect(() => {
    const element = dialog.current;
    // The field is the first that can take the focus, and does.
    element?.showModal();
    // Closed before it is taken away, or the focus would not go back.
    return () => element?.close();
  }, []);

  const onStep = (next: Step): void => {
    setStep(next);
    setQuery('');
    field?.focus();
  };
  const label =
    step.kind === 'to'
      ? t('palette.field.to', { actor: shortName(index, step.from) })
      : t(`palette.field.${step.kind}`);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('palette.title')}
      style={seen}
      // Gone with the very key: the browser tells later that it has closed one, and would close what was opened meanwhile.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // One that was opened again in the meantime is not closed.
        if (dialog.current?.open !== true) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          {before && (
            <Button variant="quiet" label={t('palette.back')} onClick={() => onStep(before)}>
              <ArrowLeft size={18} aria-hidden="true" className="flip-in-rtl" />
            </Button>
          )}
          <input
            ref={setField}
            className={styles.field}
            type="text"
            role="combobox"
            aria-label={label}
            aria-describedby={hintId}
            aria-autocomplete="list"
            aria-expanded={active !== null}
            aria-controls={listId}
            aria-activedescendant={active ?? undefined}
            placeholder={label}
            value={query}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            dir="auto"
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Button variant="quiet" label={t('palette.close')} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        {children({
          field,
          listId,
          query,
          step,
          onStep,
          onActive: setActive,
          onDone: (then) => {
            onClose();
            then();
          },
        })}
        <p className={styles.hint} id={hintId}>
          {t('palette.hint')}
        </p>
      </div>
    </dialog>
  );
}
