/** A warning about a quote with the words it is of, since most of the quotes beside it have none. */
export const quoteWarning = (exact: string, warning: string): string => `“${exact}”: ${warning}`;
