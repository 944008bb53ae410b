/**
 * Tables as CSV (RFC 4180), with two bows to the people who open them: a byte order mark, without which spreadsheets
 * take Cyrillic for Latin, and the semicolon, which spreadsheets expect under Russian and Kazakh settings.
 */

const BYTE_ORDER_MARK = '\ufeff';

/** A value that a spreadsheet would take for a formula is kept as text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whole lines, the last of them ended. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
