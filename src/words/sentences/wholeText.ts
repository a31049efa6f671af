/** A signed text by its name, and the matters that it leaves open. */
import type { Table } from '../../core/model/play/table.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName } from '../names.ts';
import { told } from '../say.ts';

const openIn = (book: Rulebook, draft: Table['draft']) =>
  book.clauses.filter((clause) => (draft[clause] ?? null) === null);

/** @returns what a signed text of this scenario is called: a framework, or what the scenario calls one that leaves no clause open. */
export function signedName(book: Rulebook, draft: Table['draft']): string {
  const { frameworkName, comprehensive } = book.scenario;
  return told(comprehensive === undefined || openIn(book, draft).length > 0 ? frameworkName : comprehensive.name);
}

/** @returns the matters outside a text: those that no text of the scenario settles, and of a signed one the clauses still in brackets; empty where there are none. */
export function mattersOutside(book: Rulebook, { draft, signedWeek }: Pick<Table, 'draft' | 'signedWeek'>): string {
  const open = signedWeek === null ? [] : openIn(book, draft).map((clause) => clauseName(book, clause));
  return [...open, ...book.scenario.leftOpen.map(told)].join(' · ');
}
