/** Plays what a record has of one line through the rules, week by week against its hashes, up to the first thing that is wrong. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import { apply } from '../rules/apply.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { reseat } from '../rules/book/seating.ts';
import { cutAt, hasWeekEnded, rememberedHash, stateAt } from './line.ts';
import type { Line, Reseated } from './line.ts';
import type { BranchRecord, Played, RecordFault, Reseating } from './record.ts';
import type { NamedLine } from './tree.ts';

/** @returns a branch, played from where it leaves its line; refused where the record has no such place. */
export function playBranch(
  book: Rulebook,
  lines: readonly NamedLine[],
  branch: BranchRecord,
  at: number,
): Result<{ readonly line: Line; readonly fault: RecordFault | null }, RecordFault> {
  const bad = (field: string) => fail({ code: 'badField' as const, path: `branches.${at}.${field}` });
  if (lines.some((one) => one.id === branch.id)) return bad('id');
  const from = lines.find((one) => one.id === branch.from)?.line;
  if (from === undefined) return bad('from');
  if (branch.step > from.commands.length) return bad('step');
  const stranger = branch.reseated.find((one) => !hasHolders(book, one.holders));
  if (stranger !== undefined) return bad('reseated');
  return ok(playThrough(book, cutAt(from, branch.step), branch, branch.step));
}

/** Plays what a record has of one line after the commands that `from` has already. @returns the line up to the first fault. */
export function playThrough(
  book: Rulebook,
  from: Line,
  { commands, weeks, reseated }: Played,
  shared: number,
): { readonly line: Line; readonly fault: RecordFault | null } {
  const states = [...from.states];
  const seated: Reseated[] = [...from.reseated];
  const upTo = (fault: RecordFault | null) => ({
    line: {
      opening: from.opening,
      reseated: seated,
      commands: [...from.commands, ...commands].slice(0, states.length - 1),
      states,
    },
    fault,
  });
  let state = stateAt(from, shared);
  let week = 0;
  const seat = (step: number): void => {
    const one = reseated.find((other) => other.step === step);
    if (one === undefined) return;
    state = reseat(state, one.holders);
    seated.push({ ...one, state });
  };
  seat(shared);
  for (const [i, command] of commands.entries()) {
    const next = apply(book, state, command);
    if (!next.ok) return upTo({ code: 'refusedAt', step: shared + i, refusal: next.fault });
    const after = next.value.state;
    if (hasWeekEnded(state, after)) {
      const wants = rememberedHash(after);
      const has = weeks[week] ?? null;
      week++;
      if (has === null || !wants.startsWith(has))
        return upTo({ code: 'hashMismatch', week: state.table.week, has, wants });
    }
    states.push(after);
    state = after;
    seat(shared + i + 1);
  }
  const extra = weeks[week];
  if (extra !== undefined) return upTo({ code: 'hashMismatch', week: nextWeek(state.table), has: extra, wants: null });
  const late = reseated.find(({ step }) => step < shared || step > shared + commands.length);
  return upTo(late === undefined ? null : { code: 'badField', path: 'reseated' });
}

/** @returns the week that has not been finished; after the end, the one that there is not. */
function nextWeek({ phase, week }: { readonly phase: string; readonly week: number }): number {
  return phase === 'ended' ? week + 1 : week;
}

/** @returns whether every leader of the scenario has a holder, and nobody else. */
export function hasHolders(book: Rulebook, holders: Reseating['holders']): boolean {
  return (
    book.leaders.every((leader) => holders[leader] !== undefined) &&
    Object.keys(holders).every((one) => book.hasLeader(one))
  );
}
