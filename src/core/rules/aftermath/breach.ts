/** The one breach after a signature: whose it is and how large, what the text holds against, and the answer that keeps or breaks it (rules, section 7). */
import type { Command } from '../../model/command.ts';
import type { Aftermath } from '../../model/scenario/aftermath.ts';
import type { SpoilerType } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { drawFrom, moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { finish } from '../state/ending.ts';
import { aftermathOf, inAftermath } from './inAftermath.ts';
import { keysInText } from '../state/locks.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { pairOf } from '../state/view.ts';
import { drawStep, isMonitored } from './watching.ts';

/** Draws who breaches and how far; the other side answers. Without monitors a breach grows. What nobody saw is heard of as a claim, and its claimer answers. */
export function breach(course: Course): void {
  const { book } = course;
  const { from, span, unmonitored } = book.scenario.aftermath.breach;
  const by = book.sides[drawFrom(course, 2) === 0 ? 0 : 1];
  const size =
    from + drawFrom(course, span) + (isMonitored(book, course.state.table) ? 0 : unmonitored) + payLater(course);
  const step = drawStep(course, by, size);
  if (step === null) {
    const { claim } = aftermathOf(course);
    return setTable(course, { phase: 'breach', awaits: claim === undefined ? [] : [claim.by] });
  }
  const ofStep = step === undefined ? {} : { step };
  inAftermath(course, { breach: { by, size, answer: null, holds: null, ...ofStep } });
  tell(course, 'all', { type: 'breached', by, size, ...ofStep });
  hear(course, { type: 'breached', by });
  const wronged = book.rivalOf(by);
  setTable(course, { phase: 'breach', awaits: wronged === null ? [] : [wronged] });
}

/** The keys of the text that put something off are paid now: what they wait for takes months, and a breach has that much more time. @returns points of its size. */
function payLater(course: Course): number {
  const { book, state } = course;
  const carried = new Set(
    book.clauses.flatMap((clause) => {
      const at = state.table.draft[clause];
      return at === null || at === undefined ? [] : keysInText(book, state.table, clause, at.option);
    }),
  );
  let strain = 0;
  for (const { id, later } of book.scenario.keys) {
    if (later === undefined || !carried.has(id)) continue;
    tell(course, 'all', { type: 'keyPaid', key: id });
    strain += later.strain;
  }
  return strain;
}

/** @returns how large a breach the text would hold against: trust between the sides, monitors, guarantee, snapback. */
export function holdOf(course: Pick<Course, 'book' | 'state'>): number {
  const { book, state } = course;
  const { trustDivisor, adds } = book.scenario.aftermath.holds;
  const [a, b] = book.sides;
  const trust = Math.trunc(pairOf(book, state, a, b).trust / trustDivisor);
  return adds.reduce(
    (sum, add) => (state.table.draft[add.clause]?.option === add.option ? sum + add.points : sum),
    trust,
  );
}

/**
 * @returns by how many points an answer changes a breach: its own, and more where it does not fit who is behind it. A claim that was not so is not met by any
 * answer: nothing is found, nothing let pass, and steps that were suspended make it worse all the same.
 */
export function sizeOfAnswer(
  { scenario }: Pick<Rulebook, 'scenario'>,
  { size, fits, id }: Aftermath['answers'][number],
  type: SpoilerType,
  wasSo: boolean,
): number {
  const { misfit = 0 } = scenario.aftermath.breach;
  if (!wasSo) return id === 'suspend' ? size : 0;
  return size + (fits?.includes(type) === true ? 0 : misfit);
}

/** The wronged side answers the breach, or what it claims to be one; the text is kept or broken. */
export function answerBreach(course: Course, command: Extract<Command, { type: 'answerBreach' }>): void {
  const { book } = course;
  const { breach: seen, claim } = aftermathOf(course);
  const { unseen, spoiler } = course.state.hidden;
  const made = seen ?? unseen;
  const chosen = book.scenario.aftermath.answers.find((one) => one.id === command.answer);
  if (made === undefined || chosen === undefined) throw new Error(`no breach to answer with ${command.answer}`);
  const wasSo = claim === undefined || claim.of === made.by;
  const { untrueTrust } = book.scenario.aftermath.watch ?? { untrueTrust: 0 };
  const [a, b] = book.sides;
  if (!wasSo && command.answer === 'suspend') moveTrust(course, a, b, untrueTrust, 'untrueClaim');
  const size = made.size + sizeOfAnswer(book, chosen, spoiler.type, wasSo);
  const hold = holdOf(course);
  const asksFit = book.scenario.aftermath.breach.misfit !== undefined;
  const fits = chosen.fits?.includes(spoiler.type) === true;
  inAftermath(course, {
    breach: {
      ...made,
      size,
      answer: command.answer,
      holds: hold,
      ...(asksFit ? { fits } : {}),
      ...(seen === null ? { unseen: { wasSo } } : {}),
    },
  });
  tell(course, 'all', { type: 'breachAnswered', by: command.by, answer: command.answer, size, holds: hold });
  if (unseen !== undefined) {
    const { by, step } = unseen;
    tell(course, 'all', { type: 'cameOut', by, step, wasSo });
  }
  finish(course, size <= hold ? 'holding' : 'broken');
}
