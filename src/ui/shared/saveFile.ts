/** Hands a file to the browser to save under a name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn; some do so late.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
