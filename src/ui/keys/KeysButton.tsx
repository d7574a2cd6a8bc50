import { Keyboard } from 'lucide-react';
import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { isTyped } from '../shared/isTyped.ts';
import { commandOf, PAGE_KEYS } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import { enterShown } from '../shared/parts.ts';
import { areSingleKeysOn } from '../shared/singleKeys.ts';
import { useEnterEvidence } from '../shared/useEnterEvidence.ts';
import styles from './KeysButton.module.css';
import { lazyPart } from '../shared/lazyPart.tsx';

const KeySheet = lazyPart(async () => (await import('./KeySheet.tsx')).KeySheet);

const ASKED = 'sourceline:keys';

/** Opens the list of keys, from wherever. */
export const showKeys = (): void => void document.dispatchEvent(new Event(ASKED));

/**
 * Opens the list of keys, and answers the keys of the page: anywhere but where text is typed, unless a person turned that
 * off; then in the graph alone, where the focus asks for it.
 */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const enterEvidence = useEnterEvidence();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    const command = commandOf(PAGE_KEYS, event);
    // The search listens for its own.
    if (event.defaultPrevented || command === undefined || command === 'search') return;
    const at = target instanceof Element ? target : null;
    if (isTyped(target) || document.querySelector('dialog:modal, [popover]:popover-open')) return;
    if (!areSingleKeysOn() && !at?.closest('[role="application"]')) return;
    event.preventDefault();
    switch (command) {
      case 'keys':
        setOpen(true);
        break;
      case 'evidence':
        enterEvidence();
        break;
      case 'shown':
        enterShown();
        break;
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    const show = (): void => setOpen(true);
    document.addEventListener('keydown', listen);
    document.addEventListener(ASKED, show);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener(ASKED, show);
    };
  }, []);
  return (
    <>
      <span className={styles.opener}>
        <Button variant="quiet" label={t('keys.button')} onClick={() => setOpen(true)}>
          <Keyboard size={17} aria-hidden="true" />
        </Button>
      </span>
      {open && (
        <Suspense fallback={null}>
          <KeySheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
