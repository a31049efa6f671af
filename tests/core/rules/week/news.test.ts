/** The archive tells nothing that the table has settled since: a demand whose clause is initialled, a refusal to meet after a meeting. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { NewsCard } from '../../../../src/core/model/scenario/cards.ts';
import { FULL, handOverFull, openFull } from '../../../support/fullGame.ts';
import { BOOK } from '../../../support/testGame.ts';

const news = FULL.scenario.news;
const archive = news.filter(({ kind }) => kind === 'archive');
const about = (card: NewsCard | undefined, ...ids: readonly string[]) => ids.includes(card?.id ?? '');

/** @returns the cards told from week two on in a game in which nobody does anything, with its table laid otherwise and no other news. */
function told(change: (table: State['table']) => Partial<State['table']>): readonly string[] {
  let now = openFull('news', (state) => ({
    ...state,
    hidden: {
      ...state.hidden,
      strikes: {},
      spoilers: [],
      spoiler: { ...state.hidden.spoiler, week: 99 },
      news: archive.map(({ id }) => id),
    },
    table: { ...state.table, ...change(state.table) },
  }));
  while (now.table.phase !== 'ended') now = handOverFull(now);
  return now.log.flatMap(({ event }) => (event.type === 'weekBegan' ? event.news : []));
}
const initialled = (table: State['table'], clause: string, option: string) => ({
  draft: { ...table.draft, [clause]: { option, week: 1, by: [] } } as never,
});

describe('a card of the archive', () => {
  test('that tells of a demand is told while its clause is open, and not once it is initialled', () => {
    expect(told(() => ({}))).toEqual(expect.arrayContaining(['plant-russian', 'thirty-days-accepted']));
    const settled = told((table) => initialled(table, 'znpp', 'E3'));
    expect(settled).not.toContain('plant-russian');
    expect(settled).not.toContain('plant-ukrainian');
  });

  test('makes way for the next one, so that a quiet week has news all the same', () => {
    const settled = told((table) => initialled(table, 'sequence', 'F4'));
    expect(settled).not.toContain('questions-first');
    expect(settled).toHaveLength(FULL.weeks);
    expect(new Set(settled).size).toBe(settled.length);
  });

  test('lapses for one side as often as for the other', () => {
    const lapsing = (side: string) => archive.filter((card) => card.about === side && card.unless !== undefined);
    expect(lapsing('russia').length).toBeGreaterThan(0);
    expect(lapsing('russia')).toHaveLength(lapsing('ukraine').length);
  });

  test('has the condition that belongs to it', () => {
    const of = (id: string) => news.find((card) => card.id === id)?.unless;
    expect(of('alaska')).toEqual({ commitment: 'confirmed' });
    expect(of('eu-yes-nato-no')).toEqual({ initialled: 'alignment' });
    expect(of('agenda-not-ready')).toEqual({ met: 'presidents' });
    expect(of('seven-hosts')).toEqual({ met: 'presidents' });
    expect(of('contact-line')).toEqual({ initialled: 'donbas' });
    expect(archive.filter((card) => about(card, 'istanbul-rounds', 'easter-truce')).map((card) => card.unless)).toEqual(
      [undefined, undefined],
    );
  });

  test('of the lesson has none: its games stay as they are', () => {
    expect(BOOK.scenario.news.filter(({ unless }) => unless !== undefined)).toEqual([]);
  });
});
