/** A leader's own word: which promise a move would break, what the promise has bought since, and whether the other side kept to its part. */
import type { MoveCommand } from '../../model/command.ts';
import type { Event, Logged } from '../../model/play/event.ts';
import type { ClauseId, LeaderId, PledgeId } from '../../model/vocabulary.ts';
import type { Mind, Promised } from './mind.ts';

/** @returns whether a move breaks no promise of its author's. */
export function keepsWord(mind: Mind, command: MoveCommand): boolean {
  return brokenBy(mind, command) === null;
}

/** @returns whether a move would break a promise that still stands, and the leader's way lets it. */
export function goesBackOn(mind: Mind, command: MoveCommand): boolean {
  const { goesBack } = mind.way;
  if (goesBack === null) return false;
  const promise = brokenBy(mind, command);
  return promise !== null && goesBack(mind, promise);
}

/** @returns the promise of its own author that a move would break; null where it breaks none. */
function brokenBy(mind: Mind, command: MoveCommand): Promised | null {
  const { rival, table } = mind;
  if (command.type === 'state' && command.stand === 'firm' && rival !== null) {
    const { clause } = command;
    if (table.leftOpen[mind.by]?.includes(clause) !== true) return null;
    const isAbout = (event: Event, type: 'leftOpen' | 'statedFirm'): boolean =>
      event.type === type && event.clause === clause;
    return standing(mind, {
      to: rival,
      about: [clause],
      gives: (event) => isAbout(event, 'leftOpen'),
      takesBack: (event) => isAbout(event, 'statedFirm'),
    });
  }
  if (command.type === 'withdraw') {
    const { pledge } = command;
    const isAbout = (event: Event, type: 'pledged' | 'withdrew'): boolean =>
      event.type === type && event.pledge === pledge;
    return standing(mind, {
      to: mind.book.pledge(pledge).to,
      about: leaningOn(mind, pledge),
      gives: (event) => isAbout(event, 'pledged'),
      takesBack: (event) => isAbout(event, 'withdrew'),
    });
  }
  // A truce gives quiet to both, every week that it holds.
  return command.type === 'walkOut' && rival !== null && table.truce !== null
    ? { to: rival, given: table.truce.since, bought: table.week, isBetrayed: false }
    : null;
}

/** @returns the clauses with an option that nobody can take without a pledge. */
function leaningOn({ book }: Mind, pledge: PledgeId): readonly ClauseId[] {
  return book.scenario.clauses
    .filter(({ options }) =>
      options.some(({ undertakings }) => undertakings.some(({ anyOf }) => anyOf.includes(pledge))),
    )
    .map(({ id }) => id);
}

/** How a promise is known among all that was heard. */
interface Word {
  readonly to: LeaderId;
  /** The clauses that it bears on. */
  readonly about: readonly ClauseId[];
  gives(event: Event): boolean;
  takesBack(event: Event): boolean;
}

/** What a promise is given, kept or broken by; everything else that was heard passes it by. */
const BEARS: ReadonlySet<Event['type']> = new Set([
  'leftOpen',
  'statedFirm',
  'stepOffered',
  'truceOffered',
  'truceBroken',
  'walkedOut',
  'pledged',
  'withdrew',
  'initialled',
]);
const borne = new WeakMap<readonly Logged[], readonly Logged[]>();

/** @returns what bears on any promise of all that was heard; gathered once, since every clause and every pledge is asked about. */
function bearing(heard: readonly Logged[]): readonly Logged[] {
  const known = borne.get(heard);
  if (known !== undefined) return known;
  const found = heard.filter(({ event }) => BEARS.has(event.type));
  borne.set(heard, found);
  return found;
}

/** @returns a promise with what was heard since; null where its author never gave it, or has gone back on it already. */
function standing({ by, heard }: Mind, word: Word): Promised | null {
  let promise: Promised | null = null;
  const theirs = new Set<ClauseId>();
  for (const { event, week } of bearing(heard())) {
    const actor = 'by' in event ? event.by : null;
    if (actor === by && word.gives(event)) promise = { to: word.to, given: week, bought: null, isBetrayed: false };
    else if (actor === by && word.takesBack(event)) promise = null;
    if (actor === word.to && event.type === 'leftOpen') theirs.add(event.clause);
    if (promise === null) continue;
    if (actor === word.to && isBreach(event, word.about, theirs)) promise = { ...promise, isBetrayed: true };
    const isSettled = event.type === 'initialled' && word.about.includes(event.clause);
    if (isSettled || (actor === word.to && isGift(event))) promise = { ...promise, bought: week };
  }
  return promise;
}

/** @returns whether a deed gives something back. */
function isGift({ type }: Event): boolean {
  return type === 'leftOpen' || type === 'stepOffered' || type === 'truceOffered';
}

/** @returns whether a deed breaks what the other side owes for a promise. */
function isBreach(event: Event, about: readonly ClauseId[], theirs: ReadonlySet<ClauseId>): boolean {
  if (event.type === 'statedFirm') return about.includes(event.clause) || theirs.has(event.clause);
  return event.type === 'walkedOut' || event.type === 'truceBroken';
}
