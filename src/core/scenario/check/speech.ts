/** What the computer lets a leader say: enough variants, short, and nothing in them that could pass for a fact. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { OCCASIONS, SPOKEN } from '../../model/scenario/speech.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { countWords } from './length.ts';

/** Words of a line at most, once the longest name has been put in. */
const WORDS = 25;
/** Fewer would be heard as a machine. */
const VARIANTS = 2;
/** A slot may ask for a form of its name: `{{target, gen}}`. */
const SLOT = /\{\{\s*(\w+)[^}]*\}\}/gu;

/**
 * @returns `incomplete` for an occasion with too few variants, `notAllowed` for an unknown slot, and for a figure, a quotation or a link in a
 * leader's mouth, `tooManyWords` for a line that is too long with the longest name in it.
 */
export function checkSpeech(scenario: Scenario): readonly Finding[] {
  const longest = longestNames(scenario);
  return scenario.leaders.flatMap((leader, at): readonly Finding[] =>
    OCCASIONS.flatMap((occasion): readonly Finding[] => {
      const { by, slots, sidesOnly, mayBeSilent } = SPOKEN[occasion];
      const path = below('/leaders', at, 'speech', occasion);
      const lines = leader.speech[occasion] ?? [];
      const isHad = leader.may.includes(by) && (sidesOnly === undefined || scenario.sides.includes(leader.id));
      const few: readonly Finding[] =
        (lines.length > 0 || (isHad && mayBeSilent === undefined)) && lines.length < VARIANTS
          ? [{ code: 'incomplete', path: below('/leaders', at, 'speech'), facts: { what: 'speech', name: occasion } }]
          : [];
      return [
        ...few,
        ...lines.flatMap((line, place) =>
          Object.entries(line).flatMap(([language, text]) =>
            checkLine(text, language, slots, longest, below(path, place)),
          ),
        ),
      ];
    }),
  );
}

function checkLine(
  text: string,
  language: string,
  slots: readonly string[],
  longest: Readonly<Record<string, string>>,
  path: string,
): readonly Finding[] {
  const unknown = [...text.matchAll(SLOT)].map(([, slot = '']) => slot).filter((slot) => !slots.includes(slot));
  const own = text.replaceAll(SLOT, ' ');
  const figure = /\p{N}|https?:/u.exec(own)?.[0];
  const has = countWords(text.replaceAll(SLOT, (_, slot: string) => longest[slot] ?? ''));
  return [
    ...unknown.map((name): Finding => ({ code: 'notAllowed', path, facts: { what: 'slot', name } })),
    ...(figure === undefined
      ? []
      : [
          {
            code: 'notAllowed' as const,
            path,
            facts: { what: 'a figure or a link in a leader’s mouth', name: figure },
          },
        ]),
    ...(has > WORDS
      ? [{ code: 'tooManyWords' as const, path, facts: { what: 'spoken line', language, has, atMost: WORDS } }]
      : []),
  ];
}

/** @returns by slot the name with most words. */
function longestNames({
  clauses,
  measures,
  truces,
  venues,
  pledges,
  leaders,
  keys,
  helpers = [],
}: Scenario): Readonly<Record<string, string>> {
  const longest = (names: readonly { readonly name: { readonly en: string } }[]): string =>
    names.map(({ name }) => name.en).reduce((most, name) => (countWords(name) > countWords(most) ? name : most), '');
  return {
    clause: longest(clauses),
    option: longest(clauses.flatMap(({ options }) => options)),
    measure: longest(measures),
    truce: longest(truces),
    venue: longest(venues),
    pledge: longest(pledges),
    target: longest(leaders),
    key: longest(keys),
    // A helper's name stands before that of its offer.
    helper: `${longest(helpers)} ${longest(helpers.flatMap(({ offers }) => offers))}`,
    group: longest(leaders.flatMap(({ homeGroups }) => homeGroups)),
  };
}
