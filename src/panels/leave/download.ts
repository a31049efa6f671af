/** Hands a text to the reader as a file. */

/** Saves `text` under a name; works on a plain http page, where file pickers do not exist. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Given a moment: a browser that asks where to put the file still reads from the address.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
