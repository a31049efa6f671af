/** What a computer leader tables: a bounded search for the best package that it supposes the others could take, or now and then a demand. */
import type { Command } from '../model/command.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../model/vocabulary.ts';
import { LEVELS } from '../model/vocabulary.ts';
import { boundBy, isWidening, ownReasons } from '../rules/package.ts';
import { holds } from '../rules/predicate.ts';
import { reasonsFor } from '../rules/reasons.ts';
import { hasWholeText } from '../rules/signing.ts';
import { whyNot } from '../rules/whyNot.ts';
import type { Outlook } from './outlook.ts';
import { isRipeSelf, valueOf, weightOf } from './outlook.ts';

/** At most so many packages are weighed at a table. */
const NODES = 400;

interface Candidate {
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Whole points of own worth; for others than the sides, of both sides' together. */
  readonly gain: number;
}

/** @returns a proposal, or the pen laid down. */
export function chooseProposal(outlook: Outlook): Command {
  const { me, dice, book } = outlook;
  const isSide = book.isSide(me);
  const best = bestPackage(outlook);
  const demand = demandNow(outlook);
  if (best !== null && (!isSide || dice(100) >= Math.trunc(demand / 3))) return { type: 'propose', by: me, terms: best };
  const probes = !isSide || dice(100) < demand + 25;
  const terms = (probes ? probe(outlook) : null) ?? best;
  return terms === null ? { type: 'handOver', by: me } : { type: 'propose', by: me, terms };
}

/** @returns how many times in a hundred this leader would rather demand than deal: it falls with the weeks. */
function demandNow({ view, leans }: Outlook): number {
  const { week, weeks } = view.table;
  const [first, last] = [leans('demandFirst'), leans('demandLast')];
  return weeks <= 1 ? last : first - Math.trunc(((first - last) * (week - 1)) / (weeks - 1));
}

/** @returns the clauses that a proposal of this week may settle. */
function settleable({ book, view }: Outlook): readonly ClauseId[] {
  const { exchange } = book.scenario.rules;
  return book.clauses.filter((clause) => {
    const isOpen = view.table.draft[clause] === null;
    const isWider = clause === exchange.clause && view.table.exchange?.option === view.table.draft[clause]?.option;
    const mayBeTabled = view.table.out.length === 0 || clause === exchange.clause;
    return (isOpen || isWider) && mayBeTabled && LEVELS.indexOf(book.clause(clause).level) <= LEVELS.indexOf(view.table.level);
  });
}

/** @returns whether every other bound leader is supposed to take an option; others' homes are not known, and a side may ask for a pledge by tabling. */
function isSupposedTaken(outlook: Outlook, clause: ClauseId, option: OptionId, asks: boolean): boolean {
  const { book, me, viewOf } = outlook;
  return book.option(clause, option).bound.every(
    (leader) =>
      leader === me ||
      reasonsFor(book, viewOf(leader), clause, option, { from: me }).every(
        ({ code }) => code === 'home' || (asks && code === 'undertaking') || (code === 'heardHarder' && !isSurelyHarder(outlook)),
      ),
  );
}

/** A computer leader minds being heard harder: it sounds first, or waits for the single text. */
function isSurelyHarder({ leans }: Outlook): boolean {
  return leans('mindsHarder') > 0;
}

function candidatesOf(outlook: Outlook): readonly Candidate[] {
  const { book, view, me, dice, leans } = outlook;
  const isSide = book.isSide(me);
  return settleable(outlook).flatMap((clause) => {
    if (dice(100) < leans('overlook')) return [];
    const asks = isSide && dice(100) < leans('ask');
    const was = view.table.draft[clause];
    return book.clause(clause).options.flatMap(({ id: option }): Candidate[] => {
      if (was !== null && was !== undefined && !isWidening(book, view.table, clause, option)) return [];
      if (ownReasons(book, view, { [clause]: option }).length > 0 || !isSupposedTaken(outlook, clause, option, asks)) return [];
      const worth = (leader: LeaderId): number => weightOf(outlook, leader, clause) * valueOf(outlook, leader, clause, option);
      const gain = isSide ? worth(me) : was === null ? book.sides.reduce((sum, side) => sum + worth(side), 0) : 60;
      return [{ clause, option, gain }];
    });
  });
}

