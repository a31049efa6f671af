/** After the signature: each home's own test with its campaign, and the order of carrying out (rules, section 7). */
import type { AftermathState } from '../../model/play/table.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import type { HomeTest } from '../../model/scenario/aftermath.ts';
import { breach } from './breach.ts';
import { carryOutSteps } from './carryingOut.ts';
import { drawFrom, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { finish } from '../state/ending.ts';
import { aftermathOf, inAftermath } from './inAftermath.ts';
import { hasVote } from '../state/locks.ts';
import { holds } from '../state/predicate.ts';
import { mayReopen, reopen } from './renegotiation.ts';
import { seatOf } from '../state/view.ts';

/** Draws the swing of each vote, shown beforehand, and opens the campaign of every leader whose home has a test. */
export function openAftermath(course: Course): void {
  const { book, state } = course;
  const tests = book.scenario.aftermath.tests.filter(
    (test) => test.when === undefined || holds(book, state, test.leader, test.when),
  );
  const lost = state.table.aftermath?.lost;
  const swings: Record<string, number> = {};
  for (const test of tests)
    if (test.kind === 'vote') {
      const swing = test.swing + (hasVote(state.table, test.leader) ? (book.scenario.rules.referendum?.swing ?? 0) : 0);
      swings[test.id] = drawFrom(course, 2 * swing + 1) - swing;
    }
  setTable(course, {
    phase: 'campaign',
    pen: null,
    awaits: book.leaders.filter((leader) => tests.some((test) => test.leader === leader)),
    aftermath: {
      swings,
      tests: tests.map((test) => test.id),
      campaigned: {},
      results: {},
      order: {},
      ordered: [],
      breach: null,
      ...(lost === undefined ? {} : { lost: { ...lost, isOpen: false } }),
    },
  });
  if (course.state.table.awaits.length === 0) ratify(course);
}

/** One campaigning move; the last one of three ends the leader's campaign by itself. */
export function campaign(course: Course, by: LeaderId): void {
  const { campaigned } = aftermathOf(course);
  const made = (campaigned[by] ?? 0) + 1;
  inAftermath(course, { campaigned: { ...campaigned, [by]: made } });
  tell(course, 'all', { type: 'campaigned', by });
  if (made >= course.book.scenario.aftermath.campaign.moves) endCampaign(course, by);
}

/** A leader ends its campaign; after the last one the homes decide. */
export function endCampaign(course: Course, by: LeaderId): void {
  const awaits = course.state.table.awaits.filter((leader) => leader !== by);
  setTable(course, { awaits });
  if (awaits.length === 0) ratify(course);
}

/** @returns the figure of one home's test as the text and the campaigns stand, in points of a vote or of a home measure. */
export function figureOf(course: Pick<Course, 'book' | 'state'>, test: HomeTest): number {
  const { book, state } = course;
  const { campaigned, swings } = aftermathOf(course);
  const moves = campaigned[test.leader] ?? 0;
  const { home } = seatOf(state, test.leader);
  const numbers = book.scenario.aftermath.campaign;
  if (test.kind === 'measure') return home + moves * numbers.home;
  const adds = test.adds.reduce((sum, { clause, options, points }) => {
    const option = state.table.draft[clause]?.option;
    return option !== undefined && options.includes(option) ? sum + points : sum;
  }, 0);
  return (
    test.base + adds + test.perHome * Math.max(0, home - test.homeAbove) + (swings[test.id] ?? 0) + moves * numbers.vote
  );
}

/** Every home decides; one refusal is enough for the text to fail there. */
function ratify(course: Course): void {
  const { book } = course;
  const results: Record<string, AftermathState['results'][string]> = {};
  for (const id of aftermathOf(course).tests) {
    const test = book.test(id);
    const figure = figureOf(course, test);
    const needs = test.kind === 'vote' ? test.pass : test.home;
    results[id] = { figure, needs, passed: figure >= needs };
    tell(course, 'all', {
      type: figure >= needs ? 'ratified' : 'rejected',
      leader: test.leader,
      test: id,
      figure,
      needs,
    });
  }
  inAftermath(course, { results });
  const failed = Object.entries(results).flatMap(([id, { passed }]) => (passed ? [] : [id]));
  if (failed.length > 0)
    return mayReopen(book, course.state.table)
      ? reopen(course, aftermathOf(course), failed)
      : finish(course, 'rejectedAtHome');
  setTable(course, { phase: 'steps', awaits: [book.sides[0]] });
}

/** A side puts its steps in order; when both have, the one breach of the game comes. */
export function orderSteps(course: Course, by: LeaderId, after: AftermathState['order']): void {
  const { order, ordered } = aftermathOf(course);
  inAftermath(course, { order: { ...order, ...after }, ordered: [...ordered, by] });
  tell(course, 'all', { type: 'stepsOrdered', by });
  const next = course.book.sides.find((side) => !aftermathOf(course).ordered.includes(side));
  if (next === undefined) {
    carryOutSteps(course, aftermathOf(course));
    breach(course);
  } else setTable(course, { awaits: [next] });
}
