/** Word budgets: what a student reads while the clock runs (rules, section 4; issue on the lesson length). */
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Text } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { textsOf } from './walk.ts';

/** Words at most. A report's line is put together from the names of states and the words of signals, so each must fit into one. */
export const BUDGET = { news: 60, brief: 180, easyBrief: 120, easyLine: 12, quotation: 25, reportLine: 25 } as const;

/** Words that a language needs for a hundred English ones, where it needs more: articles and prepositions. */
const LONGER: Readonly<Record<string, number>> = { fr: 125 };

/** @returns how many words a text has: runs of anything but blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Measured {
  readonly what: keyof typeof BUDGET;
  readonly path: string;
  readonly texts: readonly Text[];
}

function measured(scenario: Scenario): readonly Measured[] {
  const { news, cards, leaders, signalWords } = scenario;
  return [
    ...news.map(
      ({ headline, exact }, at): Measured => ({ what: 'news', path: below('/news', at), texts: [headline, exact] }),
    ),
    ...cards.flatMap(({ quotation }, at): readonly Measured[] =>
      quotation === null ? [] : [{ what: 'quotation', path: below('/cards', at, 'quotation'), texts: [quotation] }],
    ),
    ...leaders.flatMap((leader, at): readonly Measured[] => [
      { what: 'brief', path: below('/leaders', at, 'brief'), texts: [leader.brief] },
      { what: 'easyBrief', path: below('/leaders', at, 'easyBrief'), texts: leader.easyBrief ?? [] },
      ...(leader.easyBrief ?? []).map(
        (line, i): Measured => ({ what: 'easyLine', path: below('/leaders', at, 'easyBrief', i), texts: [line] }),
      ),
      ...Object.entries(leader.stance).flatMap(([region, { states }]) =>
        Object.entries(states).map(
          ([state, { name }]): Measured => ({
            what: 'reportLine',
            path: below('/leaders', at, 'stance', region, 'states', state, 'name'),
            texts: [name],
          }),
        ),
      ),
    ]),
    ...Object.entries(signalWords).map(
      ([name, text]): Measured => ({ what: 'reportLine', path: below('/signalWords', name), texts: [text] }),
    ),
  ];
}

/** @returns `tooManyWords` for texts over their budget in any language, `unwritten` for stand-ins. */
export function checkLength(scenario: Scenario): readonly Finding[] {
  const long = measured(scenario).flatMap(({ what, path, texts }): readonly Finding[] => {
    const languages = new Set(texts.flatMap((text) => Object.keys(text)));
    return [...languages].flatMap((language) => {
      const has = texts.reduce((sum, text) => sum + countWords(text[language] ?? ''), 0);
      const atMost = Math.floor((BUDGET[what] * (LONGER[language] ?? 100)) / 100);
      return has > atMost ? [{ code: 'tooManyWords' as const, path, facts: { what, language, has, atMost } }] : [];
    });
  });
  const unwritten = textsOf(scenario)
    .filter(({ text }) => /^\[.*\]$/u.test(text.trim()))
    .map(({ path, text }): Finding => ({ code: 'unwritten', path, facts: { text } }));
  return [...long, ...unwritten];
}
