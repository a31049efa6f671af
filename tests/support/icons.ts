/** Run as a program: draws the icons of the installed app from `assets/art/icon.svg`. Systems that show no SVG ask for these. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../../src/cli/site.ts';
import { findChromium, LAUNCH_FLAGS } from './chromium.ts';
import { shrinkPng } from './png.ts';

const FOLDER = join(ROOT, 'assets/art');
/** Behind the table where a system cuts the icon to its own shape: all that counts lies inside of four fifths of the width (W3C, Web Application Manifest, maskable icons). */
const GROUND = '#ebe4d4';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** How much of the width the drawing takes. */
  readonly share: number;
  readonly ground: string;
}
export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.72, ground: GROUND },
];

if (import.meta.main) {
  const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS });
  for (const { file, size, share, ground } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0; height: 100vh; display: grid; place-content: center; background: ${ground} }
      svg { width: ${Math.round(size * share)}px }</style>${svg}`,
    );
    const png = shrinkPng(await page.screenshot({ omitBackground: true }));
    writeFileSync(join(FOLDER, file), png);
    await page.close();
    console.log(`${file}: ${size} by ${size}, ${Math.round(png.length / 100) / 10} kB`);
  }
  await browser.close();
}
