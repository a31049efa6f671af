/** Which wording is worth working out: a key is built early where its lock bars an option that a leader aims at, and left where it bars nothing wanted. */
import type { ClauseId, KeyId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { isLocked, keysOf, workLeft } from '../../rules/state/locks.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { optionsAimedAt } from '../mind/aims.ts';
import type { Condition } from '../mind/condition.ts';
import type { Mind } from '../mind/mind.ts';
import { aspiration, valueTo } from '../mind/mind.ts';

interface Barred {
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly lock: string;
}
/** By rulebook: the options that each key opens. */
const barred = new WeakMap<Rulebook, ReadonlyMap<KeyId, readonly Barred[]>>();

function barredBy(book: Rulebook): ReadonlyMap<KeyId, readonly Barred[]> {
  const known = barred.get(book);
  if (known !== undefined) return known;
  const found = new Map<KeyId, Barred[]>();
  for (const { id: clause, options } of book.scenario.clauses)
    for (const { id: option, locks } of options)
      for (const lock of locks) {
        for (const key of keysOf(book.lock(lock))) {
          const list = found.get(key) ?? [];
          list.push({ clause, option, lock });
          found.set(key, list);
        }
      }
  barred.set(book, found);
  return found;
}

/** @returns whether a wording bars an option that this leader aims at. */
export function isKeyWanted(mind: Mind, key: KeyId): boolean {
  return (barredBy(mind.book).get(key) ?? []).some((one) => isAimedAt(mind, key, one));
}

/** @returns points for working a key out now; null where it is too early for it. */
export function keyLeaning(mind: Mind, key: KeyId): number | null {
  const { table, book, leaning } = mind;
  const { ministers } = book.scenario.rules.agenda;
  const bars = leaning('keyBars');
  const isWanted = bars > 0 && isKeyWanted(mind, key);
  // A wording that bars what is aimed at is begun a step before ministers could meet over it.
  if (table.agenda < ministers - (isWanted ? 1 : 0)) return null;
  return leaning('key') + (isWanted ? bars : -leaning('keyIdle'));
}

/**
 * @returns whether a leader aims at an option that is open still: a side at one that it is near itself, and that the other side is near or that
 * is worth what it wants; another leader at one that both sides are near, or that one takes and nothing shuts out for the other.
 */
function isAimedAt(mind: Mind, key: KeyId, { clause, option, lock }: Barred): boolean {
  const { book, table, by, rival } = mind;
  if (table.draft[clause] !== null || quickestOf(mind, lock) !== key) return false;
  if (mind.reads.aims && optionsAimedAt(mind, clause).includes(option)) return true;
  const near = (leader: LeaderId): boolean => isNear(mind, key, leader, clause, option);
  const [first, second] = book.sides;
  if (rival === null) {
    const isPossible = (side: LeaderId, other: LeaderId): boolean =>
      mind.supposes.takes(side, clause, option) && !book.stance.absolute(other, clause, option);
    return (near(first) && near(second)) || isPossible(first, second) || isPossible(second, first);
  }
  return near(by) && (near(rival) || valueTo(mind, by, clause, option) >= aspiration(mind));
}

/** @returns of several keys that open a lock the one that wants least work still, the first among equals; null where the lock is open. */
function quickestOf({ book, table }: Mind, lock: string): KeyId | null {
  if (!isLocked(book, { table }, lock)) return null;
  let quickest: KeyId | null = null;
  for (const key of keysOf(book.lock(lock)))
    if (quickest === null || workLeft(book, table, key) < workLeft(book, table, quickest)) quickest = key;
  return quickest;
}

/** @returns whether a leader takes an option as far as its stance goes, or would after a step for which this very wording is asked. */
function isNear({ supposes, book }: Mind, key: KeyId, leader: LeaderId, clause: ClauseId, option: OptionId): boolean {
  if (supposes.takes(leader, clause, option)) return true;
  const road = supposes.of(leader, clause)?.state.roads[book.place(clause, option)];
  const isIt = ({ asks, parts }: Condition): boolean => ('key' in asks && asks.key === key) || parts.some(isIt);
  return road?.ways.some((way) => way.some(isIt)) === true;
}
