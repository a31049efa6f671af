/**
 * Credible commitment: a promise that was broken or taken back, a text that nothing stood behind, or a pledge after which a leader could take more.
 * Fearon, Rationalist Explanations for War, 1995; Powell, 2006; Walter, 1997.
 */
import { isProcedure } from '../../model/vocabulary.ts';
import type { Logged } from '../../model/play/event.ts';
import type { Found, Play } from './moment.ts';
import { eventsOf, settledIn } from './moment.ts';

/** @returns the plainest moment: broken before taken back, before unbacked, before backed; null where no promise counted. */
export function findCommitment(play: Play): Found | null {
  const [breach] = eventsOf(play, 'breached');
  if (breach !== undefined) return { entry: breach, shown: { code: 'breach', leader: breach.event.by } };
  const [withdrew] = eventsOf(play, 'withdrew');
  if (withdrew !== undefined)
    return { entry: withdrew, shown: { code: 'withdrew', leader: withdrew.event.by, event: withdrew.event } };
  const [firm] = eventsOf(play, 'statedFirm').filter(({ event }) => event.goesBack);
  if (firm !== undefined) return { entry: firm, shown: { code: 'withdrew', leader: firm.event.by, event: firm.event } };
  const [broken] = eventsOf(play, 'truceBroken');
  if (broken !== undefined) return { entry: broken, shown: { code: 'truceBroken', leader: broken.event.by } };
  return noPledge(play) ?? backed(play);
}

/** A text declined because the pledge that it leans on had not been made. */
function noPledge(play: Play): Found | null {
  for (const { step, week, receipt } of settledIn(play))
    for (const leader of play.book.leaders)
      for (const { code, clause, option } of receipt.answers[leader]?.reasons ?? [])
        if (code === 'undertaking')
          return { entry: { step, week }, shown: { code: 'noPledge', leader, other: receipt.by, clause, option } };
  return null;
}

/** A stance that moved because somebody had put something behind a promise. */
function backed(play: Play): Found | null {
  for (const { step, week, event } of eventsOf(play, 'stanceShifted')) {
    if (!event.softer || isProcedure(event.region) || (event.on !== 'pledged' && event.on !== 'confirmed')) continue;
    const cause = causeOf(play.end.log, step, event.on);
    if (cause === undefined) continue;
    const { leader, region, to } = event;
    return { entry: { step, week }, shown: { code: 'backed', leader, clause: region, stance: to, event: cause } };
  }
  return null;
}

/** @returns the event of a step that set a shift off. */
function causeOf(log: readonly Logged[], step: number, type: 'pledged' | 'confirmed'): Logged['event'] | undefined {
  return log.find((entry) => entry.step === step && entry.event.type === type)?.event;
}
