/** Two lines side by side: where they part, and in what the positions that they reached differ, as far as an onlooker may know. */
import type { Command } from '../model/command.ts';
import type { Outcome } from '../model/play/table.ts';
import type { Seat } from '../model/play/seat.ts';
import type {
  ByLeader,
  ClauseId,
  Holder,
  LeaderId,
  OptionId,
  PairId,
  RegionId,
  StateName,
  Track,
  Skill,
} from '../model/vocabulary.ts';
import { DEFAULT_SKILL, TRACKS } from '../model/vocabulary.ts';
import type { Onlooker, View } from '../model/play/view.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { isSeatedAlike } from '../rules/book/seating.ts';
import { viewFor } from '../rules/state/view.ts';
import { holdersAt, stateAt, stateOf } from './line.ts';
import type { Line } from './line.ts';
import { sharedSteps } from './tree.ts';

/** The same thing in both lines. */
interface Both<T> {
  readonly one: T;
  readonly other: T;
}
export interface Parting extends Both<Command | null> {
  /** How many commands the lines share. */
  readonly step: number;
  readonly week: number;
  /** Other people took the seats there; null where the same go on. */
  readonly holders: Both<ByLeader<Holder>> | null;
}
export interface Comparison {
  /** Whether both began alike: the same seed, reading and level. Lines of other starts share no step. */
  readonly isOneStart: boolean;
  /** null where they do not part: they are the same, or of different starts. Where one only stops earlier, its command is null. */
  readonly parting: Parting | null;
  /** Only what differs, in the scenario's order. */
  readonly clauses: readonly (Both<OptionId | null> & { readonly clause: ClauseId })[];
  readonly stances: readonly (Both<StateName> & { readonly leader: LeaderId; readonly region: RegionId })[];
  readonly tracks: readonly (Both<number> & { readonly leader: LeaderId; readonly track: Track })[];
  readonly trust: readonly (Both<number> & { readonly pair: PairId })[];
  readonly outcome: Both<Outcome | null>;
}

/** @returns whether two lines were dealt alike. */
export function haveOneStart(one: Line, other: Line): boolean {
  const reading = (line: Line): string | null => line.opening.reading ?? null;
  const skill = (line: Line): Skill => line.opening.skill ?? DEFAULT_SKILL;
  return one.opening.seed === other.opening.seed && reading(one) === reading(other) && skill(one) === skill(other);
}

/** @returns where two lines of one scenario part, and how the positions at their ends differ for this onlooker. */
export function compareLines(book: Rulebook, one: Line, other: Line, onlooker: Onlooker): Comparison {
  const isOneStart = haveOneStart(one, other);
  const views = { one: viewFor(book, stateOf(one), onlooker), other: viewFor(book, stateOf(other), onlooker) };
  const both = <T>(read: (view: View) => T): Both<T> => ({ one: read(views.one), other: read(views.other) });
  const differ = <T>(read: (view: View) => T | null): Both<T>[] => {
    const found = both(read);
    return found.one === null || found.other === null || found.one === found.other
      ? []
      : [{ one: found.one, other: found.other }];
  };
  const seats = book.leaders;
  return {
    isOneStart,
    parting: isOneStart ? partingOf(one, other) : null,
    clauses: book.scenario.clauses.flatMap(({ id: clause }) => {
      const found = both(({ table }) => table.draft[clause]?.option ?? null);
      return found.one === found.other ? [] : [{ clause, ...found }];
    }),
    stances: seats.flatMap((leader) =>
      Object.keys(seatIn(views.one, leader)?.stance ?? {}).flatMap((region) =>
        differ((view) => seatIn(view, leader)?.stance[region as RegionId] ?? null).map((found) => ({
          leader,
          region: region as RegionId,
          ...found,
        })),
      ),
    ),
    tracks: seats.flatMap((leader) =>
      TRACKS.flatMap((track) =>
        differ((view) => seatIn(view, leader)?.[track] ?? null).map((found) => ({ leader, track, ...found })),
      ),
    ),
    trust: book.pairs.flatMap((pair) =>
      differ((view) => (view.opened?.pairs ?? view.pairs)[pair]?.trust ?? null).map((found) => ({ pair, ...found })),
    ),
    outcome: both(({ table }) => table.outcome),
  };
}

function seatIn(view: View, leader: LeaderId): Seat | null {
  return view.opened?.seats[leader] ?? (view.onlooker === leader ? view.own : null);
}

function partingOf(one: Line, other: Line): Parting | null {
  const step = sharedSteps(one, other);
  const holders = { one: holdersAt(one, step), other: holdersAt(other, step) };
  const commands = { one: one.commands[step] ?? null, other: other.commands[step] ?? null };
  if (commands.one === null && commands.other === null) return null;
  return {
    step,
    week: stateAt(one, step).table.week,
    holders: isSeatedAlike(holders.one, holders.other) ? null : holders,
    ...commands,
  };
}
