/** What the page holds in memory over several games: all of it, and how much of that is code that the browser compiled. */
import type { Browser, CDPSession } from 'playwright-core';
import { openPage } from './chromebook.ts';
import { playOn } from './playing.ts';

/** Bytes of JavaScript's heap, garbage collected. */
export interface Heap {
  readonly all: number;
  /** Compiled code: a browser compiles what runs often anew, for hours, whatever the page holds. */
  readonly code: number;
}
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

/** @returns bytes of compiled code in the heap, by a snapshot of it. */
async function codeIn(devtools: CDPSession): Promise<number> {
  let text = '';
  const heard = ({ chunk }: { chunk: string }): void => {
    text += chunk;
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', heard);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', heard);
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0]?.indexOf('code') ?? -1;
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] === code) sum += nodes[at + size] ?? 0;
  return sum;
}

/** @returns the heap after each of some games, from the title to the ending and back. */
export async function heaps(browser: Browser, site: string, games: number): Promise<readonly Heap[]> {
  const { page, devtools, close } = await openPage(browser, false);
  await devtools.send('HeapProfiler.enable');
  await page.goto(site);
  const found: Heap[] = [];
  for (let game = 0; game < games; game += 1) {
    await page.locator('.seat-card').nth(1).click();
    await page.getByRole('button', { name: 'Begin week 1' }).first().click();
    await page.locator('[data-board="ready"]').waitFor();
    await playOn(page, ({ screen }) => screen === 'ending');
    const lastReport = page.getByRole('button', { name: /^On to/ });
    const acts = page.locator('.ending-acts');
    await acts.or(lastReport).first().waitFor();
    if ((await lastReport.count()) > 0) await lastReport.first().click();
    await acts.waitFor();
    await page.getByRole('button', { name: 'Leave', exact: true }).first().click();
    await page.locator('dialog[open] .btn').first().click();
    await page.locator('.seat-card').first().waitFor();
    await devtools.send('HeapProfiler.collectGarbage');
    const all = (await devtools.send('Runtime.getHeapUsage')).usedSize;
    found.push({ all, code: await codeIn(devtools) });
  }
  await close();
  return found;
}
