import { toCyrillic } from '../language/letters.ts';
import { findLetterForFigure } from '../language/look-alikes.ts';
import type { Language } from '../model/finding.ts';
import { defineRule, type Problem } from './define-rule.ts';

/** Numbers of decisions have the convocation in Roman figures: «33/V». */
const ROMAN = /^[IVX]+$/;

/** «№» in the ways that keyboards without it write it. */
const SIGN = /^(?:№|#|No\.?(?=[\s\d])|N[°º]?(?=[\s\d]))\s*/iu;
const DASH = /[\u2010-\u2015\u2212]/gu;

type Slip = Record<Language, string>;

/** What is wrong with a number as it is written, and how acts have it; nothing when it is so. */
function mend(number: string): { expected: string; slip: Slip } | undefined {
  const bare = number.replace(SIGN, '').trim();
  const hyphened = bare.replace(DASH, '-');
  const cyrillic = hyphened.replace(/[A-Za-z]+/g, (run) =>
    ROMAN.test(run) ? run : toCyrillic(run.toUpperCase()),
  );
  const taken = findLetterForFigure(cyrillic);
  const expected = taken === undefined ? cyrillic : cyrillic.replace(taken.letter, taken.figure);
  if (expected === number) return undefined;
  if (cyrillic !== hyphened) return { expected, slip: tellScript(number) };
  if (taken !== undefined) return { expected, slip: tellFigure(number, taken) };
  return { expected, slip: hyphened === bare ? tellSign(number) : tellDash(number) };
}

function tellScript(number: string): Slip {
  return {
    ru: `В номере «${number}» латинские буквы: номера актов пишут кириллицей, и такой номер не найдут.`,
    en: `The number «${number}» has Latin letters: acts have Cyrillic ones, and nobody will find it so.`,
  };
}

function tellFigure(number: string, { letter, figure }: { letter: string; figure: string }): Slip {
  return {
    ru: `В номере «${number}» стоит буква «${letter}» вместо цифры ${figure}: такой номер не найдут.`,
    en: `The number «${number}» has the letter «${letter}» for the figure ${figure}: nobody will find it so.`,
  };
}

function tellDash(number: string): Slip {
  return {
    ru: `В номере «${number}» тире вместо дефиса: такой номер не найдут.`,
    en: `The number «${number}» has a dash for a hyphen: nobody will find it so.`,
  };
}

function tellSign(number: string): Slip {
  return {
    ru: `В номере «${number}» лишний знак: «№» добавляет программа.`,
    en: `The number «${number}» has a sign too many: «№» is added by the program.`,
  };
}

function check(path: (string | number)[], number: string): Problem[] {
  const found = mend(number);
  if (found === undefined) return [];
  const { expected, slip } = found;
  return [
    {
      path,
      ru: {
        message: slip.ru,
        expected,
        got: number,
        fix: 'Запишите номер без «№», кириллицей, как он стоит в акте.',
      },
      en: {
        message: slip.en,
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
  redaction: ({ redaction }) =>
    redaction.by === undefined ? [] : check(['by', 'number'], redaction.by.number),
  anyRegulation: ({ regulation }) =>
    'excluded' in regulation ? check(['excluded', 'by', 'number'], regulation.excluded.by.number) : [],
});
