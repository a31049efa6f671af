/** Identity: canonical JSON and the hashes of states and scenarios (rules, section 12). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { State } from '../../model/play/state.ts';

/** @returns JSON with sorted keys and no spaces; undefined fields are dropped, as JSON drops them. Written down as it is met: a class's games are hashed 240 times before their chart is drawn. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) text += at === 0 ? canonical(item) : `,${canonical(item)}`;
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(field)}`;
  }
  return `{${text}}`;
}

/** @returns sha-256 in hex of any JSON value. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** @returns sha-256 in hex of the state without its log. */
export function stateHash(state: State): string {
  const { log: _, ...rest } = state;
  return hashOf(rest);
}

/** Parts of a scenario that carry only words and cards, or lean computer players. */
const PARTS_OF_WORDS = new Set([
  '$schema',
  'title',
  'place',
  'summary',
  'disclaimer',
  'contentNote',
  'frameworkName',
  'compulsoryLine',
  'leftOpen',
  'signalWords',
  'cards',
  'history',
  'sources',
  'legal',
  'legalPaths',
  'yearOn',
  'glossary',
  'ways',
  'durability',
  'dials',
  'assumptions',
  'missing',
  // Only told, never ruled by.
  'spoilerClues',
]);

/** Fields, anywhere below, that carry words, cards and reasons, or lean a computer player: none of them refuses a record. */
const FIELDS_OF_WORDS = new Set([
  'name',
  'text',
  'question',
  'whose',
  'card',
  'legal',
  'rests',
  'office',
  'person',
  'letter',
  'pattern',
  'colour',
  'brief',
  'easyBrief',
  'interests',
  'homeName',
  'homeGroups',
  'caveat',
  'why',
  'host',
  'debrief',
  'headline',
  'exact',
  'who',
  'way',
  'speech',
  'style',
  'aspiration',
]);

/** @returns whether groups at home are ruled by: only those that move are, the others are told. */
function doMove(groups: unknown): boolean {
  return Array.isArray(groups) && groups.some((group: { readonly moves?: unknown }) => group.moves !== undefined);
}

/** @returns the value without every field in `left`, and below it without every field of words. */
function without(value: unknown, left: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, left));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !left.has(key) || (key === 'homeGroups' && doMove(field)))
      .map(([key, field]) => [key, without(field, FIELDS_OF_WORDS)]),
  );
}

/** @returns sha-256 in hex of the rules part of a scenario: leaders, clauses, charts, numbers, dealt things. */
export function scenarioHash(scenario: Scenario): string {
  return hashOf(without(scenario, PARTS_OF_WORDS));
}
