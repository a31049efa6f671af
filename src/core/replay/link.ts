/** A record as the text of a link: known words as numbers, hashes cut short, deflated, in letters that an address may hold. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { scenarioHash } from '../rules/book/identity.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { makeBase64url, parseBase64url } from './base64url.ts';
import { BUDGET, readJson } from './budget.ts';
import type { GameRecord, Played, RecordFault } from './record.ts';
import { readRecord } from './record.ts';

/** A game of a scenario of ours, and one that brings its scenario: that stands in full behind the record, whose names are then no numbers. */
const PACKING = '1';
const PACKING_OWN = '2';
/** Signs of a hash in a link: 32 bits, enough to notice a changed week. */
const HASH = 8;

/**
 * Words of the record itself by number, before those of the scenario. The list is part of packing 1: links in the world count on it, so
 * a new word is not put in here (it then stands in full) but starts a packing 2.
 */
const WORDS =
  'type by state sound invite prepare pledge withdraw confirm offerStep offerTruce press ease callPartners consult mediate walkOut return propose answer handOver read answerSpoiler amend campaign orderSteps answerBreach stand clause to option level venue what key measure kind target terms of could after firm open ministers presidents agenda incidentRule lists safeConduct singleText deadline accept decline acceptIf include isolate ignore snapback suspend incidentBody energy air format rules scenario scenarioHash seed length lesson full holders person computer passes reading name commands weeks reseated step branches id from playing notes line text main'.split(
    ' ',
  );

/** Words that only a longer game's records have. They stand behind those of its scenario, which no lesson's link has: adding one here breaks full games' links alone. */
const LONGER_WORDS =
  'pledgeIf on initialled of sideLetter pledge warn askHelper offer persuade homeGroup mandate group referendum opening pledges declineFor direct mediated fourParty'.split(
    ' ',
  );

/** @returns every known word, in an order that the scenario's hash fixes; the record's own words where the reader does not have the scenario yet. */
function wordsOf(book: Rulebook | null): readonly string[] {
  if (book === null) return WORDS;
  const { scenario } = book;
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return [
    ...new Set([
      ...WORDS,
      scenario.id,
      ...ids(scenario.leaders),
      ...scenario.clauses.flatMap(({ id, options }) => [id, ...ids(options)]),
      ...ids(scenario.venues),
      ...ids(scenario.pledges),
      ...ids(scenario.measures),
      ...ids(scenario.keys),
      ...ids(scenario.readings),
      ...ids(scenario.aftermath.steps),
      ...(scenario.groups === undefined ? [] : longerWords(scenario)),
    ]),
  ];
}

function longerWords({ groups = [], helpers = [], openings = [], leaders }: Scenario): readonly string[] {
  const named = [
    ...groups,
    ...helpers.flatMap((helper) => helper.offers),
    ...openings,
    ...leaders.flatMap((leader) => leader.homeGroups),
  ];
  return [...LONGER_WORDS, ...named.flatMap(({ id }) => id ?? [])];
}

/** Stands before a number under 0, which only a changed assumption may be. */
const BELOW = '-';

/** Words become numbers from 0 on, numbers -1 and below; all else stays. */
function packed(value: unknown, numbers: ReadonlyMap<string, number>): unknown {
  if (typeof value === 'string') return numbers.get(value) ?? value;
  if (typeof value === 'number') return value < 0 ? { [BELOW]: value } : -1 - value;
  if (Array.isArray(value)) return value.map((item) => packed(item, numbers));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [String(numbers.get(key) ?? key), packed(field, numbers)]),
  );
}

/** The reverse; a number that no word has becomes a text that no shape takes. */
function unpacked(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'number') return value < 0 ? -1 - value : (words[value] ?? '');
  if (Array.isArray(value)) return value.map((item) => unpacked(item, words));
  if (value === null || typeof value !== 'object') return value;
  if (BELOW in value) return value[BELOW];
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      /^\d+$/.test(key) ? (words[Number(key)] ?? '') : key,
      unpacked(field, words),
    ]),
  );
}

