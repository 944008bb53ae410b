import { defineTextRule, type TextProblem } from './define-text-rule.ts';

/** An amending act quotes whole paragraphs: the mark that opens before the first closes after the last. */
const QUOTES_PARAGRAPHS =
  /(?:следующе[йг]\S* (?:редакции|содержания)|мынадай редакцияда|мынадай мазмұндағы)\S*\s*:?$/iu;

/** Names of bodies: of a title of an act it matters where it ends. */
const BODY =
  /^(?:\p{L}+\s){0,3}(?:корпораци|центр|компани|холдинг|фонд|банк|академи|институт|университет|предприяти|обществ|учреждени)\p{L}*\s[«„]/iu;

/** The place of the mark that nothing closes; undefined when all are closed. */
function unclosed(paragraph: string): number | undefined {
  const open: number[] = [];
  let closedInside: number | undefined;
  for (const { 0: mark, index } of paragraph.matchAll(/[«»“”„]/gu)) {
    if (mark === '«' || mark === '„' || (mark === '“' && open.length === 0)) open.push(index);
    else {
      open.pop();
      if (open.length > 0) closedInside = open[0];
    }
  }
  // «Государственная корпорация «Правительство для граждан»: custom sets one mark where two names end.
  const [left] = open;
  if (
    open.length === 1 &&
    left !== undefined &&
    left === closedInside &&
    BODY.test(paragraph.slice(left + 1))
  )
    return undefined;
  const straight = [...paragraph.matchAll(/"/g)].map(({ index }) => index);
  return open[0] ?? (straight.length % 2 === 1 ? straight.at(-1) : undefined);
}

function problem(start: number): TextProblem {
  return {
    start,
    end: start + 1,
    text: {
      ru: {
        message: 'Кавычка открыта и не закрыта: где кончается название, по тексту не видно.',
        fix: 'Сверьте с официальным текстом. Слова акта в записи не исправляйте.',
      },
      en: {
        message: 'A quotation mark is opened and not closed: where the name ends is not to be seen.',
        fix: 'Compare with the official text. Do not correct the words of the act in the record.',
      },
    },
  };
}

/** A quotation mark without its pair in one paragraph. */
export const textUnclosedQuote = defineTextRule('text/unclosed-quote', {
  severity: 'info',
  summary: {
    ru: 'Кавычка в тексте акта открыта и не закрыта',
    en: 'A quotation mark in the text of the act is opened and not closed',
  },
  check(paragraph, before) {
    if (/^["«“]/u.test(paragraph) && QUOTES_PARAGRAPHS.test(before ?? '')) return [];
    const start = unclosed(paragraph);
    return start === undefined ? [] : [problem(start)];
  },
});
