/** What would unlock the others: the conditions that still bar their stances from what this leader wants, and which moves could bring them about. */
import type { MoveCommand } from '../../model/command.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { ClauseId, LeaderId, RegionId } from '../../model/vocabulary.ts';
import { conditionMet } from '../../analysis/stance/conditions.ts';
import type { Condition } from '../mind/condition.ts';
import { conditionsIn } from '../mind/condition.ts';
import type { Mind } from '../mind/mind.ts';
import { optionsAimedAt } from '../mind/aims.ts';
import { bringsAbout } from './helpers.ts';
import { planOf } from '../mind/plan.ts';
import type { Options, Road, Ways } from '../mind/plan.ts';

/** A condition that is not met yet, and what meeting it is worth. */
export interface Wanted {
  readonly condition: Condition;
  readonly points: number;
}

/**
 * Everything that bars the others and that a move could bring about: 100 over the length of the shortest road from each barring state,
 * shared among the conditions that its first shift still lacks (rules, section 11).
 */
export function wantedBy(mind: Mind): readonly Wanted[] {
  const { book, table, by } = mind;
  const wanted: Wanted[] = [];
  if (mind.reads.roads === 'none') return wanted;
  const open = book.clauses.filter((clause) => table.draft[clause] === null);
  const level = highestLevel(mind, open);
  for (const of of book.leaders) {
    if (of === by) continue;
    for (const clause of open) {
      const aimed = aimedOptions(mind, of, clause);
      if (aimed !== 0) addRoad(mind, wanted, of, clause, aimed);
      addRoad(mind, wanted, of, clause, wantedOptions(mind, of, clause));
    }
    if (level !== 0) addRoad(mind, wanted, of, 'posture', level);
  }
  addHosts(mind, wanted);
  return wanted;
}

/** What hosts ask for before presidents can meet at a place that everybody takes: the fewer places there are without it, the more it counts. */
function addHosts({ book, view, table, by }: Mind, wanted: Wanted[]): void {
  if (!book.scenario.clauses.some(({ id, level }) => level === 'presidents' && table.draft[id] === null)) return;
  const taken = book.scenario.venues.filter(({ id }) =>
    book.leaders.every((leader) => view.words[leader]?.venues?.includes(id) !== false),
  );
  const lacking = taken.map(({ asks = [] }) =>
    asks
      .filter(({ level, when }) => level === 'presidents' && !conditionMet(book, view, when))
      .flatMap(({ when }) => conditionsIn(book, by, when)),
  );
  const points = Math.trunc(100 / (1 + lacking.filter((conditions) => conditions.length === 0).length));
  for (const conditions of lacking)
    for (const condition of conditions) if (isMoved(condition)) wanted.push({ condition, points });
}

/** @returns the options of a clause that this leader would like another to take: a side its own, the others whatever the rival of that leader takes. */
function wantedOptions({ book, by, supposes }: Mind, of: LeaderId, clause: ClauseId): Options {
  const other = book.isSide(by) ? by : book.rivalOf(of);
  return other === null ? -1 : (supposes.of(other, clause)?.taken ?? -1);
}

/** @returns the options of a clause that a seasoned leader plays for, as far as it would take them itself; none for the others. */
function aimedOptions(mind: Mind, of: LeaderId, clause: ClauseId): Options {
  if (!mind.reads.aims) return 0;
  const bits = planOf(mind.book).region(of, clause)?.bits;
  const own = mind.supposes.of(mind.by, clause)?.taken ?? -1;
  let set = 0;
  for (const option of optionsAimedAt(mind, clause)) set |= bits?.get(option) ?? 0;
  return set & own;
}

/** @returns the highest level that an open clause wants. */
function highestLevel({ book }: Mind, open: readonly ClauseId[]): Options {
  const highest = Math.max(0, ...open.map((clause) => LEVELS.indexOf(book.clause(clause).level)));
  return highest === 0 ? 0 : 1 << highest;
}

function addRoad(mind: Mind, wanted: Wanted[], of: LeaderId, region: RegionId, options: Options): void {
  const supposed = mind.supposes.of(of, region);
  if (supposed === null || (supposed.taken & options) !== 0) return;
  const { roads } = supposed.state;
  let shortest: Road | null = null;
  for (let at = 0; at < roads.length; at += 1) {
    const road = roads[at] ?? null;
    if (road !== null && (options & (1 << at)) !== 0 && (shortest === null || road.hops < shortest.hops))
      shortest = road;
  }
  if (shortest === null) return;
  addHop(mind, wanted, shortest.ways, shortest.hops);
  if (mind.reads.roads === 'whole') for (const ways of shortest.later) addHop(mind, wanted, ways, 2 * shortest.hops);
}

