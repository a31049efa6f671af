/** When a side walks out and when it comes back: grievances count, hope and quiet soothe. */
import type { Logged } from '../model/event.ts';
import { isQuiet } from '../rules/predicate.ts';
import type { Outlook } from './outlook.ts';

/** @returns the weight of what a side has been through since it last left or came back; each pair of weeks takes one away. */
function grievancesOf({ view, me, book }: Outlook, heard: readonly Logged[]): number {
  const rival = book.rivalOf(me);
  let weight = 0;
  let week = 1;
  for (const { event, week: at } of heard) {
    for (; week < at; week += 1) if (week % 2 === 0 && weight > 0) weight -= 1;
    if ((event.type === 'walkedOut' || event.type === 'returned') && event.by === me) weight = 0;
    if (event.type === 'statedFirm' && event.by === rival) weight += 1;
    if (event.type === 'pressed' && event.target === me) weight += 1;
    if (event.type === 'leaked' && event.to === me) weight += 1;
  }
  for (; week < view.table.week; week += 1) if (week % 2 === 0 && weight > 0) weight -= 1;
  return weight;
}

function griefOf(outlook: Outlook, heard: readonly Logged[]): number {
  const { view, me, own } = outlook;
  return (
    grievancesOf(outlook, heard) +
    (view.table.struck === me ? 2 : 0) +
    (own.home <= 3 ? 2 : 0) +
    ((own.wayOut ?? 10) <= 1 ? 2 : 0) -
    (isQuiet(view) ? 3 : 0) -
    ((own.wayOut ?? 0) >= 5 ? 2 : 0) -
    (view.table.exchange === null ? 0 : 1)
  );
}

/** @returns whether a side that is at the talks walks out now. */
export function isGrieved(outlook: Outlook, heard: readonly Logged[]): boolean {
  return griefOf(outlook, heard) + outlook.dice(3) >= outlook.leans('walkAt');
}

/** @returns whether a side that is out comes back now. */
export function isSoothed(outlook: Outlook, heard: readonly Logged[]): boolean {
  return griefOf(outlook, heard) + outlook.dice(3) < outlook.leans('returnAt') + Math.trunc(outlook.own.home / 2);
}
