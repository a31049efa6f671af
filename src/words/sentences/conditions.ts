/** Conditions in words: what a stance waits for, what a mandate or a secret asks. */
import type { Predicate } from '../../core/model/scenario/predicate.ts';
import type { LeaderId, Rung, SignalName } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, either, keyName, leaderName, list, offerName, optionName, pledgeName } from '../names.ts';
import type { WordKey } from '../say.ts';
import { say, told } from '../say.ts';

const RUNG_WORDS = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'] as const;

/** @returns the name of a rung: `a limited truce`. */
export function rungName(rung: Rung): string {
  return say(`seat.rungs.${RUNG_WORDS[rung]}`);
}

/** @returns a signal as the scenario words it; in words of our own where it has none (a dealt one says no more than that it is one). */
export function saySignal(book: Rulebook, name: SignalName, own: LeaderId | null = null): string {
  const words = book.scenario.signalWords[name];
  if (words !== undefined) return told(words);
  const signal = book.scenario.signals[name];
  return signal === undefined ? name : sayPredicate(book, signal, own);
}

/** @returns a condition as part of a sentence: `the agenda at 3 or more`. `own` names whose tracks are meant; null says it without a name. */
export function sayPredicate(book: Rulebook, asks: Predicate, own: LeaderId | null): string {
  if ('own' in asks) {
    const what =
      own === null
        ? say(`reason.predicate.own.${asks.own}`)
        : say(`reason.predicate.ownOf.${asks.own}`, { leader: leaderName(book, own) });
    return ranged(what, asks);
  }
  if ('trust' in asks) {
    const [a, b] = asks.trust;
    return ranged(say('reason.predicate.trust', { a: leaderName(book, a), b: leaderName(book, b) }), asks);
  }
  if ('agenda' in asks) return say('reason.predicate.agenda', { figure: asks.agenda });
  if ('week' in asks) return say('reason.predicate.week', { week: asks.week });
  if ('initialled' in asks) {
    const clause = clauseName(book, asks.initialled);
    if (asks.in === undefined) return say('reason.predicate.initialled', { clause });
    const options = either(asks.in.map((option) => optionName(book, asks.initialled, option)));
    return say('reason.predicate.initialledIn', { clause, options });
  }
  if ('pledged' in asks)
    return say('reason.predicate.pledged', { pledges: either(asks.pledged.map((one) => pledgeName(book, one))) });
  if ('commitment' in asks)
    return say(`reason.predicate.commitment.${asks.commitment}`, { commitment: told(book.scenario.commitment.name) });
  if ('key' in asks) return say('reason.predicate.key', { key: keyName(book, asks.key) });
  if ('vote' in asks) return say('reason.predicate.vote', { leader: leaderName(book, asks.vote) });
  if ('leftOpen' in asks)
    return say('reason.predicate.leftOpen', {
      clause: clauseName(book, asks.leftOpen),
      leader: leaderName(book, asks.by),
    });
  if ('incidentRule' in asks) return say('reason.predicate.incidentRule');
  if ('stepsBy' in asks)
    return say('reason.predicate.stepsBy', { leaders: list(asks.stepsBy.map((one) => leaderName(book, one))) });
  if ('truceHolds' in asks) return say('reason.predicate.truceHolds');
  if ('dealt' in asks) return say('reason.predicate.dealt');
  if ('met' in asks) {
    const met = say(`reason.predicate.met.${asks.met}`);
    return asks.byWeek === undefined ? met : say('reason.predicate.metBy', { met, week: asks.byWeek });
  }
  if ('carriedOut' in asks) {
    const { clause } = book.scenario.rules.exchange;
    return say('reason.predicate.carriedOut', {
      options: either(asks.carriedOut.map((option) => optionName(book, clause, option))),
    });
  }
  if ('truceByWeek' in asks) return say('reason.predicate.truceByWeek', { week: asks.truceByWeek });
  if ('ceasefireByWeek' in asks) return say('reason.predicate.ceasefireByWeek', { week: asks.ceasefireByWeek });
  if ('endsAs' in asks)
    return say('reason.predicate.endsAs', { kinds: either(asks.endsAs.map((kind) => say(`reason.kinds.${kind}`))) });
  if ('signed' in asks) return say('reason.predicate.signed');
  if ('pledgesOfCost' in asks)
    return say('reason.predicate.pledgesOfCost', {
      atMost: asks.atMost,
      cost: asks.pledgesOfCost,
      leader: leaderName(book, asks.by),
    });
  if ('unseen' in asks) return say('reason.predicate.unseen');
  if ('groupsSetUp' in asks) return say('reason.predicate.groupsSetUp', { figure: asks.groupsSetUp });
  if ('helped' in asks) return say('reason.predicate.helped', { helper: offerName(book, asks.helped) });
  if ('signal' in asks) return saySignal(book, asks.signal, own);
  if ('all' in asks) return list(asks.all.map((part) => sayPredicate(book, part, own)));
  if ('any' in asks) return either(asks.any.map((part) => sayPredicate(book, part, own)));
  // A clause that is to stay open reads as such also beside another condition.
  if ('initialled' in asks.not && asks.not.in === undefined)
    return say('reason.predicate.notInitialled', { clause: clauseName(book, asks.not.initialled) });
  return say('reason.predicate.not', { what: sayPredicate(book, asks.not, own) });
}

/** A figure that has to lie within bounds. */
function ranged(what: string, asks: { readonly atLeast?: number; readonly atMost?: number }): string {
  const { atLeast, atMost } = asks;
  if (atLeast !== undefined && atMost !== undefined)
    return say('reason.predicate.between', { what, from: atLeast, to: atMost });
  const key: WordKey = atLeast === undefined ? 'reason.predicate.atMost' : 'reason.predicate.atLeast';
  return say(key, { what, figure: atLeast ?? atMost ?? 0 });
}
