/**
 * Tables as CSV (RFC 4180), with two bows to the people who open them: a byte order mark, without which spreadsheets
 * take Cyrillic for Latin, and the semicolon, which spreadsheets expect under Russian and Kazakh settings.
 */

const BYTE_ORDER_MARK = '\ufeff';

/** What other settings than the table's own split cells at: what follows would be the beginning of one. */
const AFTER_OTHER_SEPARATOR = /(?<=[,|\t\r\n;]["\s]*)(?=[=+\-@])/g;

/** A value that a spreadsheet would take for a formula is kept as text, and so is a part of one. */
function cell(value: string): string {
  const text = (/^["\s]*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value).replace(
    AFTER_OTHER_SEPARATOR,
    "'",
  );
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whole lines, the last of them ended. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
