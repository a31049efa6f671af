/** A table for a spreadsheet: RFC 4180 in UTF-8, with the mark by which Excel knows it, and no cell that a spreadsheet would carry out. */

/** Excel takes a file without this mark for one in the country's old letters. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A text that begins so is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number;

/** @returns the sign that parts cells where numbers are written like that: with a decimal comma it is the semicolon, as spreadsheets there expect. */
export function separatorOf(intl: string): ',' | ';' {
  return new Intl.NumberFormat(intl).format(0.5).includes(',') ? ';' : ',';
}

/** @returns the table as text, a line a row. */
export function makeCsv(rows: readonly (readonly Cell[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map((one) => cellText(one, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell, separator: string): string {
  if (typeof cell === 'number') return String(cell);
  // The apostrophe says: this is text. Spreadsheets do not show it.
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
