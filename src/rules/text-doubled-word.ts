import { defineTextRule } from './define-text-rule.ts';

/** A word, white space, the same word again. A hyphen makes one word of two: «чуть-чуть». */
const TWICE = /(?<![\p{L}\p{N}-])(?<word>\p{L}+)\s+\k<word>(?![\p{L}\p{N}-])/giu;

/** «А. А. Ким» are initials, a Roman number may follow itself in a list, and «ГОРОВД ГОРОВД» are two cells of a table. */
const NO_WORD = /^(?:\p{Lu}|[IVXLC]+)$/u;
const ACRONYM = /^\p{Lu}{3,}$/u;

/** The same word stands twice in a row. */
export const textDoubledWord = defineTextRule('text/doubled-word', {
  severity: 'info',
  summary: {
    ru: 'Одно слово стоит в тексте акта дважды подряд',
    en: 'One word stands twice in a row in the text of the act',
  },
  check: (paragraph) =>
    [...paragraph.matchAll(TWICE)]
      .filter(
        ({ groups: { word = '' } = {} }) =>
          !NO_WORD.test(word) && !(ACRONYM.test(word) && /\p{Ll}/u.test(paragraph)),
      )
      .map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        text: {
          ru: {
            message: `Слово стоит дважды подряд: «${found}».`,
            fix: 'Сверьте с официальным текстом. Слова акта в записи не исправляйте.',
          },
          en: {
            message: `A word stands twice in a row: «${found}».`,
            fix: 'Compare with the official text. Do not correct the words of the act in the record.',
          },
        },
      })),
});
