/** The concepts of negotiation in a class's own games: how many games show each, and the moments that several of them share. */
import { CONCEPTS } from '../analysis/concepts/moment.ts';
import type { Concept } from '../analysis/concepts/moment.ts';
import type { ConceptMoment } from '../analysis/concepts/concepts.ts';
import type { Kind, LeaderId } from '../model/vocabulary.ts';
import { canonical } from '../rules/book/identity.ts';
import type { ClassGame } from './differing.ts';

/** A game whose record is there, with what it shows. */
export interface ShowingGame {
  readonly number: number;
  readonly seat: LeaderId | null;
  readonly moments: readonly ConceptMoment[];
}
export interface ClassConcept {
  readonly concept: Concept;
  /** Numbers of the games that show it. */
  readonly games: readonly number[];
  /** How many of them show it in what their own seat did or was told. */
  readonly own: number;
  /** The weeks in which it came, in order. */
  readonly weeks: readonly number[];
  /** The moment that most games share, to the word; null where no two do: the moment of one game is its players' to show. */
  readonly shared: { readonly moment: ConceptMoment; readonly games: readonly number[] } | null;
}

/** @returns every concept that a game shows; what most players met from their own seat comes first. */
export function classConcepts(games: readonly ShowingGame[]): readonly ClassConcept[] {
  const found = CONCEPTS.flatMap((concept): readonly ClassConcept[] => {
    const showing = games.flatMap(({ number, seat, moments }) =>
      moments.filter((moment) => moment.concept === concept).map((moment) => ({ number, seat, moment })),
    );
    if (showing.length === 0) return [];
    const isOwn = ({ seat, moment: { shown } }: (typeof showing)[number]): boolean =>
      seat !== null && [shown.leader, shown.other, shown.command?.by].includes(seat);
    return [
      {
        concept,
        games: showing.map(({ number }) => number),
        own: showing.filter(isOwn).length,
        weeks: [...new Set(showing.map(({ moment }) => moment.week))].sort((a, b) => a - b),
        shared: sharedIn(showing),
      },
    ];
  });
  return found.sort((a, b) => b.own - a.own || b.games.length - a.games.length);
}

function sharedIn(
  showing: readonly { readonly number: number; readonly moment: ConceptMoment }[],
): ClassConcept['shared'] {
  const groups = new Map<string, { moment: ConceptMoment; games: number[] }>();
  for (const { number, moment } of showing) {
    // The same week and the same words; at which step it came does not matter.
    const key = canonical([moment.week, moment.shown]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { moment, games: [number] });
    else group.games.push(number);
  }
  const [first] = [...groups.values()].sort((a, b) => b.games.length - a.games.length);
  return first === undefined || first.games.length < 2 ? null : first;
}

/** What a code alone says of a concept; each has its sentence in the words. */
export const SIGNS = ['partlyInitialled', 'heldOpen', 'noText', 'paused', 'homesAsked', 'brokenAfter'] as const;
export interface CodeConcept {
  readonly concept: Concept;
  readonly sign: (typeof SIGNS)[number];
  readonly games: readonly number[];
}

const ENDED: Readonly<Record<'noText' | 'paused' | 'homesAsked' | 'brokenAfter', readonly Kind[]>> = {
  noText: ['brokenOff', 'talking', 'exchange', 'limitedTruce', 'ceasefire'],
  paused: ['limitedTruce', 'ceasefire'],
  homesAsked: ['rejectedAtHome', 'broken', 'holding'],
  brokenAfter: ['broken'],
};

/** @returns what the endings alone suggest to speak about, where no record is there: what most games show comes first. */
export function conceptsByCode(clauses: number, games: readonly ClassGame[]): readonly CodeConcept[] {
  const initialled = ({ told }: ClassGame): number => Object.keys(told.text).length;
  const ended =
    (sign: keyof typeof ENDED) =>
    ({ told }: ClassGame): boolean =>
      ENDED[sign].includes(told.kind);
  const signs: readonly (Pick<CodeConcept, 'concept' | 'sign'> & { readonly is: (game: ClassGame) => boolean })[] = [
    { concept: 'commitment', sign: 'brokenAfter', is: ended('brokenAfter') },
    { concept: 'twoLevel', sign: 'homesAsked', is: ended('homesAsked') },
    { concept: 'sequencing', sign: 'paused', is: ended('paused') },
    { concept: 'zopa', sign: 'partlyInitialled', is: (game) => initialled(game) > 0 && initialled(game) < clauses },
    { concept: 'positions', sign: 'heldOpen', is: (game) => initialled(game) < clauses },
    { concept: 'batna', sign: 'noText', is: ended('noText') },
  ];
  return signs
    .map(({ concept, sign, is }) => ({ concept, sign, games: games.filter(is).map(({ number }) => number) }))
    .filter((one) => one.games.length > 0)
    .sort((a, b) => b.games.length - a.games.length);
}
