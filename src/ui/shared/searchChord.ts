/** Whether this machine's keyboard has ⌘ where others have Ctrl. */
export const isApple = (): boolean => 'navigator' in globalThis && /mac|iphone|ipad/i.test(navigator.userAgent);

/** The keys that always open the search, as they stand on this machine's keyboard. */
export const searchChord = (): string => (isApple() ? '⌘ K' : 'Ctrl K');
