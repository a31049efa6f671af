/** The opening: a scenario, a seed and who holds the seats give the first state of a game. */
import type { Pair } from '../../model/play/seat.ts';
import type { State } from '../../model/play/state.ts';
import type { ByLeader, Holder, PairId, Skill } from '../../model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../model/vocabulary.ts';
import { byLeader } from '../book/byLeader.ts';
import type { Course } from '../state/course.ts';
import { deal } from './deal.ts';
import { firstSeat, firstShown, firstTable } from './firstState.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { beginWeek } from '../week/week.ts';

/** What is chosen before a game. */
export interface Opening {
  /** Any text. */
  readonly seed: string;
  readonly holders: ByLeader<Holder>;
  /** A reading of time that a teacher fixes; dealt where absent or null. */
  readonly reading?: string | null;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
}

/** @returns the first state: week 1 has begun, every seat is awaited for its sealed moves. */
export function newGame(book: Rulebook, opening: Opening): State {
  const { hidden, secrets } = deal(book, opening.seed, opening.reading ?? null);
  const pairs: Record<PairId, Pair> = {};
  for (const pair of book.pairs) pairs[pair] = { trust: book.scenario.rules.start.trust[pair] ?? 0, soundings: [] };
  const before: State = {
    rules: 1,
    scenario: book.scenario.id,
    seed: opening.seed,
    length: book.length,
    ...(opening.skill === undefined || opening.skill === DEFAULT_SKILL ? {} : { skill: opening.skill }),
    step: 0,
    table: firstTable(book, opening.holders),
    room: { proposal: null, answered: [], heard: [], shown: firstShown(book), receipts: [] },
    seats: byLeader(book, (leader) => firstSeat(book, leader, secrets[leader] ?? '')),
    pairs,
    hidden: { ...hidden, dryWeeks: 0, shifts: [], readsRight: byLeader(book, () => []) },
    log: [],
  };
  const course: Course = { book, state: before, told: [] };
  beginWeek(course);
  return { ...course.state, log: course.told };
}
