/** What to table: a bounded search over packages of a few clauses that the others are believed to take, or a demand. */
import type { Command } from '../../model/command.ts';
import type { ClauseId, OptionId, Terms } from '../../model/vocabulary.ts';
import { clausesNow, packageAtMost } from '../../rules/parties/groups.ts';
import { isWidening, ownReasons } from '../../rules/text/package.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { isClosed, isWithinLevel, wouldBeTaken } from '../mind/believes.ts';
import { heldBack } from '../mind/heldBack.ts';
import type { SaidFor } from '../mind/ledger.ts';
import { saidFor, UNSAID } from '../mind/ledger.ts';
import { nextOfText } from '../wishes/openings.ts';
import type { Mind } from '../mind/mind.ts';
import { aspiration, pick, valueTo, weightTo } from '../mind/mind.ts';
import type { Part } from './packageWorth.ts';
import { shutsOutStop, worthOfPackage } from './packageWorth.ts';
import { pledgesWanted } from './pledgesIn.ts';
import { keepsWarning } from '../mind/warnings.ts';

/** Packages looked at in one choice, at most: every set of three of two dozen parts. */
const NODES = 2400;

/** @returns the package to table, a demand of one clause, or the hand-over. */
export function choosePackage(mind: Mind): Command {
  const { by, leaning, table, rival } = mind;
  const found = bestPackage(mind, partsOf(mind));
  const demands = Math.trunc(
    (Math.max(0, leaning('demand') - leaning('demandFalls') * (table.week - 1)) * mind.reads.noise) / 100,
  );
  const drawn = mind.below(100);
  if (found !== null && (rival === null || drawn * 3 >= demands)) return tabled(mind, found);
  const demand = found !== null || rival === null || drawn < demands + leaning('probe') ? demandOf(mind) : null;
  const terms = demand ?? found;
  return terms === null ? (nextOfText(mind) ?? { type: 'handOver', by }) : tabled(mind, terms);
}

/** @returns the command that tables a text, with the pledges that it wants where they may come with it. */
function tabled(mind: Mind, terms: Terms): Command {
  const { book, view, by } = mind;
  const plain: Command = { type: 'propose', by, terms };
  const pledges = pledgesWanted(mind, terms);
  if (pledges.length === 0) return plain;
  const command: Command = { ...plain, pledges };
  return whyNot(book, view, command) === null ? command : plain;
}

/** @returns the clauses that may be tabled now: open, or an exchange to widen; only that one while a side is out. */
function tableable(mind: Mind): readonly ClauseId[] {
  const { book, table } = mind;
  const { clause: alone } = book.scenario.rules.exchange;
  // A struck side takes only the exchange from the other: who reads the table keeps the rest for a better week.
  const isUnheard = mind.reads.infers && table.struck !== null && table.struck === mind.rival;
  return clausesNow(book, table).filter((clause) => {
    if ((table.out.length > 0 || isUnheard) && clause !== alone) return false;
    return (
      table.draft[clause] === null || book.clause(clause).options.some(({ id }) => isWidening(book, table, clause, id))
    );
  });
}

/** @returns the options of a clause that this leader underwrites itself. */
function ownOptions(mind: Mind, clause: ClauseId): readonly OptionId[] {
  const { book, view, table, by } = mind;
  const isOpen = table.draft[clause] === null;
  return book
    .clause(clause)
    .options.map(({ id }) => id)
    .filter(
      (option) =>
        isInStance(book, view, by, clause, option) &&
        !keepsWarning(mind, clause, option) &&
        (isOpen || isWidening(book, table, clause, option)) &&
        ownReasons(book, view, { [clause]: option }, pledgesWanted(mind, { [clause]: option })).length === 0,
    );
}

/** @returns the clauses on which the other side, or for a leader that is no side either of them, waits for something in return. */
function owedBy({ book, rival }: Mind, { asked }: SaidFor): ReadonlySet<ClauseId> {
  return new Set((rival === null ? book.sides : [rival]).flatMap((side) => [...(asked.get(side) ?? [])]));
}

/** @returns the parts that everybody bound is believed to take; now and then a clause is overlooked, or asks for a pledge. */
function partsOf(mind: Mind): readonly Part[] {
  const { by, rival, book, leaning } = mind;
  const wants = rival === null ? 0 : aspiration(mind);
  const parts: Part[] = [];
  const held = heldBack(mind);
  const said = mind.reads.infers ? saidFor(mind) : UNSAID;
  const owed = owedBy(mind, said);
  const hasPledges = book.scenario.rules.packagePledges !== undefined;
  for (const clause of tableable(mind)) {
    // What somebody keeps for later is not asked for again meanwhile.
    if (said.later.has(clause)) continue;
    if (mind.below(100) < Math.trunc((leaning('overlook') * mind.reads.noise) / 100)) continue;
    const asks = (rival !== null || hasPledges) && mind.below(100) < leaning('ask');
    for (const option of ownOptions(mind, clause)) {
      if (isClosed(mind, clause, option) || !wouldBeTaken(mind, clause, option, asks)) continue;
      const gainTo = (leader: typeof by): number =>
        weightTo(mind, leader, clause) * valueTo(mind, leader, clause, option);
      const gain = rival === null ? book.sides.reduce((sum, side) => sum + gainTo(side), 0) : gainTo(by);
      // What would shut a ceasefire out is tabled last, for as long as one can still be had.
      const shuts = leaning('keepsStop') > 0 && shutsOutStop(mind, clause, option) ? leaning('keepsStop') : 0;
      const weighed = (rival === null ? gain : mind.way.weighs(mind, gain, gainTo(rival))) - shuts;
      const wanted = wants * weightTo(mind, by, clause);
      if (held.includes(clause) && gain < wanted) continue;
      // What was asked for in return is given against what was got before: nothing is wanted for it here.
      const isOwed = owed.has(clause);
      const liked = isOwed ? weighed + leaning('linkAnswers') : weighed;
      parts.push({ clause, option, gain, liked, wanted: isOwed ? 0 : wanted, until: said.until.get(clause) ?? null });
    }
  }
  return parts;
}

