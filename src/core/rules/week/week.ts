/** The turn of a week: its news in the morning, its report at the end (rules, sections 1, 4 and 7). */
import { isProcedure } from '../../model/vocabulary.ts';
import type { ReportLine } from '../../model/play/table.ts';
import type { ClauseId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { lapseConditional } from '../given/conditional.ts';
import {
  drawFrom,
  moveSides,
  moveTrack,
  moveTrust,
  setHidden,
  setRoom,
  setSeat,
  setTable,
  tell,
} from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { endGame } from '../state/ending.ts';
import { groupReports } from '../parties/groups.ts';
import { newsOf } from './news.ts';
import { isQuiet } from '../state/predicate.ts';
import { canBeSigned, testWholeText } from '../text/signing.ts';
import { beginThird, capitalOfWeek, dryWeekWayOut } from '../state/thirds.ts';
import { endWeekOfLetters } from '../given/letters.ts';
import { maybeSpoiler } from '../parties/spoilers.ts';
import { seatOf } from '../state/view.ts';

/** Begins the next week: costs, strikes, a lapsed truce, the spoiler, capital; then every seat is awaited for its moves. */
export function beginWeek(course: Course): void {
  const { book } = course;
  const { rules, readings } = book.scenario;
  const week = course.state.table.week + 1;
  setTable(course, {
    week,
    phase: 'moves',
    awaits: book.leaders,
    slot: 0,
    pen: null,
    struck: null,
    level: 'delegations',
    venue: null,
    ...(course.state.table.format === undefined ? {} : { format: null }),
    preparedThisWeek: 0,
    initialledThisWeek: false,
  });
  setRoom(course, { proposal: null, answered: [] });
  beginThird(course);
  if (rules.costWeeks.includes(week)) moveSides(course, 'feltCost', 1, 'weeksOfWar');
  const reading = readings.find((one) => one.id === course.state.hidden.reading);
  for (const felt of reading?.feltCost ?? [])
    if (felt.week === week) moveTrack(course, felt.leader, 'feltCost', felt.by, 'reading');
  const lapsed = maybeLapse(course);
  maybeStrike(course);
  const isSpoilerWeek = maybeSpoiler(course);
  const news = newsOf(course, lapsed, isSpoilerWeek);
  setTable(course, { news });
  for (const leader of book.leaders) {
    const kept = Math.min(rules.capital.carry, seatOf(course.state, leader).capital);
    setSeat(course, leader, { capital: capitalOfWeek(book, week) + kept, sealed: [], answer: null });
  }
  tell(course, 'all', { type: 'weekBegan', week, news });
}

/** A limited truce that has run its weeks lapses, unless a ceasefire has taken its place. */
function maybeLapse(course: Course): boolean {
  const { truce, ceasefireWeek, week } = course.state.table;
  if (truce === null || ceasefireWeek !== null || week <= truce.until) return false;
  const [a, b] = course.book.sides;
  setTable(course, {
    truce: null,
    truceRan: true,
    truceOffers: { ...course.state.table.truceOffers, [a]: null, [b]: null },
  });
  moveTrust(course, a, b, course.book.scenario.rules.truce.lapseTrust, 'truceLapsed');
  tell(course, 'all', { type: 'truceLapsed' });
  hear(course, { type: 'truceLapsed' });
  return true;
}

/** A dealt strike week, unless a truce or ceasefire holds. Nobody commands it. */
function maybeStrike(course: Course): void {
  const struck = course.state.hidden.strikes[course.state.table.week];
  if (struck === undefined || isQuiet(course.state)) return;
  const rival = course.book.rivalOf(struck);
  if (rival === null) return;
  setTable(course, { struck });
  moveTrust(course, struck, rival, course.book.scenario.rules.strike.trust, 'struck');
  tell(course, 'all', { type: 'struck', leader: struck, by: rival });
  hear(course, { type: 'struck', by: rival });
}

/** Ends the week: charts hear that it passed, an exchange is carried out, a deadline comes due, hope drains where nothing moved. */
export function endWeek(course: Course): void {
  lapseConditional(course);
  endWeekOfLetters(course);
  hear(course, { type: 'weekPassed' });
  maybeCarryOut(course);
  maybeDeadline(course);
  if (!course.state.table.initialledThisWeek) {
    setHidden(course, { dryWeeks: course.state.hidden.dryWeeks + 1 });
    if (!isQuiet(course.state))
      moveSides(course, 'wayOut', dryWeekWayOut(course.book, course.state.table.week), 'dryWeek');
  }
  if (canBeSigned(course.state, course.book) && testWholeText(course)) return;
  report(course);
  tell(course, 'all', { type: 'weekPassed', week: course.state.table.week });
  if (course.state.table.week >= course.state.table.weeks) endGame(course);
  else beginWeek(course);
}

/** The exchange is carried out from the week after initialling, with both sides at the talks, nobody struck and the lists agreed. */
function maybeCarryOut(course: Course): void {
  const { exchange } = course.book.scenario.rules;
  const { draft, week, struck, exchange: carried, out } = course.state.table;
  const at = draft[exchange.clause];
  if (at === null || at === undefined || at.week >= week || struck !== null || carried?.option === at.option) return;
  if (course.state.table.lists === 'unseen') {
    const disputed = drawFrom(course, exchange.disputed.of) < exchange.disputed.times;
    setTable(course, { lists: disputed ? 'disputed' : 'agreed' });
    tell(course, 'all', { type: disputed ? 'listsDisputed' : 'listsAgreed' });
  }
  if (out.length > 0 || course.state.table.lists === 'disputed') return;
  const [a, b] = course.book.sides;
  setTable(course, { exchange: { option: at.option, week } });
  moveTrust(course, a, b, exchange.trust, 'exchange');
  tell(course, 'all', { type: 'exchangeCarriedOut', option: at.option });
  hear(course, { type: 'exchangeCarriedOut' });
}

/** A deadline is met when one more clause is initialled by the end of the week that it names. */
function maybeDeadline(course: Course): void {
  const { deadline, week, draft } = course.state.table;
  if (deadline === null || week < deadline.week) return;
  const { mediate } = course.book.scenario.rules;
  const met = initialledClauses(draft).length > deadline.had;
  setTable(course, { deadline: null });
  tell(course, 'all', { type: met ? 'deadlineMet' : 'deadlineMissed' });
  if (met) return;
  moveTrack(course, deadline.by, 'home', mediate.missedHome, 'deadlineMissed');
  for (const side of course.book.sides) moveTrust(course, deadline.by, side, mediate.missedTrust, 'deadlineMissed');
}

/** @returns the clauses of a draft that are initialled. */
export function initialledClauses(draft: Course['state']['table']['draft']): readonly ClauseId[] {
  return Object.entries(draft).flatMap(([clause, at]) => (at === null ? [] : [clause as ClauseId]));
}

/** Three lines: what moved, whose stance, why. A shift that is reported becomes known to the room. */
function report(course: Course): void {
  const { book, state } = course;
  const { week, draft } = state.table;
  const ofWeek = course.told
    .concat(state.log)
    .filter((entry) => entry.week === week)
    .map((entry) => entry.event);
  const moved: ReportLine[] = [];
  if (state.table.ceasefireWeek === week) moved.push({ what: 'ceasefire' });
  const initialled = initialledClauses(draft).filter((clause) => draft[clause]?.week === week);
  if (initialled.length > 0) moved.push({ what: 'initialled', clauses: initialled });
  if (state.table.exchange?.week === week) moved.push({ what: 'exchange' });
  if (ofWeek.some((event) => event.type === 'truceBegan')) moved.push({ what: 'truceBegan' });
  for (const event of ofWeek)
    if (event.type === 'groupTurned')
      moved.push({ what: 'groupTurned', leader: event.leader, group: event.group, against: event.against });
  for (const event of ofWeek) if (event.type === 'helperCame') moved.push({ what: 'helperCame', offer: event.offer });
  for (const event of ofWeek) if (event.type === 'voteAnnounced') moved.push({ what: 'vote', leader: event.by });
  if (ofWeek.some((event) => event.type === 'truceLapsed')) moved.push({ what: 'truceLapsed' });
  if (ofWeek.some((event) => event.type === 'walkedOut')) moved.push({ what: 'walkedOut' });
  const declined = state.room.receipts.findLastIndex(
    (receipt) => receipt.week === week && receipt.group === undefined && !receipt.initialled,
  );
  if (moved.length === 0 && declined >= 0) moved.push({ what: 'declined', receipt: declined });
  const shifts = state.hidden.shifts.slice(0, Math.max(2, 3 - moved.length));
  const lines: ReportLine[] = [...moved.slice(0, 3 - shifts.length), ...shifts];
  if (lines.length === 0) lines.push({ what: 'nothing' });
  const met = ofWeek.flatMap((event) => (event.type === 'groupMet' ? [event.group] : []));
  lines.push(...groupReports(book, state, met));
  setTable(course, { report: lines });
  setHidden(course, { shifts: [] });
  let { shown } = course.state.room;
  for (const line of shifts) {
    if (isProcedure(line.region)) continue;
    const options = book.stance.accepts(line.leader, line.region, line.state);
    const known = { ...shown[line.leader]?.[line.region] };
    for (const option of options)
      if (known[option as keyof typeof known] === undefined || known[option as keyof typeof known] === 'barred')
        known[option as keyof typeof known] = 'reported';
    shown = { ...shown, [line.leader]: { ...shown[line.leader], [line.region]: known } };
  }
  setRoom(course, { shown });
  tell(course, 'all', { type: 'reported', week, lines });
}
