/** Gives the reader a file of text to keep. `type` is a media type, as in `text/csv`. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after this turn; by then it may be let go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
