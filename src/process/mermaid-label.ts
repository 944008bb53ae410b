/**
 * Words of an act as a label of a Mermaid diagram. A label is foreign input: whatever stands in it has to come
 * out as text, so that what Mermaid would obey is taken apart with an invisible joiner.
 */

/** WORD JOINER: takes no room and means nothing to Mermaid; the renderer takes it out again. */
export const JOINER = '\u2060';

/** Begins another part of a label (who, what, how long), while a soft break only turns the line. */
export const PART_BREAK = '<br/>';
export const SOFT_BREAK = '<br>';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };

/**
 * What Mermaid would act upon inside a quoted label: comments and directives, entities, its own entity codes and
 * their inner form, Markdown, a literal \n, and three words that its lexer looks for anywhere in a line.
 */
const OBEYED =
  /%(?=%)|&(?=[\w#])|#(?=\w)|ﬂ(?=°)|¶(?=ß)|`|\\|(?<=s)(?=tyle)|(?<=c)(?=lassDef)|(?<=d)(?=irection)/g;

/** Straight quotes close a Mermaid string; the act's own typography is «». */
function withoutStraightQuotes(text: string): string {
  return text.replace(/(^|[\s([{«„“])"/g, '$1«').replaceAll('"', '»');
}

/** One line of text, escaped for a place between double quotes in Mermaid text. */
export function escaped(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : '')).trim();
  return withoutStraightQuotes(line)
    .replace(OBEYED, (match) => (match === '`' ? `${JOINER}\`${JOINER}` : `${match}${JOINER}`))
    .replace(/[<>]/g, (character) => ENTITIES[character] ?? '');
}

/** Titles of lanes are read as Markdown, always: signs that mark it up give way to their likes. */
const MARKDOWN_LIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ʻ',
  '[': '［',
  ']': '］',
  '\\': '＼',
  '!': 'ǃ',
  '|': '∣',
};

/** One line of text, escaped for the title of a lane. */
export function escapedTitle(text: string): string {
  const plain = text.replace(/[*_~`[\]\\!|]/g, (sign) => MARKDOWN_LIKES[sign] ?? '');
  return `${JOINER}${escaped(plain).replace(/[:@.](?=\S)/g, (sign) => `${sign}${JOINER}`)}`;
}

/** The text in lines of at most `width` characters, a longer word in lines of its own. */
export function inLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    // Too long for any line: it may turn where it has a hyphen or a dash.
    const pieces = word.length > width ? word.split(/(?<=[-–])(?=.)/) : [word];
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      const gap = index === 0 ? ' ' : '';
      if (last !== undefined && last.length + gap.length + piece.length <= width) {
        lines[lines.length - 1] += gap + piece;
      } else lines.push(piece);
    }
  }
  return lines;
}

/** Roughly how much higher a line is than a letter is wide, for `compactLines`. */
const LINE_TO_LETTER = 2.3;

/** The text in lines that make a block about as wide as it is high: a rhombus grows with the sum of both. */
export function compactLines(text: string): string[] {
  const widths = Array.from({ length: 21 }, (_, index) => index + 10);
  const blocks = widths.map((width) => inLines(text, width));
  const size = (lines: readonly string[]) =>
    Math.max(0, ...lines.map((line) => line.length)) + lines.length * LINE_TO_LETTER;
  return blocks.reduce((best, block) => (size(block) < size(best) ? block : best));
}
