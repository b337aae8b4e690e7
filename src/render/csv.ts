import { cleanLine } from './clean.ts';

/**
 * Spells rows as RFC 4180: every cell in quotes, lines end with CR LF. A cell which a spreadsheet would
 * take for a formula gets an apostrophe in front (the rule of OWASP's page on CSV injection).
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellToCsv).join(',')}\r\n`).join('');
}

/** Tells spreadsheets that a file is UTF-8; programs that read a pipe do not expect it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Also the wide forms of the signs, which some spreadsheets take for the narrow ones. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function cellToCsv(text: string): string {
  // One line without steering characters: so neither a tab nor a carriage return can begin it.
  const line = cleanLine(text);
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
