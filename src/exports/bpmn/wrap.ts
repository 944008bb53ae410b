/** Lines of a name as a viewer turns them. */

/** Width of a line in pixels. */
export type Measure = (text: string) => number;

/** A word that is wider than the line has one for itself. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let [last, used] = ['', 0];
    for (const word of paragraph.split(/\s+/)) {
      const [gap, own] = [last === '' ? 0 : space, measure(word)];
      if (last !== '' && used + gap + own > width) {
        lines.push(last);
        [last, used] = [word, own];
      } else [last, used] = [last === '' ? word : `${last} ${word}`, used + gap + own];
    }
    return [...lines, last];
  });
}
