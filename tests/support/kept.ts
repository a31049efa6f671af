/** What the browser itself keeps of the games: read and written past the page, as a disk or an older version would. */
import type { Page } from 'playwright-core';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly meta: unknown;
  readonly savedAt: number;
  readonly tab: string;
  readonly turn: number;
}

/** @returns the rows as they lie in the browser's database, the newest first. The page has opened it before. */
export function keptRows(page: Page): Promise<readonly Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opened = indexedDB.open('good-offices');
        opened.addEventListener('error', () => reject(opened.error));
        opened.addEventListener('success', () => {
          const asked = opened.result.transaction('saves').objectStore('saves').getAll();
          asked.addEventListener('success', () => {
            opened.result.close();
            resolve((asked.result as Row[]).sort((a, b) => b.savedAt - a.savedAt));
          });
        });
      }),
  );
}

/** Changes the newest row, as an older version or a torn disk would have left it. */
export async function spoilNewest(page: Page, change: Partial<Row>): Promise<void> {
  const [newest] = await keptRows(page);
  if (newest === undefined) throw new Error('no game is kept');
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve) => {
        const opened = indexedDB.open('good-offices');
        opened.addEventListener('success', () => {
          const writing = opened.result.transaction('saves', 'readwrite');
          writing.objectStore('saves').put(row);
          writing.addEventListener('complete', () => {
            opened.result.close();
            resolve();
          });
        });
      }),
    { ...newest, ...change },
  );
}

/** Waits until the newest save holds so many commands: the page saves after it has drawn. @returns its text. */
export async function keptAt(page: Page, commands: number): Promise<string> {
  for (;;) {
    const [newest] = await keptRows(page);
    if (newest !== undefined && (JSON.parse(newest.text) as { commands: unknown[] }).commands.length === commands)
      return newest.text;
  }
}
