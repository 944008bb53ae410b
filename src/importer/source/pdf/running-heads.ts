/** What is set on every page around the text: running heads, feet, numbers of pages. */
import type { PageLine } from './page-lines.ts';

const PAGE_NUMBER =
  /^[\s–—-]*(?:(?:стр(?:аница|\.)?|бет|page)\s*)?\d{1,4}(?:\s*(?:из|\/|of)\s*\d{1,4})?(?:\s*[-–—]?\s*бет)?[\s–—-]*$/iu;
/** Corners of appendices open one page after another and are no running heads. */
const CORNER = /^(?:приложение|утвержд|к\s|\d*-?\s*қосымша|бекітілген)/iu;
/** Points by which the height of a running head differs from page to page. */
const SAME_HEIGHT = 3;
/** No more lines above or below are looked at. */
const DEEPEST = 4;

/** Takes them away from the edges of the pages; `heads` are their words. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): {
  pages: PageLine[][];
  heads: string[];
} {
  const heads = new Set<string>();
  let rest = pages.map((lines) => [...lines]);
  for (const edge of [0, -1] as const) {
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const outer = rest.map((lines) => lines.at(edge));
      const isHead = outer.map((line) => line !== undefined && isRunning(line, outer));
      if (!isHead.includes(true)) break;
      outer.forEach((line, page) => {
        if (isHead[page] && line !== undefined && !PAGE_NUMBER.test(line.text)) heads.add(line.text);
      });
      rest = rest.map((lines, page) => (isHead[page] ? lines.toSpliced(edge, 1) : lines));
    }
  }
  return { pages: rest, heads: [...heads] };
}

/** Another page has the same words, but for figures, at the same height: most of the pages have. */
function isRunning(line: PageLine, outer: readonly (PageLine | undefined)[]): boolean {
  if (line.cells !== undefined || CORNER.test(line.text)) return false;
  const same = outer.filter(
    (other) =>
      other !== undefined &&
      withoutFigures(other.text) === withoutFigures(line.text) &&
      Math.abs(other.baseline - line.baseline) <= SAME_HEIGHT,
  );
  if (PAGE_NUMBER.test(line.text)) return same.length > 1 || outer.length === 1;
  return same.length > 1 && same.length * 2 > outer.filter((other) => other !== undefined).length;
}

function withoutFigures(text: string): string {
  return text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
}