/** @returns the package of at most three clauses with the most own worth and the next rung in sight, or null. */
function bestPackage(outlook: Outlook): Terms | null {
  const { book, view, me } = outlook;
  const candidates = candidatesOf(outlook);
  const floor = floorOf(outlook);
  const found: { readonly terms: Terms; readonly value: number }[] = [];
  let nodes = 0;
  const grow = (from: number, terms: Terms, gain: number, weight: number, size: number): void => {
    for (let at = from; at < candidates.length && nodes < NODES; at += 1) {
      const one = candidates[at];
      if (one === undefined || terms[one.clause] !== undefined) continue;
      nodes += 1;
      const grown = { ...terms, [one.clause]: one.option };
      const [sum, weighs] = [gain + one.gain, weight + weightOf(outlook, me, one.clause)];
      if (sum >= floor * weighs) found.push({ terms: grown, value: sum + rungsIn(outlook, grown) });
      if (size + 1 < book.scenario.rules.packageAtMost) grow(at + 1, grown, sum, weighs, size + 1);
    }
  };
  grow(0, {}, 0, 0, 0);
  found.sort((a, b) => b.value - a.value);
  return found.find(({ terms }) => whyNot(book, view, { type: 'propose', by: me, terms }) === null)?.terms ?? null;
}

/** @returns the least value a point of weight that a side settles for; it falls with the weeks and when it is ripe. Others settle for anything. */
export function floorOf(outlook: Outlook): number {
  const { book, view, me } = outlook;
  if (!book.isSide(me)) return 0;
  const aspiration = book.leader(me).aspiration;
  const now = aspiration[Math.min(view.table.week, aspiration.length) - 1] ?? 0;
  return Math.max(0, now - (isRipeSelf(outlook) ? 1 : 0));
}

/** @returns what a package adds by reaching the next rung: an exchange, a ceasefire, a whole text. */
function rungsIn(outlook: Outlook, terms: Terms): number {
  const { book, view, leans, supposed } = outlook;
  const { exchange, ceasefire } = book.scenario.rules;
  const table = { ...view.table, draft: { ...view.table.draft } as Record<ClauseId, (typeof view.table.draft)[ClauseId]> };
  for (const [clause, option] of Object.entries(terms) as [ClauseId, OptionId][]) table.draft[clause] = { option, week: table.week, by: [] };
  const after = { ...supposed(), table };
  const first = terms[exchange.clause] !== undefined && view.table.draft[exchange.clause] === null ? 60 : 0;
  const stops = view.table.ceasefireWeek === null && holds(book, { ...after, table: { ...table, incidentRule: true } }, book.sides[0], ceasefire) ? 80 : 0;
  const whole = hasWholeText(after, book) ? 150 : 0;
  return (first + stops + whole) * leans('rungs');
}

/** @returns a demand: one drawn clause at the own best option that may be tabled again; the mediator tables what serves the worse-off side best. */
function probe(outlook: Outlook): Terms | null {
  const { book, view, me, dice } = outlook;
  const isSide = book.isSide(me);
  const shownBySides = (clause: ClauseId, option: OptionId): boolean =>
    book.sides.some((side) => {
      const how = view.room?.shown[side]?.[clause]?.[option];
      return how !== undefined && how !== 'barred';
    });
  const may = (clause: ClauseId): readonly OptionId[] =>
    book
      .clause(clause)
      .options.map((option) => option.id)
      .filter((option) => whyNot(book, view, { type: 'propose', by: me, terms: { [clause]: option } }) === null)
      .filter((option) => reasonsFor(book, view, clause, option, { from: null }).every(({ code }) => code !== 'lock'))
      .filter((option) => isSide || (shownBySides(clause, option) && isUnderwritten(outlook, clause, option)));
  const clauses = settleable(outlook).filter((clause) => view.table.draft[clause] === null && may(clause).length > 0);
  const clause = clauses[dice(Math.max(1, clauses.length))];
  if (clause === undefined) return null;
  const [best] = [...may(clause)].sort((a, b) => valueOf(outlook, me, clause, b) - valueOf(outlook, me, clause, a));
  return best === undefined ? null : { [clause]: best };
}

/** @returns whether the underwriters among the bound are supposed to carry an option. */
function isUnderwritten({ book, me, viewOf }: Outlook, clause: ClauseId, option: OptionId): boolean {
  return boundBy(book, { [clause]: option })
    .filter((leader) => leader !== me && !book.isSide(leader))
    .every((leader) => reasonsFor(book, viewOf(leader), clause, option, { from: me }).every(({ code }) => code === 'home'));
}
