/** Wishes of the two sides: to speak firmly or to leave open, to offer a step or a truce, to call partners. */
import type { MoveCommand } from '../../model/command.ts';
import type { ClauseId } from '../../model/vocabulary.ts';
import { thirdOf } from '../../rules/state/thirds.ts';
import { isStepToAnswer, truceToAnswer } from '../mind/inKind.ts';
import type { Mind } from '../mind/mind.ts';
import { isOwnRipe, pick, weightTo } from '../mind/mind.ts';
import { goesBackOn, keepsWord } from '../mind/promises.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns the wishes of a side; none for another leader. */
export function wishesOfSides(mind: Mind): readonly Wish[] {
  if (mind.rival === null) return [];
  return [...words(mind), ...step(mind), ...truce(mind), ...partners(mind)];
}

/** Firm words lean on a low home, open ones on hope; ripe sides are careful with firmness. A clause once left open stays so, unless its way goes back on it. */
function words(mind: Mind): readonly Wish[] {
  const { by, table, own, leaning, book } = mind;
  if (!mind.may('state') || table.statedWeek[by] === table.week || own.sealed.some(({ type }) => type === 'state'))
    return [];
  const open = book.clauses.filter((clause) => table.draft[clause] === null);
  const wishes: Wish[] = [];
  const firmness = leaning(isOwnRipe(mind) ? 'firmRipe' : own.home <= leaning('firmHome') ? 'firmLowHome' : 'firm');
  const firmOn = (clause: ClauseId): MoveCommand => ({ type: 'state', by, stand: 'firm', clause });
  const isFree = (clause: ClauseId): boolean => keepsWord(mind, firmOn(clause));
  const heaviest = [...open].sort((a, b) => weightTo(mind, by, b) - weightTo(mind, by, a)).slice(0, leaning('firmOn'));
  const firm = pick(mind, heaviest.filter(isFree));
  if (firm !== undefined) wishes.push({ command: firmOn(firm), leaning: firmness });
  for (const clause of open)
    if (goesBackOn(mind, firmOn(clause)))
      wishes.push({ command: firmOn(clause), leaning: firmness + leaning('goesBack') });
  for (const clause of open)
    if (canLeaveOpen(mind, clause))
      wishes.push({ command: { type: 'state', by, stand: 'open', clause }, leaning: openLeaning(mind) });
  return wishes;
}

function canLeaveOpen({ table, by }: Mind, clause: ClauseId): boolean {
  return table.leftOpen[by]?.includes(clause) !== true;
}

function openLeaning({ own, leaning }: Mind): number {
  if (own.home <= leaning('homeLine')) return 0;
  return leaning((own.wayOut ?? 0) >= leaning('wayOutHigh') ? 'openHope' : 'open');
}

/** A step that answers the other side's is worth most: both homes gain. */
function step(mind: Mind): readonly Wish[] {
  const { by, rival, table, own, leaning, book } = mind;
  if (!mind.may('offerStep') || rival === null) return [];
  const answers = isStepToAnswer(mind);
  const used = table.steps[by]?.measures ?? [];
  const measure = pick(
    mind,
    book.scenario.measures.filter((one) => one.by.includes(by) && !used.includes(one.id)),
  );
  if (measure === undefined || own.sealed.some(({ type }) => type === 'offerStep')) return [];
  const lean = answers
    ? 'stepBack'
    : isOwnRipe(mind)
      ? 'stepRipe'
      : own.home <= leaning('homeLine')
        ? 'stepLowHome'
        : 'step';
  return [{ command: { type: 'offerStep', by, measure: measure.id }, leaning: leaning(lean) }];
}

/** A truce leans on trust and on what the war costs; an offer that stands is answered in its own kind. */
function truce(mind: Mind): readonly Wish[] {
  const { by, rival, table, own, leaning, book, view } = mind;
  if (!mind.may('offerTruce') || rival === null || table.truce !== null || table.ceasefireWeek !== null) return [];
  const stands = truceToAnswer(mind);
  // In a third in which one kind takes more off the cost, it is that kind that is offered, and sooner.
  const dear = thirdOf(book, table.week)?.pressure.truce?.kind;
  const kind = stands?.kind ?? dear ?? table.truceOffers[by]?.kind ?? pick(mind, book.scenario.truces)?.kind;
  if (kind === undefined) return [];
  const trust = view.pairs[book.pair(by, rival)]?.trust ?? 0;
  const hurt = Math.max(0, (own.feltCost ?? 0) - leaning('truceCostFrom'));
  const points =
    (own.home <= leaning('truceHome') ? leaning('truceLowHome') : leaning('truce')) +
    (stands === null ? 0 : leaning('truceAnswer')) +
    (kind === dear ? leaning('truceDear') : 0) +
    trust * leaning('truceTrust') +
    hurt * leaning('truceCost');
  return [{ command: { type: 'offerTruce', by, kind }, leaning: points }];
}

/** Partners who ease what the war costs are called once it hurts; partners who make pledges cheaper once there are pledges to win. */
function partners(mind: Mind): readonly Wish[] {
  const { by, table, own, leaning, book } = mind;
  const { partners: brings } = book.leader(by);
  if (brings === null || !mind.may('callPartners') || table.partnersCalled.includes(by)) return [];
  const isTime =
    brings.brings === 'relief'
      ? (own.feltCost ?? 0) >= book.scenario.rules.ripe.feltCost - 1 && !isOwnRipe(mind)
      : brings.pledges.some((pledge) => table.pledges[pledge] !== undefined) &&
        brings.pledges.some((pledge) => table.pledges[pledge] === undefined);
  return [{ command: { type: 'callPartners', by }, leaning: leaning(isTime ? 'partners' : 'partnersEarly') }];
}
