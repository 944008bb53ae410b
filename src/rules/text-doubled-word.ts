import { defineTextRule } from './define-text-rule.ts';

/** A word, white space, the same word again. A hyphen makes one word of two: «чуть-чуть». */
const TWICE = /(?<![\p{L}\p{N}-])(?<word>\p{L}+)\s+\k<word>(?![\p{L}\p{N}-])/giu;

/** «А. А. Ким» are initials, and a Roman number may follow itself in a list. */
const NO_WORD = /^(?:\p{Lu}|[IVXLC]+)$/u;

/** The same word stands twice in a row. */
export const textDoubledWord = defineTextRule('text/doubled-word', {
  severity: 'info',
  summary: {
    ru: 'Одно слово стоит в тексте акта дважды подряд',
    en: 'One word stands twice in a row in the text of the act',
  },
  check: (paragraph) =>
    [...paragraph.matchAll(TWICE)]
      .filter(({ groups }) => !NO_WORD.test(groups?.word ?? ''))
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
