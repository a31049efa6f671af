/** `npm run pictures`: takes the pictures that README.md shows, and the small ones that a test compares, from frames of the gallery, so that the same code gives the same pictures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite, isSiteStale, ROOT, siteHandler } from '../../src/cli/site.ts';
import { COMPARED, comparedFile } from './compared.ts';
import { findChromium, LAUNCH_FLAGS } from './chromium.ts';
import { frameAddress, pictureOf } from './frame.ts';
import { readPng, shrinkPng, writePng } from './png.ts';
import { shrunk } from './compare.ts';

export interface Picture {
  readonly file: string;
  /** A frame of `?gallery`. */
  readonly frame: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const LAPTOP = { theme: 'light', width: 1366, height: 768 } as const;
export const PICTURES: readonly Picture[] = [
  { file: 'table.png', frame: 'moves/ukraine', ...LAPTOP },
  { file: 'receipt.png', frame: 'sheet/receipt', ...LAPTOP },
  { file: 'ending.png', frame: 'ending/ceasefire', ...LAPTOP },
  { file: 'dark.png', frame: 'talks/pen', ...LAPTOP, theme: 'dark' },
  { file: 'evening.png', frame: 'long/answer', ...LAPTOP },
  { file: 'phone.png', frame: 'talks/declined', theme: 'light', width: 360, height: 640 },
];
export const FOLDER = join(ROOT, 'assets/art/pictures');

if (import.meta.main) {
  if (isSiteStale()) await buildSite();
  const server = createServer(siteHandler());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  const take = async ({ frame, theme, width, height }: Omit<Picture, 'file'>): Promise<Buffer> => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(site + frameAddress(frame, theme));
    const png = await pictureOf(page, frame);
    await page.close();
    return png;
  };
  const keep = (path: string, { frame, width, height }: Omit<Picture, 'file'>, png: Buffer): void => {
    writeFileSync(path, png);
    console.log(`${path.slice(ROOT.length)}: ${frame}, ${width} by ${height}, ${Math.round(png.length / 1000)} kB`);
  };
  for (const picture of PICTURES) keep(join(FOLDER, picture.file), picture, shrinkPng(await take(picture)));
  for (const picture of COMPARED) keep(comparedFile(picture), picture, writePng(shrunk(readPng(await take(picture)))));
  await browser.close();
  server.close();
}
