/** Commands tried at a position without being played: what is refused there, and why. */
import type { Command, CommandType } from '../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../src/core/model/command.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Phase, StepId, Terms, VenueId } from '../../src/core/model/vocabulary.ts';
import { candidates } from '../../src/core/rules/legal.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { BOOK } from './testGame.ts';

/** Phases that few games reach, and what is tried in every position of theirs. */
const LATE: ReadonlySet<Phase> = new Set(['onTheTable', 'campaign', 'steps', 'breach', 'ended']);
const LATE_TYPES = [
  'answer',
  'handOver',
  'read',
  'amend',
  'campaign',
  'orderSteps',
  'answerBreach',
] as const satisfies readonly CommandType[];

/** @returns commands that no list of candidates holds: too much, too little, unknown, said before, waiting for itself. */
function odd(state: State, by: LeaderId): readonly Command[] {
  const { packageAtMost } = BOOK.scenario.rules;
  const each = BOOK.scenario.clauses.map(({ id, options }) => [id, options[0]?.id] as const);
  const stray = each.find(([clause]) => state.room.proposal?.terms[clause] === undefined);
  const packages = [{}, Object.fromEntries(each.slice(0, packageAtMost + 1)) as Terms];
  return [
    { type: 'invite', by, level: 'ministers', venue: 'nowhere' as VenueId },
    { type: 'offerTruce', by, kind: 'energy' },
    { type: 'prepare', by, what: 'agenda' },
    { type: 'prepare', by, what: 'lists' },
    { type: 'mediate', by, what: 'deadline' },
    ...BOOK.scenario.measures.slice(-1).map(({ id }) => ({ type: 'offerStep', by, measure: id }) as const),
    ...packages.map((terms) => ({ type: 'propose', by, terms }) as const),
    {
      type: 'answer',
      by,
      answer: 'acceptIf',
      clause: (stray?.[0] ?? '') as ClauseId,
      option: (stray?.[1] ?? '') as OptionId,
    },
    ...BOOK.scenario.aftermath.steps.map(
      ({ id }) => ({ type: 'orderSteps', by, after: { [id]: [id] as readonly StepId[] } }) as const,
    ),
  ];
}

/** @returns what the pen-holder has tabled before, to be tabled again. */
export function saidBefore({ table, room }: State): readonly Command[] {
  if (table.phase !== 'talks') return [];
  return room.receipts.flatMap(({ by, terms }) => (by === table.pen ? [{ type: 'propose', by, terms } as const] : []));
}

/** @returns whether every position of this phase is worth probing. */
export function isLate({ table }: State): boolean {
  return LATE.has(table.phase);
}

/** @returns what to try at a position: the odd ones, and every filling of two kinds of command; of all late kinds in the late phases. */
export function probesAt(state: State, pick: (below: number) => number): readonly Command[] {
  return BOOK.leaders.flatMap((by) => {
    const drawn = [0, 1].flatMap(() => COMMAND_TYPES[pick(COMMAND_TYPES.length)] ?? []);
    const view = viewFor(BOOK, state, by);
    return [
      ...odd(state, by),
      ...(isLate(state) ? LATE_TYPES : drawn).flatMap((type) => candidates(BOOK, view, by, type)),
    ];
  });
}
