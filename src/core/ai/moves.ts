/** A computer leader's week before the talks: one move a call, the best of its wishes, until none is worth its price. */
import type { Command } from '../model/command.ts';
import { priceOf } from '../rules/moves/price.ts';
import { whyNot } from '../rules/whyNot.ts';
import { aimsServed } from './mind/aims.ts';
import { maybeWalk } from './mind/grievance.ts';
import type { Mind } from './mind/mind.ts';
import { pick } from './mind/mind.ts';
import { wishesOfHelpers } from './wishes/helpers.ts';
import { wishesAtHome } from './wishes/home.ts';
import { openingsWished } from './wishes/openings.ts';
import { interestOf } from './mind/ownInterest.ts';
import { spoilerAnswer } from './wishes/spoilers.ts';
import { unlockedBy, wantedBy } from './wishes/unlocks.ts';
import type { Wish } from './mind/wish.ts';
import { wishesOfAll } from './wishes/wishesOfAll.ts';
import { wishesOfOthers } from './wishes/wishesOfOthers.ts';
import { wishesOfSides } from './wishes/wishesOfSides.ts';

/** @returns the answer to the unsigned card, a walk-out or return, the best move, or the hand-over. */
export function chooseMove(mind: Mind): Command {
  const { book, view, by, own, table } = mind;
  if (mind.may('answerSpoiler') && table.spoilerWeek === table.week && own.spoilerAnswer === null) {
    const answer = spoilerAnswer(mind);
    if (answer !== undefined) return { type: 'answerSpoiler', by, answer };
  }
  if (own.sealed.length === 0) {
    const walk = maybeWalk(mind);
    if (walk !== null && whyNot(book, view, walk) === null) return walk;
  }
  return bestMove(mind) ?? { type: 'handOver', by };
}

interface Weighed {
  readonly wish: Wish;
  readonly score: number;
}

/** @returns the wish with the highest score that the rules take, ties drawn; null where none reaches what this leader acts for. */
function bestMove(mind: Mind): Command | null {
  const { book, view, own, table } = mind;
  if (own.capital === 0) return null;
  const wanted = wantedBy(mind);
  const interest = interestOf(mind);
  const aims = aimsServed(mind);
  const stop = mind.leaning('stop');
  const noise = Math.trunc((mind.leaning('noise') * mind.reads.noise) / 100);
  // A level changes how far scores scatter, not how many moves reach what this leader acts for.
  const middle = Math.trunc((mind.leaning('noise') - noise) / 2);
  const weighed: Weighed[] = [];
  for (const wish of [
    ...wishesOfAll(mind),
    ...wishesOfHelpers(mind),
    ...wishesAtHome(mind),
    ...wishesOfSides(mind),
    ...wishesOfOthers(mind),
    ...openingsWished(mind),
  ]) {
    const price = priceOf(book, table, wish.command);
    if (price > own.capital) continue;
    const unlocks = Math.trunc((unlockedBy(mind, wanted, wish.command) * mind.leaning('unlocks')) / 100);
    if (wish.unlocking === true && unlocks === 0) continue;
    const points =
      wish.leaning +
      unlocks +
      interest(wish.command) +
      aims(wish.command) +
      mind.way.leans(mind, wish.command) -
      price * mind.leaning('price') +
      middle;
    if (points <= 0 || points + noise <= stop) continue;
    const score = points + mind.below(noise);
    if (score >= stop) weighed.push({ wish, score });
  }
  while (weighed.length > 0) {
    const highest = Math.max(...weighed.map(({ score }) => score));
    const chosen = pick(
      mind,
      weighed.filter(({ score }) => score === highest),
    );
    if (chosen === undefined) return null;
    if (whyNot(book, view, chosen.wish.command) === null) return chosen.wish.command;
    weighed.splice(weighed.indexOf(chosen), 1);
  }
  return null;
}
