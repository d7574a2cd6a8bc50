import { useEffect, useState } from 'react';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const KEY = 'sourceline.theme';

/** The colours a person chose here before; `auto` where nothing, or nothing readable, is kept. */
function keptChoice(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    // Storage is refused in some frames and private windows. The choice then lasts as long as the page.
    return 'auto';
  }
}

function keep(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, choice);
  } catch {
    // As above.
  }
}

/** What a press leads to: first to the colours the system has not, so that it is seen, then to its own, then back to it. */
export function nextTheme(choice: ThemeChoice): ThemeChoice {
  const [own, other] = window.matchMedia('(prefers-color-scheme: dark)').matches
    ? (['dark', 'light'] as const)
    : (['light', 'dark'] as const);
  if (choice === 'auto') return other;
  return choice === other ? own : 'auto';
}

/** Everything that shows the choice, so that it is the same wherever it was made. */
const shown = new Set<(choice: ThemeChoice) => void>();

/** Which colours the page has: a person's choice on this machine, not part of a link. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(keptChoice);
  useEffect(() => {
    if (choice === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }, [choice]);
  useEffect(() => {
    shown.add(setChoice);
    return () => void shown.delete(setChoice);
  }, []);
  return [
    choice,
    (next) => {
      keep(next);
      shown.forEach((show) => show(next));
    },
  ];
}
