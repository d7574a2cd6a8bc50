/** Whether this machine's keyboard has ⌘ where others have Ctrl. */
export const isApple = (): boolean => 'navigator' in globalThis && /mac|iphone|ipad/i.test(navigator.userAgent);

/** The key that is held for what is the page's as a whole, as it stands on this machine's keyboard. */
export const heldKey = (): string => (isApple() ? '⌘' : 'Ctrl');

/** The keys that always open the search, as they stand on this machine's keyboard. */
export const searchChord = (): string => `${heldKey()} K`;
