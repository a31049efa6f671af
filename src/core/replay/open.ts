/** From record to tree and back: every line is played through the rules, and every finished week is held against its hash. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import { DEFAULT_SKILL } from '../model/vocabulary.ts';
import { canonical } from '../rules/book/identity.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { rulebookWith } from '../rules/book/rulebook.ts';
import { cutAt, startLine, weekHashes } from './line.ts';
import type { Line, Reseated } from './line.ts';
import { hasHolders, playBranch, playThrough } from './playThrough.ts';
import type { BranchRecord, GameRecord, Played, RecordFault } from './record.ts';
import { FORMAT, RULES } from './recordShape.ts';
import type { LineId, NamedLine, Tree } from './tree.ts';
import { findLine, leavingOf, lineIn, MAIN } from './tree.ts';

/** A record as far as it can be trusted. */
export interface Opened {
  /** The rulebook with the record's changed numbers in it. */
  readonly book: Rulebook;
  readonly tree: Tree;
  /** What is wrong, and where: the tree then ends before it. null where every hash is right. */
  readonly broken: { readonly fault: RecordFault; readonly line: LineId; readonly step: number } | null;
}

/**
 * Plays a record again through the rules; no computer seat is asked.
 * The record's changed numbers are put into the scenario first, whatever `base` itself has changed.
 * @returns its tree, up to the first thing that is wrong. Refused where the record is another scenario's, or changes a number that is not offered.
 */
export function openRecord(base: Rulebook, record: GameRecord): Result<Opened, RecordFault> {
  const changed = bookFor(base, record);
  if (!changed.ok) return changed;
  const book = changed.value;
  const fault = otherGame(book, record);
  if (fault !== null) return fail(fault);
  const { seed, holders, reading, skill } = record;
  const main = playThrough(
    book,
    startLine(book, { seed, holders, reading, ...(skill === undefined ? {} : { skill }) }),
    record,
    0,
  );
  const lines: NamedLine[] = [{ id: MAIN, name: record.name, line: main.line }];
  let broken: Opened['broken'] = main.fault === null ? null : { fault: main.fault, ...endOf(MAIN, main.line) };
  for (const [at, branch] of record.branches.entries()) {
    if (broken !== null) break;
    const played = playBranch(book, lines, branch, at);
    if (!played.ok) {
      broken = { fault: played.fault, ...endOf(MAIN, main.line) };
      break;
    }
    lines.push({ id: branch.id, name: branch.name, line: played.value.line });
    if (played.value.fault !== null) broken = { fault: played.value.fault, ...endOf(branch.id, played.value.line) };
  }
  const isPinned = ({ line, step }: GameRecord['notes'][number]): boolean =>
    step <= (lines.find((one) => one.id === line)?.line.commands.length ?? -1);
  const stray = record.notes.findIndex((note) => !isPinned(note));
  if (broken === null && stray >= 0)
    broken = { fault: { code: 'badField', path: `notes.${stray}` }, ...endOf(MAIN, main.line) };
  if (broken === null && !lines.some((one) => one.id === record.playing))
    broken = { fault: { code: 'badField', path: 'playing' }, ...endOf(MAIN, main.line) };
  return ok({ book, tree: { lines, notes: record.notes.filter(isPinned) }, broken });
}

/** @returns the rulebook with a record's changed numbers in it, and no others; or which change is refused. */
export function bookFor(base: Rulebook, record: GameRecord): Result<Rulebook, RecordFault> {
  const { assumptions = [] } = record;
  // Another scenario's numbers are not asked for here: that it is another is the clearer fault.
  if (canonical(assumptions) === canonical(base.assumed) || record.scenario !== base.scenario.id) return ok(base);
  return rulebookWith(base, assumptions);
}

/** @returns the tree of a record that is right in all its weeks, or the first thing that is wrong. */
export function treeOf(book: Rulebook, record: GameRecord): Result<Tree, RecordFault> {
  const opened = openRecord(book, record);
  if (!opened.ok) return opened;
  const { tree, broken } = opened.value;
  return broken === null ? ok(tree) : fail(broken.fault);
}

/** @returns the main line of a record that is right in all its weeks. */
export function lineOf(book: Rulebook, record: GameRecord): Result<Line, RecordFault> {
  const tree = treeOf(book, record);
  return tree.ok ? ok(lineIn(tree.value, MAIN)) : tree;
}

function endOf(line: LineId, { commands }: Line): { readonly line: LineId; readonly step: number } {
  return { line, step: commands.length };
}

/** @returns why the record is not this rulebook's to play, before its first command. */
function otherGame(book: Rulebook, record: GameRecord): RecordFault | null {
  const { scenario } = book;
  if (record.scenario !== scenario.id) return { code: 'otherScenario', has: record.scenario, wants: scenario.id };
  if (!book.hash.startsWith(record.scenarioHash))
    return { code: 'otherScenarioHash', has: record.scenarioHash, wants: book.hash };
  if (record.length !== book.length) return { code: 'badField', path: 'length' };
  const missing = book.leaders.find((leader) => record.holders[leader] === undefined);
  if (missing !== undefined) return { code: 'badField', path: `holders.${missing}` };
  const stranger = Object.keys(record.holders).find((leader) => !book.hasLeader(leader));
  if (stranger !== undefined) return { code: 'badField', path: `holders.${stranger}` };
  if (record.reseated.some((one) => !hasHolders(book, one.holders))) return { code: 'badField', path: 'reseated' };
  const isKnown = record.reading === null || scenario.readings.some((reading) => reading.id === record.reading);
  return isKnown ? null : { code: 'badField', path: 'reading' };
}

/** @returns what a record says of a line after its first `shared` commands; a fork that took seats there says so itself. */
function playedOf(line: Line, shared: number, inherited: readonly Reseated[]): Played {
  return {
    commands: line.commands.slice(shared),
    weeks: weekHashes(line, shared),
    reseated: line.reseated.filter((one) => !inherited.includes(one)).map(({ step, holders }) => ({ step, holders })),
  };
}

/** @returns the record of a tree; `playing` is the line that goes on when it is opened again. */
export function recordOf(book: Rulebook, tree: Tree, playing: LineId = MAIN): GameRecord {
  const main = lineIn(tree, MAIN);
  const { opening } = main;
  return {
    format: FORMAT,
    rules: RULES,
    scenario: book.scenario.id,
    scenarioHash: book.hash,
    seed: opening.seed,
    length: book.length,
    holders: opening.holders,
    reading: opening.reading ?? null,
    ...(opening.skill === undefined || opening.skill === DEFAULT_SKILL ? {} : { skill: opening.skill }),
    ...(book.assumed.length === 0 ? {} : { assumptions: book.assumed }),
    name: findLine(tree, MAIN)?.name ?? '',
    ...playedOf(main, 0, []),
    branches: tree.lines.slice(1).map(({ id, name, line }): BranchRecord => {
      const leaving = leavingOf(tree, id);
      if (leaving === null) throw new Error(`the branch ${id} leaves nothing`);
      const { from, step } = leaving;
      return { id, name, from, step, ...playedOf(line, step, cutAt(lineIn(tree, from), step).reseated) };
    }),
    playing,
    notes: tree.notes,
    ...(book.travels ? { own: book.published } : {}),
  };
}
