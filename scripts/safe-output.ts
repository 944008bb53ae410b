/**
 * Words of records, file names and arguments come from anywhere, and a CI server reads our streams: GitHub takes a line
 * that begins with `::`, and `##[` at any place, for a command; a terminal obeys control characters.
 */

/** Spaces and tabs, but no end of line: over thousands of empty lines that would be slow. */
const INDENT = '[^\\S\\r\\n\\u2028\\u2029]|\\u0085|\\ufeff';
const COMMAND = new RegExp(`^((?:${INDENT})*)::`, 'gmu');
const OLD_COMMAND = /##(?=\[)/gu;

/** Codes of our own colours, and the one that clears a line of progress: any other hides or rewrites what stands there. */
const CONTROL = /\p{Cc}(?:\[(?:(?:1|2|22|31|32|33|34|39)m|2K))?/gu;
const ESCAPE = '\u001b';

/** What our own colours and progress lines need is kept. */
function visible(sign: string): string {
  const isOurs = '\n\r\t'.includes(sign.charAt(0)) || (sign.startsWith(ESCAPE) && sign.length > 1);
  return isOurs ? sign : `\ufffd${sign.slice(1)}`;
}

/** Text for people: a command is set apart by a space, a control character becomes a replacement character. */
export function safeText(text: string): string {
  return text.replace(CONTROL, visible).replace(COMMAND, '$1: :').replace(OLD_COMMAND, '## ');
}

/** The same document: in JSON such signs stand in strings only, and there they may be written as numbers. */
export function safeJson(text: string): string {
  return text.replace(OLD_COMMAND, '#\\u0023');
}

/** The same document as XML or HTML. */
export function safeMarkup(text: string): string {
  return text.replace(COMMAND, '$1&#58;:').replace(OLD_COMMAND, '#&#35;');
}

/** A table: an apostrophe, as before what a spreadsheet would take for a formula. */
export function safeCsv(text: string): string {
  return text.replace(COMMAND, "$1'::").replace(OLD_COMMAND, '## ');
}
