/** Spoilers: those of a longer game are dealt one a third, all types once; a wrong answer costs hope, or at home where the spoiler stands inside. */
import { chanceFrom, draw } from '../../model/chance.ts';
import type { DealtSpoiler } from '../../model/scenario/spoiler.ts';
import { SPOILER_PLACES } from '../../model/scenario/spoiler.ts';
import type { State } from '../../model/play/state.ts';
import type { LeaderId, SpoilerAnswer } from '../../model/vocabulary.ts';
import { SPOILER_TYPES } from '../../model/vocabulary.ts';
import { moveTrack, moveTrust, setHidden, setSeat, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { seatOf } from '../state/view.ts';

/** How a deal draws: one of some, and all of them in another order. */
export interface Drawing {
  pick<T>(items: readonly T[]): T;
  order<T>(items: readonly T[]): readonly T[];
}

/** @returns the spoilers of a longer game in order of time, every type once, inside and outside both; none where the scenario has one alone. */
export function dealSpoilers({ scenario }: Rulebook, { pick, order }: Drawing): readonly DealtSpoiler[] {
  const { spoilers } = scenario.rules;
  if (spoilers === undefined) return [];
  const types = order(SPOILER_TYPES);
  const places = order([...SPOILER_PLACES, pick(SPOILER_PLACES)]);
  return spoilers.weeks.map((weeks, at) => ({
    week: pick(weeks),
    type: types[at % types.length] ?? 'limited',
    from: places[at % places.length] ?? 'outside',
  }));
}

/** The spoiler of this week appears, if one is dealt to it: a clue goes round, and both sides may answer anew. @returns whether one does. */
export function maybeSpoiler(course: Course): boolean {
  const { week } = course.state.table;
  const next = course.state.hidden.spoilers?.find((one) => one.week === week);
  if (next === undefined && course.state.hidden.spoiler.week !== week) return false;
  if (next !== undefined) {
    setHidden(course, { spoiler: { week, type: next.type } });
    for (const side of course.book.sides)
      if (seatOf(course.state, side).spoilerAnswer !== null) setSeat(course, side, { spoilerAnswer: null });
  }
  const from = next === undefined ? {} : { from: next.from };
  setTable(course, { spoilerWeek: week, ...(next === undefined ? {} : { spoilerFrom: next.from }) });
  tell(course, 'all', { type: 'spoilerAppeared', clue: clueOf(course.book, course.state), ...from });
  return true;
}

/** @returns a clue that fits the dealt spoiler, by its place in the scenario; drawn from a stream of its own, so that no other chance shifts. */
function clueOf({ scenario }: Rulebook, { seed, hidden }: State): number | null {
  const fitting = scenario.spoilerClues.flatMap(({ fits }, at) => (fits.includes(hidden.spoiler.type) ? [at] : []));
  if (fitting.length === 0) return null;
  // The first spoiler of a game has the stream that a game with one alone has.
  const nth = hidden.spoilers?.findIndex(({ week }) => week === hidden.spoiler.week) ?? 0;
  const [drawn] = draw(chanceFrom(nth > 0 ? `${seed}/spoiler/${nth}` : `${seed}/spoiler`), fitting.length);
  return fitting[drawn] ?? null;
}

/** Each side's answer to the unsigned card; who sent none ignores it. A wrong one narrows its own way out, or is felt at home where the spoiler stands inside. */
export function answerSpoilers(course: Course): void {
  const { book, state } = course;
  const { spoilerWeek, spoilerFrom, week } = state.table;
  if (spoilerWeek !== week) return;
  const { spoiler, spoilers } = book.scenario.rules;
  const right = book.scenario.spoilers.find((one) => one.type === state.hidden.spoiler.type)?.answer;
  let wrong = 0;
  for (const side of book.sides) {
    const answer = seatOf(course.state, side).spoilerAnswer ?? 'ignore';
    setSeat(course, side, { spoilerAnswer: answer });
    if (answer === right) continue;
    wrong += 1;
    if (spoilerFrom === 'inside') moveTrack(course, side, 'home', spoilers?.insideHome ?? 0, 'spoiler');
    else moveTrack(course, side, 'wayOut', spoiler.wayOut, 'spoiler');
  }
  const [a, b] = book.sides;
  if (wrong === 2) moveTrust(course, a, b, spoiler.bothTrust, 'spoiler');
}

/** @returns how a side answered the spoiler of a week: as it lies sealed or opened; null where it has not answered yet. */
export function spoilerAnswerOf(state: State, side: LeaderId, week: number): SpoilerAnswer | null {
  if (state.hidden.spoiler.week === week) return seatOf(state, side).spoilerAnswer;
  const said = state.log.find(
    (one) => one.week === week && one.event.type === 'spoilerAnswered' && one.event.by === side,
  );
  return said?.event.type === 'spoilerAnswered' ? said.event.answer : 'ignore';
}
