/** The dealt secret interest: what a leader would like for itself nudges its moves. */
import type { MoveCommand } from '../../model/command.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { homeEffect } from './homeEffect.ts';
import type { Mind } from './mind.ts';

/** @returns the points that a leader's secret interest adds to a move, or takes from it. */
export function interestOf(mind: Mind): (command: MoveCommand) => number {
  if (!mind.reads.infers) return () => 0;
  const secret = mind.book.leader(mind.by).secrets.find(({ id }) => id === mind.own.secret);
  const points = mind.leaning('secret');
  return secret === undefined ? () => 0 : (command) => points * served(mind, command, secret.met);
}

/** @returns 1 where the move serves what is asked, -1 where it spoils it, else 0. */
export function served(mind: Mind, command: MoveCommand, asks: Predicate): number {
  if ('all' in asks) return first(asks.all.map((part) => served(mind, command, part)));
  if ('any' in asks) return first(asks.any.map((part) => served(mind, command, part)));
  if ('not' in asks) return -served(mind, command, asks.not);
  const { table, own, book } = mind;
  if ('met' in asks) return isMeeting(command, asks.met) && table.week <= (asks.byWeek ?? table.weeks) ? 1 : 0;
  if ('truceByWeek' in asks) return command.type === 'offerTruce' && table.week <= asks.truceByWeek ? 1 : 0;
  if ('ceasefireByWeek' in asks)
    return command.type === 'prepare' && command.what === 'incidentRule' && table.week <= asks.ceasefireByWeek ? 1 : 0;
  // To leave the clause open brings the wanted yes nearer, a firm word narrows the other side's way out of it.
  if ('initialled' in asks && command.type === 'state' && command.clause === asks.initialled)
    return command.stand === 'open' ? 1 : -1;
  if ('pledged' in asks) return command.type === 'pledge' && asks.pledged.includes(command.pledge) ? 1 : 0;
  if ('own' in asks && asks.own === 'home') {
    const needs = asks.atLeast ?? 0;
    if (command.type === 'pledge') return own.home + homeEffect(mind, command) < needs ? -1 : 0;
    return command.type === 'consult' && own.home < needs ? 1 : 0;
  }
  if ('pledgesOfCost' in asks) {
    if (command.type !== 'pledge' || book.pledge(command.pledge).cost < asks.pledgesOfCost) return 0;
    const standing = book.scenario.pledges.filter(
      ({ id, by, cost }) => by === asks.by && cost >= asks.pledgesOfCost && table.pledges[id] !== undefined,
    );
    return standing.length >= asks.atMost ? -1 : 0;
  }
  return 0;
}

function isMeeting(command: MoveCommand, level: (typeof LEVELS)[number]): boolean {
  return command.type === 'invite' && LEVELS.indexOf(command.level) >= LEVELS.indexOf(level);
}

function first(parts: readonly number[]): number {
  return parts.find((part) => part !== 0) ?? 0;
}
