/** What a game opens from its first hand-over on: fetched, with its words, while the first move is thought over. */
import { isWhole } from '../../words/whole.ts';
import { bring, hasCome } from '../controls/later.tsx';
import { sheetBody } from '../sheets/openSheet.tsx';

export const talks = () => import('../talks/talks.tsx').then(({ Talks }) => Talks);
export const report = () => import('../report/report.tsx').then(({ Report }) => Report);
export const aftermath = () => import('../aftermath/aftermath.tsx').then(({ Aftermath }) => Aftermath);

/** @returns whether all of it is here. */
export function hasRest(): boolean {
  return isWhole() && hasCome(talks) && hasCome(report) && hasCome(aftermath);
}

/** Fetches it. Fails where a part of it does not come; what is here already is not fetched again. */
export async function fetchRest(): Promise<void> {
  await Promise.all([bring(talks), bring(report), bring(aftermath), bring(sheetBody)]);
}
