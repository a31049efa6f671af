/** What another leader has shown of its options on a clause, one thing after another: what was heard last counts. */
import type { Reason, Receipt } from '../../model/play/room.ts';
import type { ClauseId, LeaderId, OptionId, StateName } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** What is known of an option: true where the leader takes it, false behind its red line. */
export type ShownOptions = ReadonlyMap<OptionId, boolean>;

type Mutable = Map<OptionId, boolean>;
interface Heard {
  readonly week: number;
  readonly tell: (known: Mutable) => void;
}

/**
 * @returns what an onlooker was told of a leader's options: its opening stance, said in public; within each week answers to one's own soundings first, then
 * what the room heard at the talks, then the week's report. A state that is named says at once which options are taken, and takes back what was known before.
 */
export function shownOf(book: Rulebook, view: View, leader: LeaderId, clause: ClauseId): ShownOptions {
  const known: Mutable = new Map();
  const region = book.leader(leader).stance[clause];
  if (region === undefined) return known;
  stand(book, leader, clause, region.start, known);
  const heard = [
    ...soundingsOf(book, view, leader, clause),
    ...talksOf(book, view, leader, clause),
    ...view.reports.flatMap(({ week, lines }) =>
      lines.flatMap((line): readonly Heard[] =>
        line.what === 'shifted' && line.leader === leader && line.region === clause
          ? [{ week, tell: (found) => stand(book, leader, clause, line.state, found) }]
          : [],
      ),
    ),
  ];
  // Sorting keeps the order within a week.
  for (const { tell } of heard.toSorted((a, b) => a.week - b.week)) tell(known);
  return known;
}

/** It is said to stand in a state: what that accepts is taken, and what was thought to be taken besides is not. */
function stand(book: Rulebook, leader: LeaderId, clause: ClauseId, name: StateName, known: Mutable): void {
  const state = book.leader(leader).stance[clause]?.states[name];
  if (state === undefined) return;
  for (const [option, isTaken] of known)
    if (isTaken && !state.accepts.some((one) => one === option)) known.set(option, false);
  for (const { id } of book.clause(clause).options) if (state.accepts.some((one) => one === id)) known.set(id, true);
}

/** A red line is given with the state that draws it. */
function bar(book: Rulebook, leader: LeaderId, { clause, option, detail }: Reason, known: Mutable): void {
  stand(book, leader, clause, (detail[0] ?? '') as StateName, known);
  known.set(option, false);
}

/** Whoever sounded it knows its answers; any other reason than a red line can pass by itself. */
function soundingsOf(book: Rulebook, { onlooker, pairs }: View, leader: LeaderId, clause: ClauseId): readonly Heard[] {
  if (onlooker === 'public' || onlooker === 'open') return [];
  return (pairs[book.pair(onlooker, leader)]?.soundings ?? []).flatMap(({ to, week, reasons, ...asked }) => {
    if (to !== leader || asked.clause !== clause) return [];
    const red = reasons.find(({ code }) => code === 'redLine');
    const tell = (known: Mutable): void => {
      if (red === undefined) known.set(asked.option, true);
      else bar(book, leader, red, known);
    };
    return [{ week, tell }];
  });
}

/** What it tabled, and what it answered: known to the room alone. */
function talksOf(book: Rulebook, { room, table }: View, leader: LeaderId, clause: ClauseId): readonly Heard[] {
  if (room === null) return [];
  const { proposal } = room;
  const open: Receipt[] =
    proposal === null
      ? []
      : [{ ...proposal, week: table.week, initialled: false, answers: {}, soleDecline: null, turn: null }];
  return [...room.receipts, ...open].flatMap(({ week, by, kind, terms, answers }): readonly Heard[] => {
    const option = terms[clause];
    if (option === undefined) return [];
    const take: Heard = { week, tell: (known) => known.set(option, true) };
    if (by === leader) return kind === 'proposal' && book.isSide(by) ? [take] : [];
    const given = answers[leader];
    if (given === undefined || !book.option(clause, option).bound.includes(leader)) return [];
    const reasons = given.reasons.filter((reason) => reason.clause === clause);
    if (reasons.length === 0) return [take];
    const red = reasons.find(({ code }) => code === 'redLine');
    return red === undefined ? [] : [{ week, tell: (known) => bar(book, leader, red, known) }];
  });
}
