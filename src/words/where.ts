/** Where in a scenario an assumption stands, in words: what a JSON pointer is to whoever edits the file. */
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { clauseName, leaderName, optionName } from './names.ts';
import { say, told } from './say.ts';

/** Parts of a scenario that carry numbers or softer states, by their name in the file. */
const PARTS = [
  'agenda',
  'answers',
  'aspiration',
  'breach',
  'campaign',
  'capital',
  'ceasefire',
  'confirm',
  'consult',
  'costWeeks',
  'costs',
  'counterPays',
  'dryWeekWayOut',
  'ease',
  'exchange',
  'format',
  'goesBack',
  'goesBackAfter',
  'goesBackFrom',
  'heardHarderUnderTrust',
  'holds',
  'homeAtLeast',
  'homeFloor',
  'initialledWayOut',
  'invite',
  'keys',
  'mandate',
  'mediate',
  'monitoring',
  'noDeal',
  'openings',
  'packageAtMost',
  'packagePledges',
  'partners',
  'pledge',
  'pledgeIf',
  'pledges',
  'press',
  'readings',
  'referendum',
  'reopenTrust',
  'ripe',
  'secrets',
  'sideLetter',
  'signHome',
  'signals',
  'softLines',
  'sound',
  'spoiler',
  'spoilers',
  'stance',
  'state',
  'step',
  'steps',
  'strike',
  'style',
  'tests',
  'thirds',
  'truce',
  'venues',
  'walkOut',
  'warn',
  'ways',
  'weeks',
  'workingGroups',
  'worth',
  'yearOn',
] as const;
type Part = (typeof PARTS)[number];
/** Where the tracks start. */
const STARTS = ['agenda', 'feltCost', 'home', 'trust', 'wayOut'] as const;

/**
 * @param at a JSON pointer into the scenario, such as `/leaders/0/worth`.
 * @returns it in words: `Russia: what each option is worth`; a number that may be changed by its own name.
 */
export function sayWhere(book: Rulebook, at: string): string {
  const dial = book.published.dials?.find((one) => one.at === at);
  if (dial !== undefined) return told(dial.name);
  const path = at.split('/').slice(1);
  const part = partOf(path);
  const of = ownerOf(book, path);
  return of === null ? part : say('assumptions.where.of', { of, part });
}

function partOf(path: readonly string[]): string {
  const start = STARTS.find((one) => path.includes('start') && path.at(-1) === one);
  if (start !== undefined) return say(`assumptions.where.start.${start}`);
  const part = path.findLast((name): name is Part => (PARTS as readonly string[]).includes(name));
  return part === undefined ? say('assumptions.where.elsewhere') : say(`assumptions.where.parts.${part}`);
}

/** Whose it is: a leader, or an option of a clause; null for the whole table. */
function ownerOf(book: Rulebook, [list, place, , option]: readonly string[]): string | null {
  const leader = list === 'leaders' ? book.scenario.leaders[Number(place)] : undefined;
  if (leader !== undefined) return leaderName(book, leader.id);
  const clause = list === 'clauses' ? book.scenario.clauses[Number(place)] : undefined;
  if (clause === undefined) return null;
  const one = clause.options[Number(option)];
  return one === undefined
    ? clauseName(book, clause.id)
    : say('app.term', { clause: clauseName(book, clause.id), option: optionName(book, clause.id, one.id) });
}
