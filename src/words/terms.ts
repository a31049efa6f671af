/** Diplomats' words and the game's own, each with what it means; and where in a sentence one stands, also bent. */
import type { RuleNumbers } from '../core/model/scenario/numbers.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { say, spokenInfo, told } from './say.ts';
import type { WordKey } from './say.ts';

/** Words of the game itself, whatever is negotiated. What a scenario adds stands in its glossary. */
export const TERMS = [
  'adReferendum',
  'capital',
  'folder',
  'gate',
  'goodOffices',
  'heardHarder',
  'home',
  'inBrackets',
  'incidentRule',
  'initialled',
  'key',
  'lock',
  'mandate',
  'opened',
  'package',
  'pax',
  'pen',
  'posture',
  'read',
  'reading',
  'redLine',
  'ripe',
  'rung',
  'safeConduct',
  'secret',
  'singleText',
  'sounding',
  'spoiler',
] as const;
type CommonTermId = (typeof TERMS)[number];

/** Words of what only a longer game has, and whether a game has it. */
export const LONGER_TERMS = {
  announcedVote: ({ referendum }: RuleNumbers) => referendum !== undefined,
  conditionalPledge: ({ pledgeIf }: RuleNumbers) => pledgeIf !== undefined,
  homeGroup: ({ atHome }: RuleNumbers) => atHome !== undefined,
  sideLetter: ({ sideLetter }: RuleNumbers) => sideLetter !== undefined,
  warning: ({ warn }: RuleNumbers) => warn !== undefined,
  workingGroup: ({ workingGroups }: RuleNumbers) => workingGroups !== undefined,
} as const;
type LongerTermId = keyof typeof LONGER_TERMS;
export type TermId = CommonTermId | LongerTermId;

/** A word with its explanation, in the reader's language. `id` is one and the same wherever the word stands. */
export interface Meaning {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** @returns what a word of the game means. */
export function meaningOf(id: TermId): Meaning {
  return { id, term: say(`terms.${id}.name`), text: say(`terms.${id}.text`) };
}

/** @returns what the scenario's own words mean. */
export function scenarioMeanings(book: Rulebook): readonly Meaning[] {
  return book.scenario.glossary.map(({ term, text }, at) => ({
    id: `scenario:${at}`,
    term: told(term),
    text: told(text),
  }));
}

/** @returns every word that is explained, in the order of the reader's alphabet. */
export function glossaryOf(book: Rulebook): readonly Meaning[] {
  const { compare } = new Intl.Collator(spokenInfo().intl);
  const longer = (Object.keys(LONGER_TERMS) as LongerTermId[]).filter((id) => LONGER_TERMS[id](book.scenario.rules));
  return [...[...TERMS, ...longer].map(meaningOf), ...scenarioMeanings(book)].sort((a, b) => compare(a.term, b.term));
}

/** Sentences of ours that hold such a word: it is looked for there and nowhere else, since *home* and *key* are also everyday words. */
export const TERMS_IN = {
  'title.week1': ['capital'],
  'title.week2': ['folder'],
  'title.watch1': ['folder'],
  'title.watch2': ['initialled'],
  'title.watchBrief': ['opened'],
  'key.brackets': ['inBrackets'],
  'key.red': ['redLine', 'gate'],
  'tracks.help.ripe': ['ripe'],
  'ending.paxNote': ['pax'],
} as const satisfies { readonly [K in WordKey]?: readonly TermId[] };
export type ExplainedKey = keyof typeof TERMS_IN;

/** @returns whether a sentence holds words that are explained in it. */
export function isExplained(key: WordKey): key is ExplainedKey {
  return key in TERMS_IN;
}

/** A stretch of a sentence; `meaning` where it is such a word. */
export interface Stretch {
  readonly text: string;
  readonly meaning: Meaning | null;
}

/** @returns a sentence cut at the words that are explained; each counts once, where it first stands. */
export function stretchesOf(text: string, meanings: readonly Meaning[]): readonly Stretch[] {
  const lower = text.toLowerCase();
  const found = meanings
    .flatMap((meaning) => {
      const { stems, pattern } = finderOf(meaning.term);
      if (!stems.some((stem) => lower.includes(stem))) return [];
      const match = pattern.exec(text);
      return match === null ? [] : [{ at: match.index, to: match.index + match[0].length, meaning }];
    })
    .sort((a, b) => a.at - b.at || b.to - a.to);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { at, to, meaning } of found) {
    // A longer word holds a shorter one: *safe-conduct* is not *conduct*.
    if (at < done) continue;
    if (at > done) stretches.push({ text: text.slice(done, at), meaning: null });
    stretches.push({ text: text.slice(at, to), meaning });
    done = to;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), meaning: null });
  return stretches;
}

interface Finder {
  /** How each of its spellings begins, in small letters: most sentences hold none, and are not looked through any further. */
  readonly stems: readonly string[];
  readonly pattern: RegExp;
}
const finders = new Map<string, Finder>();

/** Finds a word also where it is bent: endings are cut and left open. `a, b` is either; what stands in parentheses, an article and *to* are no part of it. */
function finderOf(term: string): Finder {
  const known = finders.get(term);
  if (known !== undefined) return known;
  const spellings = term
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/,\s*/u)
    .map((one) => one.replace(/^(?:(?:to|la|le|les) |l’)/iu, '').split(/[\s-]+/u));
  const either = spellings.map((words) => words.map(bendable).join('[\\s-]+'));
  const finder = {
    stems: spellings.map(([first = '']) => stemOf(first).toLowerCase()),
    pattern: new RegExp(`(?<!\\p{L})(?:${either.join('|')})(?!\\p{L})`, 'iu'),
  };
  finders.set(term, finder);
  return finder;
}

/** What a Ukrainian or Russian noun or adjective may end with. */
const ENDING = '(?:[аеєиіїоуюяыэьй]|[аеєиіоуюяы][вйюмх]|[аеєиіоуюяы]ми|[ое]ві|[ое]го|[ое]му|ої|ей|ов|ів)?';

/** A Cyrillic word loses its ending; a short one, and another, has none to lose. */
function stemOf(word: string): string {
  const isBent = /\p{Script=Cyrillic}/u.test(word) && word.length >= 4;
  return isBent ? word.replace(/(?:[иыоі]й|[аеєиіїоуюяыэьй])$/u, '') : word;
}

/** A Cyrillic word may have another ending in place of its own; another word may gain one. */
function bendable(word: string): string {
  const plain = stemOf(word).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (!/\p{Script=Cyrillic}/u.test(word)) return `${plain}(?:s|es|e|ed|ing|é|ée|és|ées)?`;
  return word.length < 4 ? plain : plain + ENDING;
}
