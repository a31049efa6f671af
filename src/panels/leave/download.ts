/** Hands a text, or a zip of them, to the reader as a file. */

/** Saves `content` under a name; works on a plain http page, where file pickers do not exist. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = typeof content === 'string' ? 'application/json' : 'application/zip',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Given a moment: a browser that asks where to put the file still reads from the address.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
