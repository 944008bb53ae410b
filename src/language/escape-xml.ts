/** Text inside XML and HTML. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs of markup, ends of line, and what neither XML 1.0 nor HTML can hold, not even escaped. */
const NOT_PLAIN = /[&<>"]|\r\n?|[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Most texts are plain: one look that finds nothing costs half of a search for each sign. */
const PLAIN = /^[\t\n !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/**
 * Text for an element, or for an attribute in double quotes. A control character and half of a surrogate pair come out
 * as the replacement character: something stood there.
 */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(NOT_PLAIN, (found) => ENTITIES[found] ?? (found.startsWith('\r') ? '\n' : '\u{fffd}'));
}

/** As most attributes are: plain, and of one line. */
const PLAIN_LINE = /^[ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/** Readers of XML take an end of line in an attribute for a space unless it is written as a number. */
export function escapeXmlAttribute(text: string): string {
  if (PLAIN_LINE.test(text)) return text;
  const escaped = escapeXml(text);
  if (!/[\n\t]/.test(escaped)) return escaped;
  return escaped.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const SIGNS = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));

/** What `escapeXml` escaped, as it was. */
export function unescapeXml(text: string): string {
  return text.replace(/&\w+;/g, (entity) => SIGNS.get(entity) ?? entity);
}
