/** The same record has the same hashes in Node and in Firefox, where one is installed: every week's end of every golden game. */
import { expect, inject, test } from 'vitest';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import type { Line } from '../../src/core/replay/line.ts';
import { hasWeekEnded, rememberedHash } from '../../src/core/replay/line.ts';
import { makeLink } from '../../src/core/replay/link.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { findFirefox, openFirefox } from '../support/firefox.ts';
import { goldenText } from '../support/standing.ts';
import { BOOK } from '../support/testGame.ts';

/** Steps with which a week ends, the last of the game among them. */
function weekEnds({ states }: Line): readonly number[] {
  return states.flatMap((state, step) => {
    const before = states[step - 1];
    return before !== undefined && hasWeekEnded(before, state) ? [step] : [];
  });
}

const firefox = findFirefox();
const title = 'Firefox comes to the same hash as Node at the end of every week';
if (firefox === undefined) test.skip(`${title} (no Firefox is installed here; FIREFOX may name one)`, () => undefined);
else
  test(title, { timeout: 180_000 }, async () => {
    const page = await openFirefox(firefox);
    const found: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    try {
      for (const kind of KINDS) {
        const read = parseRecord(goldenText(kind));
        const played = read.ok ? lineOf(BOOK, read.value) : read;
        if (!read.ok || !played.ok) throw new Error(kind);
        for (const step of weekEnds(played.value)) {
          const state = played.value.states[step];
          if (state === undefined) throw new Error(`${kind}: no step ${step}`);
          wanted[`${kind}/${step}`] = rememberedHash(state);
          await page.go(
            `${inject('site')}?board=off#record=${makeLink(BOOK, read.value) ?? ''}&step=${step}&seat=open`,
          );
          found[`${kind}/${step}`] = await page.ask(`new Promise((tell) => {
            const look = () => {
              const { screen, step, hash } = document.documentElement.dataset;
              if (screen === 'theatre' && step === '${step}' && hash) tell(hash);
              else requestAnimationFrame(look);
            };
            look();
          })`);
        }
      }
    } finally {
      await page.close();
    }
    expect(found).toEqual(wanted);
  });
