import type { UnreadableCode, UnreadableReading } from './duration-reading.ts';

/** Why a phrase is not read, before it is known how much of it was. */
export type Failure = Pick<UnreadableReading, 'code' | 'reason' | 'numbers'>;

function failure(code: UnreadableCode, ru: string, en: string): { failure: Failure } {
  return { failure: { code, reason: { ru, en } } };
}

export const noNumber = failure(
  'no-number',
  'нет числа с единицей времени',
  'there is no number of time units',
);
export const noUnit = failure(
  'no-unit',
  'после числа нет единицы времени: минут, часов, дней, месяцев',
  'no unit of time follows the number: minutes, hours, days, months',
);
export const otherUnit = failure(
  'no-unit',
  'недели, сутки, кварталы и годы программа не считает: только минуты, часы, дни и месяцы',
  'weeks, days of 24 hours, quarters and years are not counted: only minutes, hours, days and months',
);
export const fraction = failure(
  'no-unit',
  'число с запятой или точкой (дробь или время суток) не читается: длительность пишут в часах и минутах',
  'a number with a comma or a point (a fraction or a time of day) is not read: a duration is in hours and minutes',
);
export const partialUnit = failure(
  'no-unit',
  'дробь или часть дня, месяца, недели не читается: дни и месяцы программа считает целыми, часы – с минутами',
  'a fraction, or a part of a day, a month, a week, is not read: days and months are counted whole, hours with minutes',
);
export const minus = failure(
  'no-number',
  'перед числом минус: длительность не бывает отрицательной',
  'there is a minus before the number: no duration is negative',
);
export const zero = failure(
  'zero',
  'число начинается с нуля или слишком велико для длительности',
  'the number begins with a zero or is too great for a duration',
);
export const badRange = failure(
  'range',
  'промежуток читается только как «2 – 4 часа»: меньшее число, затем большее, без «до» и без других частей',
  'a range is read only as «2 – 4 hours»: the lesser number first, with neither a limit nor other parts',
);
export const badOrder = failure(
  'order',
  'части идут от большей единицы к меньшей, каждая один раз',
  'parts go from the greater unit to the lesser, each once',
);
export const badDays = failure(
  'days-disagree',
  'вид дней назван дважды и по-разному или отнесён не к дням',
  'the kind of day is given twice and differently, or does not belong to days',
);
export const badBracket = failure(
  'numbers-disagree',
  'в скобках не то же число, что перед ними',
  'the number in the brackets is not the number before them',
);

export function numbersDisagree(first: number, second: number): { failure: Failure } {
  const disagreement = failure(
    'numbers-disagree',
    `число цифрами и число словами расходятся: ${first} и ${second}`,
    `the figure and the words disagree: ${first} and ${second}`,
  );
  return { failure: { ...disagreement.failure, numbers: [first, second] } };
}

export function leftWords(words: string): Failure {
  return {
    code: 'leftover',
    reason: { ru: `не прочитаны слова «${words}»`, en: `the words «${words}» were not read` },
  };
}

export function unreadable(span: string, leftover: string, failure: Failure): UnreadableReading {
  return { kind: 'unreadable', span, leftover, ...failure };
}