function publishedHash(book: Rulebook): string {
  return book.assumed.length === 0 ? book.hash : scenarioHash(book.published);
}

/** @returns the text that stands after `#record=`; null where the game is too long for a link, and the file is to be handed over. */
export function makeLink(book: Rulebook, record: GameRecord): string | null {
  const { own, ...whole } = record;
  const cut = <T extends Played>(part: T): T => ({ ...part, weeks: part.weeks.map((hash) => hash.slice(0, HASH)) });
  const short: GameRecord = {
    ...cut(whole),
    scenarioHash: record.scenarioHash.slice(0, HASH),
    branches: record.branches.map(cut),
  };
  const isOurs = own === undefined;
  const numbers = new Map(wordsOf(isOurs ? book : null).map((word, number) => [word, number]));
  const packedRecord = packed(short, numbers);
  const bytes = deflateSync(strToU8(JSON.stringify(isOurs ? packedRecord : [packedRecord, own])), { level: 9 });
  // A link is opened from the published scenario, whatever numbers its game has changed.
  const hash = publishedHash(book).slice(0, HASH);
  const text = `${isOurs ? PACKING : PACKING_OWN}.${hash}.${makeBase64url(bytes)}`;
  return text.length > BUDGET.link ? null : text;
}

/** @param book of the scenario of ours that the link may be of. @returns the record of a link's text, its shape checked, its weeks and a scenario that it brings not yet; refused as damaged, too large, newer or another scenario's. */
export function parseLink(book: Rulebook, text: string): Result<GameRecord, RecordFault> {
  const [packing = '', hash = '', letters, ...more] = text.split('.');
  const isOwn = packing === PACKING_OWN;
  if (/^\d+$/.test(packing) && packing !== PACKING && !isOwn)
    return fail({ code: 'newerFormat', what: 'format', has: Number(packing), reads: Number(PACKING_OWN) });
  if (text.length > BUDGET.link) return fail({ code: 'tooLarge', has: text.length, atMost: BUDGET.link });
  if ((packing !== PACKING && !isOwn) || letters === undefined || more.length > 0) return fail({ code: 'notJson' });
  const wants = publishedHash(book);
  if (!isOwn && hash !== wants.slice(0, HASH))
    return fail({ code: 'otherScenarioHash', has: hash.slice(0, HASH), wants });
  const bytes = parseBase64url(letters);
  if (bytes === null) return fail({ code: 'notJson' });
  const inflated = inflate(bytes);
  if (!inflated.ok) return inflated;
  const json = readJson(inflated.value);
  if (!json.ok) return json;
  if (!isOwn) return readRecord(unpacked(json.value, wordsOf(book)));
  const [record, own, ...rest] = Array.isArray(json.value) ? (json.value as readonly unknown[]) : [];
  const read = unpacked(record, wordsOf(null));
  if (read === null || typeof read !== 'object' || rest.length > 0) return fail({ code: 'badField', path: '' });
  return readRecord({ ...read, own });
}

/** Inflates within the budget: a small text may hold an endless one. */
function inflate(bytes: Uint8Array): Result<string, RecordFault> {
  const parts: string[] = [];
  let has = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    has += part.length;
    if (has > BUDGET.text) throw new RangeError('over the budget');
    parts.push(strFromU8(part, true));
    isWhole = isLast;
  });
  try {
    // In small pieces, so that the budget is asked before much has been inflated.
    const piece = 256;
    for (let at = 0; at < bytes.length; at += piece)
      stream.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    if (error instanceof RangeError && has > BUDGET.text) return fail({ code: 'tooLarge', has, atMost: BUDGET.text });
    return fail({ code: 'notJson' });
  }
  return isWhole ? ok(strFromU8(strToU8(parts.join(''), true))) : fail({ code: 'notJson' });
}
