/** What axe finds on a page: each finding as one line, so that a failing test says rule and element. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Axe is put into the page as text, which the page's own policy forbids; the policy has a test of its own. */
export const WITH_AXE: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };

/** @returns the findings of all of axe's rules but the experimental ones: rule, element, what is wrong. A sound page has none. */
export async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`.replaceAll('\n', ' ')),
  );
}
