/** Words of a page around what was found, for a result that already shows the title of the page. */

/** Words in an excerpt, and those of them before the found ones. */
const LENGTH = 26;
const BEFORE = 6;

export interface ExcerptPart {
  text: string;
  found: boolean;
}

export interface FoundPage {
  title: string;
  /** All words of the page, the title among them. */
  content: string;
  /** Positions of the found words. */
  locations: readonly number[];
}

/** Position of the first word after the title. */
function afterTitle(content: string, title: string): number {
  const start = content.indexOf(title);
  return start < 0 ? 0 : content.slice(0, start + title.length).split(' ').length;
}

/** The first place of them after the title; nothing where the title alone has them. */
export function buildExcerpt({ title, content, locations }: FoundPage): ExcerptPart[] {
  const begin = afterTitle(content, title);
  const here = new Set(locations.filter((location) => location >= begin));
  if (here.size === 0) return [];
  const words = content.split(' ');
  const start = Math.max(begin, Math.min(...here) - BEFORE);
  const parts: ExcerptPart[] = [];
  for (const [index, word] of words.slice(start, start + LENGTH).entries()) {
    const found = here.has(start + index);
    const last = parts.at(-1);
    if (last !== undefined && last.found === found) last.text += ` ${word}`;
    else parts.push({ text: word, found });
  }
  return parts;
}
