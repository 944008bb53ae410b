/** The order of places in an act, as far as their words tell it. */

/** «п. 9 пп. 2), абз. 3» is [9, 0, 2]; «п. 9-1» is [9, 1]; places other than items tell nothing. */
function readNumbers(at: string): { item: number[]; sub: number | undefined } | undefined {
  const found = at.match(/^п\. (\d+)(?:-(\d+))?(?: пп\. (\d+)\))?/);
  if (found === null) return undefined;
  const [, item, inserted = '0', sub] = found;
  return { item: [Number(item), Number(inserted)], sub: sub === undefined ? undefined : Number(sub) };
}

/**
 * Whether the first place is surely before the second: an item before a later item or before an appendix, a
 * sub-item before a later one of the same item. Paragraphs («абз.») and steps by name do not tell.
 */
export function standsBefore(first: string, second: string): boolean {
  const one = readNumbers(first);
  if (one === undefined) return false;
  if (/^приложени/i.test(second)) return true;
  const other = readNumbers(second);
  if (other === undefined) return false;
  const [item = 0, inserted = 0] = one.item;
  const [otherItem = 0, otherInserted = 0] = other.item;
  if (item !== otherItem) return item < otherItem;
  if (inserted !== otherInserted) return inserted < otherInserted;
  return one.sub !== undefined && other.sub !== undefined && one.sub < other.sub;
}
