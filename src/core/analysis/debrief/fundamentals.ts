/** The UN's fundamentals of mediation as evidence from one game: facts to be read as sentences, never a score. Source: United Nations Guidance for Effective Mediation, 2012. */
import type { Event } from '../../model/play/event.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, Level } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export const FUNDAMENTALS = [
  'preparedness',
  'consent',
  'impartiality',
  'inclusivity',
  'nationalOwnership',
  'internationalLaw',
  'coherence',
  'qualityAgreements',
] as const;
export type Fundamental = (typeof FUNDAMENTALS)[number];

export const FACTS = [
  'agendaAt',
  'keysReady',
  'soundedFirst',
  'weeksTogether',
  'invitationsTaken',
  'invitationsDeclined',
  'highestLevel',
  'pressedSide',
  'singleText',
  'noSingleText',
  'pledgedTo',
  'seatsOnly',
  'consulted',
  'textBySides',
  'homeTests',
  'legalQuestions',
  'noLegalQuestion',
  'compulsoryLine',
  'noText',
  'pledgesStand',
  'pledgesWithdrawn',
  'noDeadline',
  'deadlinesMet',
  'initialledOf',
  'incidentRule',
  'noIncidentRule',
  'leftOpen',
  'stepsOrdered',
] as const;
export interface Fact {
  readonly code: (typeof FACTS)[number];
  readonly count?: number;
  readonly of?: number;
  readonly leader?: LeaderId;
  readonly clauses?: readonly ClauseId[];
  readonly level?: Level;
}
export interface Evidence {
  readonly fundamental: Fundamental;
  readonly facts: readonly Fact[];
}

/** @returns the eight fundamentals in the UN's order, each with what this game shows of it. */
export function fundamentalsOf(book: Rulebook, state: State): readonly Evidence[] {
  return FUNDAMENTALS.map((fundamental) => ({ fundamental, facts: factsOf(book, state, fundamental) }));
}

function factsOf(book: Rulebook, state: State, fundamental: Fundamental): readonly Fact[] {
  const { table, room } = state;
  const { scenario } = book;
  const initialled = book.clauses.filter((clause) => (table.draft[clause] ?? null) !== null);
  const count = (type: Event['type'], is: (event: Event) => boolean = () => true): number =>
    state.log.filter(({ event }) => event.type === type && is(event)).length;
  switch (fundamental) {
    case 'preparedness': {
      const ready = scenario.keys.filter((key) => (table.keys[key.id] ?? 0) >= key.work).length;
      const cuesFirst = room.receipts.filter((receipt) => wasSounded(state, receipt.by, receipt.week)).length;
      return [
        { code: 'agendaAt', count: table.agenda },
        { code: 'keysReady', count: ready, of: scenario.keys.length },
        { code: 'soundedFirst', count: cuesFirst, of: room.receipts.length },
      ];
    }
    case 'consent': {
      const level: Level = LEVELS.findLast((at) => at === 'delegations' || table.met[at] !== null) ?? 'delegations';
      return [
        { code: 'weeksTogether', count: weeksTogether(state), of: table.week },
        { code: 'highestLevel', level },
        { code: 'invitationsTaken', count: count('meetingSet') },
        { code: 'invitationsDeclined', count: count('invitationDeclined') },
      ];
    }
    case 'impartiality':
      return [
        ...book.sides.map(
          (leader): Fact => ({
            code: 'pressedSide',
            leader,
            count: count('pressed', (event) => event.type === 'pressed' && event.target === leader),
          }),
        ),
        ...book.sides.map(
          (leader): Fact => ({
            code: 'pledgedTo',
            leader,
            count: scenario.pledges.filter((pledge) => pledge.to === leader && table.pledges[pledge.id] !== undefined)
              .length,
          }),
        ),
        { code: table.singleText ? 'singleText' : 'noSingleText' },
      ];
    case 'inclusivity':
      return [
        { code: 'seatsOnly', count: book.leaders.length, of: scenario.missing.length },
        { code: 'consulted', count: count('consulted') },
      ];
    case 'nationalOwnership': {
      const inked = room.receipts.filter((receipt) => receipt.initialled);
      const results = Object.values(table.aftermath?.results ?? {});
      return [
        { code: 'textBySides', count: inked.filter((receipt) => book.isSide(receipt.by)).length, of: inked.length },
        ...(results.length === 0
          ? []
          : [
              {
                code: 'homeTests',
                count: results.filter((result) => result.passed).length,
                of: results.length,
              } as const,
            ]),
      ];
    }
    case 'internationalLaw': {
      if (initialled.length === 0) return [{ code: 'noText' }];
      const raising = initialled.filter((clause) => {
        const at = table.draft[clause];
        return at !== null && at !== undefined && book.option(clause, at.option).legal.length > 0;
      });
      const law: Fact =
        raising.length === 0
          ? { code: 'noLegalQuestion' }
          : { code: 'legalQuestions', count: raising.length, clauses: raising };
      return table.signedWeek === null ? [law] : [law, { code: 'compulsoryLine' }];
    }
    case 'coherence': {
      const set = count('deadlineSet');
      return [
        { code: 'pledgesStand', count: Object.keys(table.pledges).length },
        { code: 'pledgesWithdrawn', count: count('withdrew') },
        set === 0 ? { code: 'noDeadline' } : { code: 'deadlinesMet', count: count('deadlineMet'), of: set },
      ];
    }
    case 'qualityAgreements':
      return [
        { code: 'initialledOf', count: initialled.length, of: book.clauses.length },
        { code: table.incidentRule ? 'incidentRule' : 'noIncidentRule' },
        { code: 'leftOpen', count: scenario.leftOpen.length },
        ...((table.aftermath?.ordered.length ?? 0) > 0
          ? [{ code: 'stepsOrdered', count: table.aftermath?.ordered.length ?? 0 } as const]
          : []),
      ];
  }
}

/** @returns whether a proposer had sounded anybody in that week or the one before. */
function wasSounded(state: State, by: LeaderId, week: number): boolean {
  return Object.values(state.pairs).some((pair) =>
    pair.soundings.some((sounding) => sounding.by === by && (sounding.week === week || sounding.week === week - 1)),
  );
}

/** @returns the number of weeks in whose talks nobody was out. */
function weeksTogether(state: State): number {
  const out = new Set<LeaderId>();
  const apart = new Set<number>();
  for (const { event, week } of state.log) {
    if (event.type === 'walkedOut') out.add(event.by);
    if (event.type === 'returned') out.delete(event.by);
    if (out.size > 0) apart.add(week);
  }
  return state.table.week - apart.size;
}
