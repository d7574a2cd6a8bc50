/** Whether the page stands in another one, which scrolls around it. */
export const isFramed = (): boolean => window.self !== window.top;
