/** Side letters of the full game: the pair alone knows of one, until it is found out or the game ends. */
import { describe, expect, test } from 'vitest';
import { dealtOf } from '../../../../src/core/analysis/debrief/dealt.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { judgeLetters } from '../../../../src/core/rules/given/letters.ts';
import { legalCommands } from '../../../../src/core/rules/legal.ts';
import { logFor, viewFor } from '../../../../src/core/rules/state/view.ts';
import { afterFull, FULL, handOverFull, openFull, playedFull, untilWeek } from '../../../support/fullGame.ts';

const letter = {
  type: 'sideLetter',
  by: 'russia',
  to: 'ukraine',
  on: 'option',
  clause: 'znpp',
  option: FULL.clause('znpp' as never).options[0]?.id ?? '',
} as const;
const written = (seed = 'letters') => handOverFull(afterFull(openFull(seed), letter));
const lettersOf = (state: State) => state.pairs['russia-ukraine' as never]?.['letters'] as unknown as readonly object[];
const others = FULL.leaders.filter((leader) => leader !== letter.by && leader !== letter.to);

describe('a side letter', () => {
  test('is known to its two, and to nobody else: not in a view, a log, a list of moves or a word', () => {
    const state = written();
    const without = handOverFull(openFull('letters'));
    expect(lettersOf(state)).toMatchObject([{ by: 'russia', to: 'ukraine', foundWeek: null, fate: 'open' }]);
    for (const leader of [letter.by, letter.to])
      expect(JSON.stringify(viewFor(FULL, state, leader as never))).toContain('"letters"');
    // Nothing of it reaches the others, save what anybody sees of a way out in words.
    for (const leader of [...others, 'public' as const]) {
      const { step: _, words: __, ...view } = viewFor(FULL, state, leader);
      const { step: ___, words: ____, ...plain } = viewFor(FULL, without, leader);
      expect(JSON.stringify(view)).toBe(JSON.stringify(plain));
      const heard = (of: State) => logFor(of, leader).map(({ event }) => event);
      expect(heard(state)).toEqual(heard(without));
      if (leader !== 'public')
        expect(legalCommands(FULL, viewFor(FULL, state, leader))).toEqual(
          legalCommands(FULL, viewFor(FULL, without, leader)),
        );
    }
    expect(JSON.stringify(viewFor(FULL, state, 'public'))).not.toContain('"letters"');
  });
  test('takes the hard hearing from its author’s offers, for its reader alone', () => {
    const state = written();
    expect((state.seats['ukraine' as never] as { wayOut: number }).wayOut).toBe(
      (handOverFull(openFull('letters')).seats['ukraine' as never] as { wayOut: number }).wayOut + 1,
    );
  });
  test('that is found out costs both at home and with everybody else, and all are told', () => {
    const played = Array.from({ length: 12 }, (_, i) => untilWeek(written(`letters/${i}`), 4));
    const found = played.filter((state) => state.log.some(({ event }) => event.type === 'letterFoundOut'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(played.length);
    for (const state of found) {
      const [entry] = state.log.filter(({ event }) => event.type === 'letterFoundOut');
      expect(entry?.to).toBe('all');
      const fell = state.log.filter(({ event }) => event.type === 'trackMoved' && event.cause === 'letterFoundOut');
      expect(fell).toHaveLength(2);
    }
  });
  test('is kept where the text is initialled, broken where its author would not have it, and neither where something else barred it', () => {
    const proposal = {
      by: letter.to,
      kind: 'proposal',
      terms: { znpp: letter.option },
      bound: [],
      answerTo: null,
    } as never;
    const fates = ([initialled, refuses]: readonly [boolean, boolean]) => {
      const course = { book: FULL, state: written(), told: [] };
      judgeLetters(course, proposal, initialled, () => refuses);
      return (lettersOf(course.state) as readonly { fate: string }[]).map(({ fate }) => fate);
    };
    expect([fates([true, false]), fates([false, true]), fates([false, false])]).toEqual([
      ['kept'],
      ['broken'],
      ['open'],
    ]);
  });
  test('is opened to all at the end', () => {
    const all = ['a', 'b', 'c'].flatMap((seed) => dealtOf(FULL, playedFull(`letters/${seed}`)).letters);
    expect(all.length).toBeGreaterThan(0);
    for (const { about, by } of all)
      if (about.on === 'option') expect(FULL.option(about.clause, about.option).bound).toContain(by);
  });
});
