import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { commandOf, PAGE_KEYS } from '../shared/keyTables.ts';
import { t } from '../shared/messages/i18n.ts';
import { areSingleKeysOn } from '../shared/singleKeys.ts';

const KeySheet = lazy(async () => ({ default: (await import('./KeySheet.tsx')).KeySheet }));

/** Where letters are text, and keys of one character therefore nobody's command. */
const TEXT = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/**
 * Opens the list of keys, as its own key does: anywhere but where text is typed, unless a person turned that off; then in
 * the graph alone, where the focus asks for it.
 */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || commandOf(PAGE_KEYS, event) !== 'keys') return;
    const at = target instanceof Element ? target : null;
    if (at?.closest(TEXT) || document.querySelector('dialog:modal, [popover]:popover-open')) return;
    if (!areSingleKeysOn() && !at?.closest('[role="application"]')) return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button variant="quiet" label={t('keys.button')} onClick={() => setOpen(true)}>
        <Keyboard size={17} aria-hidden="true" />
      </Button>
      {open && (
        <Suspense fallback={null}>
          <KeySheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
