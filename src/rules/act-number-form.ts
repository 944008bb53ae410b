import { toCyrillic } from '../language/letters.ts';
import { defineRule, type Problem } from './define-rule.ts';

/** Numbers of decisions have the convocation in Roman figures: «33/V». */
const ROMAN = /^[IVX]+$/;

/** What is wrong with a number as it is written; nothing when it is as acts have it. */
function check(path: string[], number: string): Problem[] {
  const bare = number.replace(/^(?:№|N°?|No\.?)\s*/iu, '').trim();
  const expected = bare.replace(/[A-Za-z]+/g, (run) =>
    ROMAN.test(run) ? run : toCyrillic(run.toUpperCase()),
  );
  if (expected === number) return [];
  const isScript = bare !== expected;
  return [
    {
      path,
      ru: {
        message: isScript
          ? `В номере «${number}» латинские буквы: номера актов пишут кириллицей, и такой номер не найдут.`
          : `В номере «${number}» лишний знак: «№» добавляет программа.`,
        expected,
        got: number,
        fix: 'Запишите номер без «№», кириллицей, как он стоит в акте.',
      },
      en: {
        message: isScript
          ? `The number «${number}» has Latin letters: acts have Cyrillic ones, and nobody will find it so.`
          : `The number «${number}» has a sign too many: «№» is added by the program.`,
        expected,
        got: number,
        fix: 'Write the number without «№», in Cyrillic letters, as the act has it.',
      },
    },
  ];
}

/** «№ А-7/298», or «A» of the Latin script: a number that is found by nobody and compared with nothing. */
export const actNumberForm = defineRule('act/number-form', {
  severity: 'error',
  summary: {
    ru: 'В номере акта знак «№» или латинские буквы',
    en: 'The number of an act has «№» or Latin letters',
  },
  act: ({ act }) => check(['number'], act.number),
  event: ({ event }) => (event.by === undefined ? [] : check(['by', 'number'], event.by.number)),
  order: ({ order }) => check(['number'], order.number),
  anyRegulation: ({ regulation }) =>
    'excluded' in regulation ? check(['excluded', 'by', 'number'], regulation.excluded.by.number) : [],
});
