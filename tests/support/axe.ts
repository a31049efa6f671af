/** What axe finds on a page: each finding as one line, so that a failing test says rule and element. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Axe is put into the page as text, which the page's own policy forbids; the policy has a test of its own. */
export const WITH_AXE: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };

/** In the other theme only the colours are others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * @param part what is asked about; under an open dialog nothing else can be reached.
 * @param theme `colours` asks only for what a second theme can change.
 * @returns the findings of all of axe's rules but the experimental ones: rule, element, what is wrong. A sound page has none.
 */
export async function findings(page: Page, part: string, theme: 'all' | 'colours'): Promise<readonly string[]> {
  const isUnderSheet = (await page.locator('dialog[open]').count()) > 0;
  // One frame only, and so no second page to gather results in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(isUnderSheet ? 'dialog[open]' : part);
  axe.options({ resultTypes: ['violations'] });
  const { violations } = await (theme === 'all' ? axe : axe.withRules(COLOURS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`.replaceAll('\n', ' ')),
  );
}
