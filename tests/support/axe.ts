/** What axe finds on a page: each finding as one line, so that a failing test says rule and element. */
import axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Axe is put into the page as text, which the page's own policy forbids; the policy has a test of its own. */
export const WITH_AXE: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };

/** In another theme only the colours are others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** In another layout the parts stand elsewhere and in another order; their colours and the names of their controls have been asked for. */
const COLOURS_OFF = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };

/** `colours`: what a second theme can change; `layout`: all but that. */
export type Asked = 'all' | 'colours' | 'layout';

/**
 * @param part what is asked about; under an open dialog nothing else can be reached.
 * @returns the findings of all of axe's rules but the experimental ones: rule, element, what is wrong. A sound page has none.
 */
export async function findings(page: Page, part: string, asked: Asked): Promise<readonly string[]> {
  // Half a megabyte: once for each page that is loaded.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async ({ within, rules }) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      // Only sheets of styles from elsewhere want to be fetched first; there are none.
      const { violations } = await axe.run(document.querySelector('dialog[open]') ?? within, {
        ...rules,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`.replaceAll('\n', ' ')),
      );
    },
    {
      within: part,
      rules: asked === 'colours' ? { runOnly: COLOURS } : asked === 'layout' ? { rules: COLOURS_OFF } : {},
    },
  );
}
