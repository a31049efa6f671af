/** The teacher's guide as its files hold it: parts in order, each of blocks. What stands in double brackets is said with the page's own words. */
import type { Language, Pseudo } from '../../words/language.ts';
import type { WordKey } from '../../words/say.ts';

/** Pages that a block leads to. */
export type GuideWay = 'class' | 'rehearsal' | 'questions';
export type GuideBlock =
  | { readonly text: string }
  | { readonly sub: string }
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  /** Its first row is the head. */
  | { readonly table: readonly (readonly string[])[] }
  /** The scenario's content note. */
  | { readonly note: true }
  /** How far games come in which the computer plays every seat. */
  | { readonly shares: true }
  | { readonly go: GuideWay };
export interface GuidePart {
  readonly head: string;
  /** Handed out by itself. */
  readonly sheet?: boolean;
  readonly body: readonly GuideBlock[];
}
export interface GuideText {
  readonly parts: { readonly [id: string]: GuidePart };
}
export type LoadGuide = (language: Language | Pseudo) => Promise<GuideText>;

/** Words, or the key of a button's or heading's words. */
export type GuideRun = { readonly text: string } | { readonly key: WordKey };

/** @returns the runs of a text: `[[title.begin]]` in it is the key of words, so that the guide names what the page names. */
export function runsOf(text: string): readonly GuideRun[] {
  return text.split(/\[\[([\w.]+)\]\]/u).map((run, at) => (at % 2 === 0 ? { text: run } : { key: run as WordKey }));
}
