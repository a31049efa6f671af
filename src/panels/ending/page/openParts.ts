/** Which parts of the ending page stand open: few at first; whoever comes back finds the page as it was left. */
import { useState } from 'preact/hooks';
import type { State } from '../../../core/model/play/state.ts';
import { rememberedHash } from '../../../core/replay/line.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';

/** The parts that open, in the order of the page. */
export const PARTS = [
  'road',
  'agreed',
  'played',
  'turns',
  'yearOn',
  'durability',
  'opened',
  'wanted',
  'helpers',
  'home',
  'stances',
  'tracks',
  'zone',
  'concepts',
  'fundamentals',
] as const;
export type PartId = (typeof PARTS)[number];

export interface OpenParts {
  readonly open: ReadonlySet<PartId>;
  /** Opens or closes some of them. */
  readonly show: (parts: readonly PartId[], isOpen: boolean) => void;
}

/** Up to so many clauses are read at once. */
const FEW = 8;

/** What was open when a page was left, by the hash of its game's end. */
let left: { readonly end: string; readonly open: ReadonlySet<PartId> } | null = null;

/** @returns the parts that are open, and the way to open others. A short text stands open, with what was played for. */
export function useParts(book: Rulebook, end: State | undefined): OpenParts {
  const hash = end === undefined ? '' : rememberedHash(end);
  const [open, setOpen] = useState<ReadonlySet<PartId>>(() =>
    left?.end === hash ? left.open : new Set<PartId>(book.clauses.length > FEW ? [] : ['agreed', 'played']),
  );
  const show: OpenParts['show'] = (parts, isOpen) =>
    setOpen((before) => {
      const after = new Set(before);
      for (const part of parts) {
        if (isOpen) after.add(part);
        else after.delete(part);
      }
      left = { end: hash, open: after };
      return after;
    });
  return { open, show };
}
