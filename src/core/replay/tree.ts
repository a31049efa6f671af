/** The tree of branches: lines of play with one start. Which line leaves which, and where, is read from the lines themselves. */
import type { Command } from '../model/command.ts';
import { isSeatedAlike } from '../rules/book/seating.ts';
import { holdersAt } from './line.ts';
import type { Line } from './line.ts';

/** A line within its record; the first is always `MAIN`. */
export type LineId = string & { readonly id: 'line' };
export const MAIN = 'main' as LineId;

export interface NamedLine {
  readonly id: LineId;
  /** As a person named it; empty where nobody has. */
  readonly name: string;
  readonly line: Line;
}
/** What somebody pinned to a step. */
export interface Note {
  readonly line: LineId;
  /** How many commands had been sent. */
  readonly step: number;
  readonly text: string;
}
export interface Tree {
  /** The main line, then the branches, older ones first. */
  readonly lines: readonly NamedLine[];
  /** By line and step, in the order in which they were pinned. */
  readonly notes: readonly Note[];
}

/** Where a branch leaves another line. */
export interface Leaving {
  readonly from: LineId;
  /** The commands that both have. */
  readonly step: number;
}

/** @returns a tree of one line. */
export function startTree(line: Line, name = ''): Tree {
  return { lines: [{ id: MAIN, name, line }], notes: [] };
}

/** @returns a line with its name; undefined where the tree has no such line. */
export function findLine(tree: Tree, id: LineId): NamedLine | undefined {
  return tree.lines.find((one) => one.id === id);
}

/** @returns the line of that id; throws where the tree has none. */
export function lineIn(tree: Tree, id: LineId): Line {
  const found = findLine(tree, id);
  if (found === undefined) throw new Error(`no line ${id} among ${tree.lines.map((one) => one.id).join(', ')}`);
  return found.line;
}

/** @returns whether two commands ask for the same. */
function isSame(a: Command | undefined, b: Command | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/** @returns how many commands two lines of one start share: up to the first that differs, or the first step with other people in the seats. */
export function sharedSteps(a: Line, b: Line): number {
  const most = Math.min(a.commands.length, b.commands.length);
  let step = 0;
  while (
    step < most &&
    isSeatedAlike(holdersAt(a, step), holdersAt(b, step)) &&
    isSame(a.commands[step], b.commands[step])
  )
    step++;
  return step;
}

/** @returns where a branch leaves an earlier line, the one that it shares most with; null for the main line. */
export function leavingOf(tree: Tree, id: LineId): Leaving | null {
  const at = tree.lines.findIndex((one) => one.id === id);
  const own = tree.lines[at];
  if (own === undefined) throw new Error(`no line ${id}`);
  let leaving: Leaving | null = null;
  for (const { id: from, line } of tree.lines.slice(0, at)) {
    const step = sharedSteps(line, own.line);
    if (leaving === null || step > leaving.step) leaving = { from, step };
  }
  return leaving;
}

/** @returns the tree with a line grown or cut; notes pinned past its end are let go. */
export function withLine(tree: Tree, id: LineId, line: Line): Tree {
  return {
    lines: tree.lines.map((one) => (one.id === id ? { ...one, line } : one)),
    notes: tree.notes.filter((note) => note.line !== id || note.step <= line.commands.length),
  };
}

/** @returns the tree with one branch more, and the branch's id. */
export function withBranch(tree: Tree, line: Line, name: string): { readonly tree: Tree; readonly id: LineId } {
  const taken = new Set(tree.lines.map((one) => one.id));
  let number = tree.lines.length;
  while (taken.has(`b${number}` as LineId)) number++;
  const id = `b${number}` as LineId;
  return { tree: { ...tree, lines: [...tree.lines, { id, name, line }] }, id };
}

/** @returns the tree with a line named otherwise. */
export function renamed(tree: Tree, id: LineId, name: string): Tree {
  return { ...tree, lines: tree.lines.map((one) => (one.id === id ? { ...one, name } : one)) };
}

/**
 * @returns the tree without a branch. Branches that left it stay whole, and so do notes on the steps that it shared with the line it had left.
 * The main line cannot be taken out; the tree is then as it was.
 */
export function without(tree: Tree, id: LineId): Tree {
  const leaving = leavingOf(tree, id);
  if (leaving === null) return tree;
  const { from, step } = leaving;
  return {
    lines: tree.lines.filter((one) => one.id !== id),
    notes: tree.notes.flatMap((note) => {
      if (note.line !== id) return [note];
      return note.step <= step ? [{ ...note, line: from }] : [];
    }),
  };
}

/** @returns the tree with a branch as its main line; the former main line is then a branch under the other's id. */
export function promoted(tree: Tree, id: LineId): Tree {
  const [main] = tree.lines;
  const branch = findLine(tree, id);
  if (main === undefined || branch === undefined || branch === main) return tree;
  const swap = (line: LineId): LineId => (line === id ? MAIN : line === MAIN ? id : line);
  const others = tree.lines.filter((one) => one !== main && one !== branch);
  return {
    lines: [{ ...branch, id: MAIN }, { ...main, id }, ...others],
    notes: tree.notes.map((note) => ({ ...note, line: swap(note.line) })),
  };
}

/** @returns the tree with a note pinned to a step; an empty text changes nothing. */
export function noted(tree: Tree, note: Note): Tree {
  return note.text === '' ? tree : { ...tree, notes: [...tree.notes, note] };
}

/** @returns the tree without a note. */
export function withoutNote(tree: Tree, note: Note): Tree {
  return { ...tree, notes: tree.notes.filter((one) => one !== note) };
}

/** @returns the notes that can be read at some step of a line, by step: its own, and those pinned to what it shares with others. */
export function notesAlong(tree: Tree, id: LineId): readonly Note[] {
  const own = lineIn(tree, id);
  const shared = new Map(tree.lines.map((one) => [one.id, one.id === id ? Infinity : sharedSteps(one.line, own)]));
  return tree.notes.filter((note) => note.step <= (shared.get(note.line) ?? -1)).sort((a, b) => a.step - b.step);
}
