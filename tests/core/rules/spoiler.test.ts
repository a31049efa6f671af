/** The spoiler: what goes round about it can be guessed from, and does not give it away. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { SPOILER_TYPES } from '../../../src/core/model/vocabulary.ts';
import { scenarioHash } from '../../../src/core/rules/book/identity.ts';
import { sayEvent } from '../../../src/words/sentences/happened.ts';
import { BOOK, nextWeek, open, SCENARIO } from '../../support/testGame.ts';

const { spoilerClues } = BOOK.scenario;

/** The game on the morning on which its spoiler appears. */
function appeared(seed: string): State {
  let state = open(seed);
  while (state.table.spoilerWeek === null) state = nextWeek(state);
  return state;
}
const clueIn = (state: State): number | null => {
  const event = state.log.find((entry) => entry.event.type === 'spoilerAppeared')?.event;
  return event?.type === 'spoilerAppeared' ? event.clue : null;
};

describe('the clue', () => {
  test('fits the spoiler that was dealt, and one other type', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      const state = appeared(`clue/${i}`);
      const clue = spoilerClues[clueIn(state) ?? -1];
      expect(clue?.fits).toContain(state.hidden.spoiler.type);
      expect(clue?.fits).toHaveLength(2);
      seen.add(`${state.hidden.spoiler.type} ${clueIn(state)}`);
    }
    // Every type comes with every clue that fits it.
    expect(seen.size).toBe(SPOILER_TYPES.length * 2);
  });

  test('every type fits as many clues as another', () => {
    const counts = SPOILER_TYPES.map((type) => spoilerClues.filter(({ fits }) => fits.includes(type)).length);
    expect(new Set(counts).size).toBe(1);
  });

  test('is told to all with the news of it', () => {
    const state = appeared('clue/0');
    const entry = state.log.find(({ event }) => event.type === 'spoilerAppeared');
    expect(entry?.to).toBe('all');
    expect(entry === undefined ? '' : sayEvent(BOOK, entry.event)).toContain(
      spoilerClues[clueIn(state) ?? -1]?.text.en,
    );
  });

  test('refuses no record: words about a spoiler are no rule', () => {
    expect(scenarioHash({ ...SCENARIO, spoilerClues: [] })).toBe(scenarioHash(SCENARIO));
  });
});
