/** A batch as a table of commas: a line a game. */
import type { Figures } from '../core/analysis/many/figures.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

/** @returns a cell; quoted where it must be (RFC 4180). */
function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @returns the games as CSV with a head line; a clause without a text is an empty cell. */
export function toCsv(book: Rulebook, games: readonly Figures[]): string {
  const head = [
    'seed',
    'reading',
    'kind',
    'rung',
    'exchange',
    'weeks',
    'dryWeeks',
    'commands',
    'signed',
    'kept',
    ...book.clauses,
    ...book.leaders.map((leader) => `declinedAlone.${leader}`),
    ...book.leaders.map((leader) => `ratified.${leader}`),
    'hash',
  ];
  const lines = games.map((game) => [
    game.seed,
    game.reading,
    game.kind,
    game.rung,
    game.exchange,
    game.weeks,
    game.dryWeeks,
    game.commands,
    game.signed,
    game.kept,
    ...book.clauses.map((clause) => game.text[clause] ?? null),
    ...book.leaders.map((leader) => game.declinedAlone[leader] ?? 0),
    ...book.leaders.map((leader) => game.ratified[leader] ?? null),
    game.hash,
  ]);
  return `${[head, ...lines].map((line) => line.map(cell).join(',')).join('\n')}\n`;
}
