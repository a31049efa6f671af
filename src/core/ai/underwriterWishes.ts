/** Wishes of the seats that underwrite rather than fight: sounding what was reported, pledges, the single text, deadlines, pressure. */
import type { Pledge } from '../model/scenario.ts';
import { nudgeOf } from './secret.ts';
import { soundOf } from './soundings.ts';
import type { Outlook } from './outlook.ts';
import { initialledCount, stands } from './outlook.ts';
import type { Wish } from './wish.ts';

/** @returns the wishes, each weighed. */
export function underwriterWishes(outlook: Outlook): readonly Wish[] {
  const { book, view, me, leans, dice } = outlook;
  const { commitment } = book.scenario;
  const side = book.sides[dice(2) === 0 ? 0 : 1];
  return [
    {
      weight: view.table.commitment === 'reported' ? leans('soundReported') : 0,
      command: { type: 'sound', by: me, to: commitment.of, clause: commitment.clause, option: commitment.option },
    },
    { weight: leans('confirm'), command: { type: 'confirm', by: me } },
    ...book.scenario.pledges.filter((pledge) => pledge.by === me).map((pledge) => pledgeWish(outlook, pledge)),
    { weight: leans('singleText'), command: { type: 'mediate', by: me, what: 'singleText' } },
    { weight: isTimeForDeadline(outlook) ? leans('deadline') : 0, command: { type: 'mediate', by: me, what: 'deadline' } },
    ...pressure(outlook),
    ...(view.table.singleText ? soundOf(outlook, side) : []),
  ];
}

/** A dear pledge wants a home that bears it; one marked as an answer wants a move by the side that it would serve. */
function pledgeWish(outlook: Outlook, pledge: Pledge): Wish {
  const { view, own, me, leans, book } = outlook;
  const command = { type: 'pledge', by: me, pledge: pledge.id } as const;
  const nudge = nudgeOf(outlook);
  const made = book.scenario.pledges.filter((one) => one.by === me && one.cost >= 2 && stands(outlook, one.id)).length;
  const isUnwanted = nudge.avoids.includes(pledge.id) || (nudge.dearAtMost !== null && pledge.cost >= 2 && made >= nudge.dearAtMost);
  const bears = pledge.home === 0 || own.home >= (pledge.home <= -2 ? 6 : 4);
  const isSoon = pledge.cost >= 2 && pledge.home <= -2 && leans(`late-${pledge.id}`) > view.table.week;
  const isAnswered = leans(`answers-${pledge.id}`) === 0 || hasMoved(outlook, pledge);
  return { weight: isUnwanted || !bears || isSoon || !isAnswered ? 0 : leans(`pledge-${pledge.id}`), command };
}

/** @returns whether the side that a pledge would serve has offered a step or left a clause open, or another has pledged to it first. */
function hasMoved(outlook: Outlook, pledge: Pledge): boolean {
  const { table } = outlook.view;
  const others = outlook.book.scenario.pledges.some((one) => one.to === pledge.to && one.by !== pledge.by && stands(outlook, one.id));
  return others || (table.steps[pledge.to]?.offered ?? 0) > 0 || (table.leftOpen[pledge.to]?.length ?? 0) > 0;
}

function isTimeForDeadline(outlook: Outlook): boolean {
  const ripe = outlook.book.sides.some((side) => outlook.view.words[side]?.feltCost === 'hurts' && outlook.view.words[side]?.wayOut === 'seen');
  return ripe && initialledCount(outlook) >= 3;
}

/** Pressure on a side that sees a way out; rarely on one that sees none, where it backfires; more on one that spoke firmly last week. */
function pressure(outlook: Outlook): readonly Wish[] {
  const { book, view, me, leans, dice } = outlook;
  return book.sides.map((target): Wish => {
    const isWise = view.words[target]?.wayOut !== 'none' || dice(5) === 0;
    const wasFirm = Object.values(view.table.firmUntil[target] ?? {}).includes(view.table.week);
    const weight = leans(`press-${target}`);
    return { weight: isWise && weight > 0 ? weight + (wasFirm ? 10 : 0) : 0, command: { type: 'press', by: me, target } };
  });
}
