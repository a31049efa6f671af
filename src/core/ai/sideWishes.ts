/** Wishes of the two sides: words, steps, truces, partners, confirming what was reported, soundings. */
import type { ClauseId } from '../model/vocabulary.ts';
import { NUDGE } from './commonWishes.ts';
import { nudgeOf } from './secret.ts';
import { soundOf } from './soundings.ts';
import type { Outlook } from './outlook.ts';
import { initialledCount, isRipeSelf, openClauses, softHome, stands, weightOf } from './outlook.ts';
import type { Wish } from './wish.ts';

/** @returns the wishes, each weighed. */
export function sideWishes(outlook: Outlook): readonly Wish[] {
  const { me, leans } = outlook;
  return [
    ...firmWords(outlook),
    ...openWords(outlook),
    ...steps(outlook),
    ...truces(outlook),
    ...partners(outlook),
    { weight: leans('confirm') + (nudgeOf(outlook).confirm ? 10 : 0), command: { type: 'confirm', by: me } },
    { weight: leans('lists'), command: { type: 'prepare', by: me, what: 'lists' } },
    ...soundOf(outlook, outlook.book.rivalOf(me)),
  ];
}

/** A firm word on one of the clauses that weigh most: more when home slips, hardly when ripe. */
function firmWords(outlook: Outlook): readonly Wish[] {
  const { me, own, dice, leans } = outlook;
  const heavy = [...openClauses(outlook, 'presidents')].sort((a, b) => weightOf(outlook, me, b) - weightOf(outlook, me, a)).slice(0, leans('firmOn'));
  const clause = heavy[dice(Math.max(1, heavy.length))];
  if (clause === undefined) return [];
  const weight = isRipeSelf(outlook) ? leans('firmRipe') || leans('firm') : own.home < leans('firmUnderHome') ? leans('firmLowHome') : leans('firm');
  return [{ weight, command: { type: 'state', by: me, stand: 'firm', clause } }];
}

/** Leaving a clause open: the one that the other side's chart listens for, once something was pledged; others to open its way out. */
function openWords(outlook: Outlook): readonly Wish[] {
  const { me, own, dice, leans, view } = outlook;
  const open = openClauses(outlook, 'presidents').filter((clause) => !view.table.leftOpen[me]?.includes(clause));
  const awaited = awaitedOpenings(outlook).filter((clause) => open.includes(clause));
  const wishes: Wish[] = awaited.map((clause) => ({
    weight: own.home >= 4 && isPledgedTo(outlook) ? leans('open') : 4,
    command: { type: 'state', by: me, stand: 'open', clause },
  }));
  const rest = open.filter((clause) => !awaited.includes(clause));
  const clause = rest[dice(Math.max(1, rest.length))];
  if (clause === undefined) return wishes;
  const hopeful = (own.wayOut ?? 0) >= 5 ? leans('openHope') : awaitedOpenings(outlook).length === 0 ? leans('open') : 0;
  const more = own.home >= 5 && initialledCount(outlook) >= 2 ? leans('openMore') : 0;
  return [...wishes, { weight: Math.max(hopeful, more), command: { type: 'state', by: me, stand: 'open', clause } }];
}

/** @returns the clauses that some publicly named signal wants this side to leave open. */
function awaitedOpenings({ book, me }: Outlook): readonly ClauseId[] {
  return Object.values(book.scenario.signals).flatMap((signal) => ('leftOpen' in signal && signal.by === me ? [signal.leftOpen] : []));
}

function isPledgedTo(outlook: Outlook): boolean {
  return outlook.book.scenario.pledges.some((pledge) => pledge.to === outlook.me && pledge.by === outlook.book.scenario.mediator && stands(outlook, pledge.id));
}

/** A step in reply to the other side's, or of one's own accord. */
function steps(outlook: Outlook): readonly Wish[] {
  const { book, view, me, own, dice, leans } = outlook;
  const rival = book.rivalOf(me);
  const theirs = rival === null ? undefined : view.table.steps[rival];
  const done = view.table.steps[me]?.measures ?? [];
  const measures = book.scenario.measures.filter((measure) => measure.by.includes(me) && !done.includes(measure.id));
  const measure = measures[dice(Math.max(1, measures.length))];
  if (measure === undefined) return [];
  const isReply = theirs !== undefined && theirs.offered > 0 && !theirs.matched && theirs.week >= view.table.week - 1;
  const accord = isRipeSelf(outlook) ? leans('stepRipe') || leans('step') : own.home > softHome(outlook) ? leans('step') : Math.min(12, leans('step'));
  return [{ weight: isReply ? leans('stepBack') : accord, command: { type: 'offerStep', by: me, measure: measure.id } }];
}

/** A limited truce: in kind where the other side has offered one; leaning on trust and on what the war costs. */
function truces(outlook: Outlook): readonly Wish[] {
  const { book, view, me, own, dice, leans } = outlook;
  const rival = book.rivalOf(me);
  if (rival === null) return [];
  const offer = view.table.truceOffers[rival] ?? null;
  const stands_ = offer !== null && offer.week > view.table.week - book.scenario.rules.truce.offerWeeks;
  const kinds = book.scenario.truces.map((truce) => truce.kind);
  const kind = stands_ ? offer.kind : kinds[dice(Math.max(1, kinds.length))];
  if (kind === undefined) return [];
  const trust = view.pairs[book.pair(me, rival)]?.trust ?? 0;
  const felt = Math.max(0, (own.feltCost ?? 0) - 4);
  const base = own.home >= 4 ? leans('truce') : Math.min(8, leans('truce'));
  const weight = base + (stands_ ? leans('truceAnswer') : 0) + leans('truceTrust') * trust + leans('truceCost') * felt + (nudgeOf(outlook).truce ? NUDGE : 0);
  return [{ weight, command: { type: 'offerTruce', by: me, kind } }];
}

/** A call to partners: for relief when the cost is felt and no way out seen; for a discount while a dear pledge is still to come. */
function partners(outlook: Outlook): readonly Wish[] {
  const { book, me, own, leans } = outlook;
  const { partners: brings } = book.leader(me);
  if (brings === null) return [];
  const command = { type: 'callPartners', by: me } as const;
  if (brings.brings === 'relief') return [{ weight: (own.feltCost ?? 0) >= 6 && !isRipeSelf(outlook) ? leans('partners') : 6, command }];
  const made = brings.pledges.filter((pledge) => stands(outlook, pledge)).length;
  return [{ weight: made > 0 && made < brings.pledges.length ? leans('partners') : 0, command }];
}