/** @returns the package worth most, nearness of the next rung counted in, that reaches what its author wants; ties by option order. */
function bestPackage(mind: Mind, parts: readonly Part[]): Terms | null {
  const { book, view } = mind;
  const most = Math.min(packageAtMost(book, mind.table), mind.reads.links);
  const refused = new Set<string>();
  let nodes = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    let best: readonly Part[] | null = null;
    let bestWorth = -1;
    const grow = (chosen: readonly Part[], from: number): void => {
      for (let at = from; at < parts.length && nodes < NODES; at += 1) {
        const part = parts[at];
        if (part === undefined || chosen.at(-1)?.clause === part.clause) continue;
        nodes += 1;
        const now = [...chosen, part];
        const worth = worthOfPackage(mind, now);
        if (worth > bestWorth && !refused.has(keyOf(now))) {
          bestWorth = worth;
          best = now;
        }
        if (now.length < most) grow(now, at + 1);
      }
    };
    grow([], 0);
    if (best === null) return null;
    const terms = withMore(mind, parts, best);
    if (whyNot(book, view, tabled(mind, terms)) === null) return terms;
    refused.add(keyOf(best));
  }
  return null;
}

/** Where a package may hold more than its author links by itself: what every other bound leader has said that it takes is added, the best first. */
function withMore(mind: Mind, parts: readonly Part[], best: readonly Part[]): Terms {
  const atMost = packageAtMost(mind.book, mind.table);
  const room = atMost > mind.reads.links ? atMost - best.length : 0;
  let now = best;
  for (let added = 0; added < room && mind.reads.links > 1; added += 1) {
    const worth = worthOfPackage(mind, now);
    const free = parts.filter((part) => now.every(({ clause }) => clause !== part.clause) && isKnownTaken(mind, part));
    const [first] = free
      .map((part) => ({ part, gains: worthOfPackage(mind, [...now, part]) - worth }))
      .filter(({ gains }) => gains > 0)
      .sort((a, b) => b.gains - a.gains);
    if (first === undefined) break;
    now = [...now, first.part];
  }
  return termsOfParts(now);
}

/** @returns whether every other bound leader has shown at the table that it takes an option. */
function isKnownTaken({ book, view, by }: Mind, { clause, option }: Part): boolean {
  return book.option(clause, option).bound.every((leader) => {
    const shown = view.room?.shown[leader]?.[clause]?.[option];
    return leader === by || (shown !== undefined && shown !== 'barred');
  });
}

function keyOf(parts: readonly Part[]): string {
  return parts.map(({ clause, option }) => `${clause}:${option}`).join(' ');
}
function termsOfParts(parts: readonly Part[]): Terms {
  return Object.fromEntries(parts.map(({ clause, option }) => [clause, option]));
}

/** @returns whether somebody has named an option a red line in the weeks in which this leader does not ask again (`askAgain`); none where it has no such weeks. */
function wasBarred({ view, table, leaning }: Mind, clause: ClauseId, option: OptionId): boolean {
  const since = table.week - leaning('askAgain');
  return (
    since < table.week &&
    (view.room?.receipts ?? []).some(
      ({ week, answers }) =>
        week > since &&
        Object.values(answers).some(({ reasons }) =>
          reasons.some((one) => one.code === 'redLine' && one.clause === clause && one.option === option),
        ),
    )
  );
}

/** @returns one clause at what its author likes best of what it has not asked in vain: a side its own text, the mediator the middle of both. */
function demandOf(mind: Mind): Terms | null {
  const { book, view, by, rival, supposes } = mind;
  // A side says what it asks for at any level; whoever puts the others' words into one text tables what can be settled.
  const { later, until } = mind.reads.infers ? saidFor(mind) : UNSAID;
  const clauses = tableable(mind).filter(
    (clause) =>
      !later.has(clause) &&
      !until.has(clause) &&
      (rival !== null || isWithinLevel(mind, clause)) &&
      ownOptions(mind, clause).length > 0,
  );
  const clause = pick(mind, clauses);
  if (clause === undefined) return null;
  const liking = (option: OptionId): number =>
    rival === null
      ? Math.min(...book.sides.map((side) => valueTo(mind, side, clause, option)))
      : valueTo(mind, by, clause, option);
  const options = ownOptions(mind, clause)
    .filter((option) => rival !== null || book.sides.some((side) => supposes.takes(side, clause, option)))
    .filter((option) => !wasBarred(mind, clause, option))
    .sort((a, b) => liking(b) - liking(a) || book.place(clause, a) - book.place(clause, b));
  for (const option of options) {
    const terms: Terms = { [clause]: option };
    if (whyNot(book, view, { type: 'propose', by, terms }) === null) return terms;
  }
  return null;
}