/** Shares 100 over `length` among the conditions that a hop still lacks. */
function addHop(mind: Mind, wanted: Wanted[], ways: Ways, length: number): void {
  const lacking = leastLacking(mind, ways);
  const points = Math.trunc(100 / (length * Math.max(1, lacking.length)));
  for (const condition of lacking)
    for (const one of condition.parts.length > 0 ? condition.parts : [condition])
      if (isMoved(one)) wanted.push({ condition: one, points });
}

/** @returns the conditions that a hop still lacks, on the way that lacks fewest; ways that were never put into words are left out. */
function leastLacking({ view }: Mind, ways: Ways): readonly Condition[] {
  let least: readonly Condition[] | null = null;
  for (const way of ways) {
    const lacking = way.filter((condition) => !condition.isMet(view));
    if (least === null || lacking.length < least.length) least = lacking;
  }
  return least ?? [];
}

/** @returns whether any move at all bears on a condition; the others are for the talks, or for time. */
function isMoved({ asks }: Condition): boolean {
  return (
    'agenda' in asks ||
    'key' in asks ||
    'vote' in asks ||
    'pledged' in asks ||
    'commitment' in asks ||
    'trust' in asks ||
    'leftOpen' in asks ||
    'stepsBy' in asks ||
    'incidentRule' in asks ||
    'helped' in asks ||
    'groupsSetUp' in asks ||
    ('own' in asks && asks.own !== 'home')
  );
}

/** @returns what a move could unlock, in points: the sum over the wanted conditions that it brings about or nearer. */
export function unlockedBy(mind: Mind, wanted: readonly Wanted[], command: MoveCommand): number {
  let points = 0;
  for (const one of wanted) if (canCause(mind, command, one.condition)) points += one.points;
  return points;
}

function canCause({ book, by, rival, table }: Mind, command: MoveCommand, { asks, of }: Condition): boolean {
  const opensWayOut = 'own' in asks && asks.own === 'wayOut';
  const isBetween = (other: LeaderId | null): boolean =>
    'trust' in asks && other !== null && asks.trust.includes(by) && asks.trust.includes(other);
  switch (command.type) {
    case 'prepare':
      if (command.what === 'agenda') return 'agenda' in asks && table.agenda < asks.agenda;
      if (command.what === 'key') return 'key' in asks && asks.key === command.key;
      return command.what === 'incidentRule' && 'incidentRule' in asks;
    case 'pledge':
      return (
        ('pledged' in asks && asks.pledged.includes(command.pledge)) ||
        (opensWayOut && book.pledge(command.pledge).to === of)
      );
    case 'confirm':
      return opensWayOut || ('commitment' in asks && asks.commitment === 'confirmed');
    case 'sound': {
      const { commitment } = book.scenario;
      return (
        'commitment' in asks &&
        table.commitment === 'reported' &&
        command.to === commitment.of &&
        command.clause === commitment.clause
      );
    }
    case 'offerStep':
      return (
        isBetween(rival) || ('stepsBy' in asks && asks.stepsBy.includes(by) && (table.steps[by]?.offered ?? 0) === 0)
      );
    case 'offerTruce':
      return isBetween(rival);
    case 'state':
      if (command.stand === 'firm') return false;
      return (
        ('leftOpen' in asks && asks.by === by && asks.leftOpen === command.clause) || (opensWayOut && of === rival)
      );
    case 'press':
      return 'own' in asks && asks.own === 'feltCost' && of === command.target;
    case 'ease':
      return isBetween(command.target);
    case 'mediate':
      if (command.what === 'opening')
        return opensWayOut && (book.scenario.openings?.find(({ id }) => id === command.opening)?.wayOut[of] ?? 0) > 0;
      return opensWayOut && command.what === 'singleText';
    case 'referendum':
      return 'vote' in asks && asks.vote === by;
    case 'askHelper':
      return bringsAbout(book, command.offer, asks);
    case 'pledgeIf':
    case 'sideLetter':
    case 'warn':
    case 'return':
    case 'walkOut':
    case 'consult':
    case 'persuade':
    case 'callPartners':
    case 'withdraw':
    case 'invite':
      return false;
    case 'mandate':
      return 'groupsSetUp' in asks && table.mandates?.[command.group] === undefined;
  }
}
