/** Words that a page divides at the end of a line, and compounds that keep their hyphen there. */

/** Marks that stand nowhere else but where a word is divided. */
const DIVIDER = /[\u00ad\u2010]$/u;
const HYPHEN = /\p{L}-$/u;

/** First parts of compounds, with the hyphen that they keep. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:веб|онлайн|интернет|бизнес|штрих|смс|факс|мини|экс|вице|премьер|генерал|медико|социально|структурно|функционально|организационно|административно|материально|информационно|научно|учебно|физкультурно|культурно|общественно|санитарно|северо|юго|западно|восточно|южно|жилищно|имущественно|какой|кем|чем|что|где|по|из|во|в|кое|ala|e)-$/iu;

/** Whether «услуго-» and «дателя» are one word without the hyphen. */
export type IsDivided = (line: string, next: string) => boolean;

/**
 * @param text in which the words stand elsewhere, whole or with their hyphen
 * @param isTypeset a program divided words: what stands nowhere else is taken for divided, and the mark may be lost
 */
export function makeDividedTest(text: string, isTypeset: boolean): IsDivided {
  let words: WordsOfText | undefined;
  const isIn = (kind: keyof WordsOfText, word: string) => {
    words ??= collectWords(text);
    return words[kind].has(word);
  };
  return (line, next) => {
    if (DIVIDER.test(line)) return true;
    if (!/^\p{Ll}/u.test(next)) return false;
    const before = /[\p{L}-]+$/u.exec(line)?.[0].toLowerCase() ?? '';
    const after = /^[\p{L}-]+/u.exec(next)?.[0].replace(/-+$/u, '') ?? '';
    if (!HYPHEN.test(line))
      return (
        isTypeset &&
        before !== '' &&
        isIn('all', before + after) &&
        !isIn('inner', before) &&
        !isIn('inner', after)
      );
    if (isIn('all', `${before.slice(0, -1)}${after}`)) return true;
    return isTypeset && !isIn('inner', `${before}${after}`) && !COMPOUND.test(line);
  };
}

interface WordsOfText {
  all: Set<string>;
  /** Those that stand inside lines: what stands at the edge of one may be a part of a divided word. */
  inner: Set<string>;
}

function collectWords(text: string): WordsOfText {
  const words: WordsOfText = { all: new Set(), inner: new Set() };
  for (const line of text.toLowerCase().split(/[\r\n\v]+/u)) {
    for (const { 0: word, index } of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      words.all.add(word);
      if (index > 0 && index + word.length < line.length) words.inner.add(word);
    }
  }
  return words;
}

export function withoutDivider(line: string): string {
  return line.replace(/[-\u00ad\u2010]$/u, '');
}

/** Lines of a cell as one text. */
export function makeHyphenJoiner(text: string): (lines: readonly string[]) => string {
  const isDivided = makeDividedTest(text, true);
  return (lines) =>
    lines.reduce((whole, line) => {
      if (whole === '') return line;
      if (isDivided(whole, line)) return `${withoutDivider(whole)}${line}`;
      return HYPHEN.test(whole) && /^\p{Ll}/u.test(line) ? `${whole}${line}` : `${whole} ${line}`;
    }, '');
}
