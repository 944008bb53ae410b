/** A text that must not grow over a size: what matters least is left out from its end, and counted where it is missing. */

export interface Section {
  /** Stands whatever is left out. */
  before: string;
  lines: readonly string[];
  /** Stands whatever is left out. */
  after: string;
  /** Sections of lower ranks have their lines first. */
  rank: number;
}

const encoder = new TextEncoder();
const bytesIn = (text: string) => encoder.encode(text).length;

/**
 * @param most bytes of UTF-8; frames of sections stand even where they alone are more
 * @param tell says how many lines of how many are left out
 * @returns the sections with an empty line between them, their lines each ended
 */
export function cutToSize(
  sections: readonly Section[],
  most: number,
  tell: (left: number, all: number) => string,
): string {
  const frames = sections.map(({ before, after, lines }) =>
    bytesIn(`${before}\n${after}\n\n${tell(lines.length, lines.length)}\n`),
  );
  let room = most - frames.reduce((sum, size) => sum + size, 0);
  const kept = new Map<Section, number>();
  for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
    let count = 0;
    for (const line of section.lines) {
      const size = bytesIn(line) + 1;
      // Lines after one that is too long are no better known than it: the end is left out, not the middle.
      if (size > room) break;
      room -= size;
      count += 1;
    }
    if (count < section.lines.length) room = 0;
    kept.set(section, count);
  }
  return sections
    .map((section) => {
      const { before, lines, after } = section;
      const count = kept.get(section) ?? 0;
      const left = lines.length - count;
      const body = [...lines.slice(0, count), ...(left === 0 ? [] : ['', tell(left, lines.length)])];
      return [before, ...body, ...(after === '' ? [] : [after])].join('\n');
    })
    .join('\n\n');
}
