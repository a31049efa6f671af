/** The theatre as its tests enter it: a framework game's link, and the step at which it stands. */
import type { Page } from 'playwright-core';
import { makeLink } from '../../src/core/replay/link.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { goldenText } from './standing.ts';
import { BOOK } from './testGame.ts';

const read = parseRecord(goldenText('holding'));
if (!read.ok) throw new Error(JSON.stringify(read.fault));
/** The record of a game that ended with a framework which holds. */
export const HOLDING = read.value;
export const HOLDING_LINK = makeLink(BOOK, HOLDING) ?? '';

/** Waits until the theatre stands at a step. */
export function atStep(page: Page, step: number): Promise<void> {
  return page.locator(`html[data-screen="theatre"][data-step="${step}"]`).waitFor({ state: 'attached' });
}
