/** Locks and what opens them: which keys fit, which are worked out, which one a text carries; whose vote has been announced. */
import type { Lock } from '../../model/scenario/instruments.ts';
import type { Table } from '../../model/play/table.ts';
import type { ClauseId, KeyId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the keys of which one opens the lock; none for a lock that no key opens. */
export function keysOf({ opens }: Lock): readonly KeyId[] {
  if (opens.by === 'key') return [opens.key];
  return opens.by === 'anyKey' ? opens.anyOf : [];
}

/** @returns how many preparations a key still wants. */
export function workLeft(book: Rulebook, { keys }: Pick<Table, 'keys'>, id: KeyId): number {
  const work = book.scenario.keys.find((key) => key.id === id)?.work ?? 0;
  return Math.max(0, work - (keys[id] ?? 0));
}

/** @returns whether a lock still closes an option: barred for these weeks, no key of its worked out, nobody's vote announced. Locks of the aftermath close nothing here. */
export function isLocked(book: Rulebook, { table }: { readonly table: Table }, id: string): boolean {
  const lock = book.lock(id);
  const { opens } = lock;
  switch (opens.by) {
    case 'barred':
      return true;
    case 'key':
    case 'anyKey':
      return keysOf(lock).every((key) => workLeft(book, table, key) > 0);
    case 'vote':
      return !hasVote(table, opens.of);
    case 'helper':
      return table.helpers?.came[opens.offer] === undefined;
    case 'aftermath':
      return false;
  }
}

/** @returns whether a leader has announced a vote: its people decide, so a low home no longer keeps it from initialling or signing. */
export function hasVote({ votes }: Pick<Table, 'votes'>, leader: LeaderId): boolean {
  return votes?.[leader] !== undefined;
}

/** @returns the keys that a text carries with an option: what stands in the draft where it is initialled there, else for each lock the first that is worked out, or its first. */
export function keysInText(book: Rulebook, table: Table, clause: ClauseId, option: OptionId): readonly KeyId[] {
  const at = table.draft[clause];
  if (at !== null && at !== undefined && at.option === option && at.keys !== undefined) return at.keys;
  return book.option(clause, option).locks.flatMap((id) => {
    const keys = keysOf(book.lock(id));
    const used = keys.find((key) => workLeft(book, table, key) === 0) ?? keys[0];
    return used === undefined ? [] : [used];
  });
}

/** @returns whether an option has a lock that more than one key opens, so that the one used has to be kept with it. */
export function hasChoiceOfKeys(book: Rulebook, clause: ClauseId, option: OptionId): boolean {
  return book.option(clause, option).locks.some((id) => book.lock(id).opens.by === 'anyKey');
}

/** @returns the options that have a lock of the kind meant, with their clauses, in the order of the scenario. */
export function optionsBehind(
  book: Rulebook,
  isMeant: (opens: Lock['opens']) => boolean,
): readonly { readonly clause: ClauseId; readonly option: OptionId }[] {
  return book.scenario.clauses.flatMap(({ id: clause, options }) =>
    options
      .filter(({ locks }) => locks.some((id) => isMeant(book.lock(id).opens)))
      .map(({ id: option }) => ({ clause, option })),
  );
}
