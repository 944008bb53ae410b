import type { ActRef } from '../model/records.ts';
import { daysNamedIn, numbersNamedIn, plainNumber } from './days-named.ts';
import { defineRule, type Problem } from './define-rule.ts';

type Field = 'date' | 'number';

const NAMES: Record<Field, { ru: string; en: string }> = {
  date: { ru: 'Дата', en: 'The date' },
  number: { ru: 'Номер', en: 'The number' },
};

/** Silent where the words name no date or number at all. */
function check(path: string[], field: Field, value: string, text: string, at: string): Problem[] {
  const named = field === 'date' ? daysNamedIn(text) : numbersNamedIn(text);
  if (named.length === 0 || named.includes(field === 'date' ? value : plainNumber(value))) return [];
  const got = named.join(', ');
  return [
    {
      path: [...path, field],
      ru: {
        message: `${NAMES[field].ru} «${value}» не стоит в словах акта, на которые опирается запись (${at}).`,
        expected: got,
        got: value,
        fix: 'Сверьте поле и слова рядом с актом: одно из двух записано не так.',
      },
      en: {
        message: `${NAMES[field].en} «${value}» is not in the words of the act that the record rests on (${at}).`,
        expected: got,
        got: value,
        fix: 'Compare the field and the words beside it with the act: one of the two is recorded wrongly.',
      },
      quotes: [{ text, at }],
    },
  ];
}

function checkAct(path: string[], by: Pick<ActRef, 'date' | 'number'>, text: string, at: string) {
  return [...check(path, 'date', by.date, text, at), ...check(path, 'number', by.number, text, at)];
}

/** A date or a number was changed beside the words that name it, or the words beside the date. */
export const actWordsDiffer = defineRule('act/words-differ', {
  severity: 'error',
  summary: {
    ru: 'Дата или номер акта записаны не так, как в словах рядом',
    en: 'The date or the number of an act is not what the words beside it say',
  },
  act: ({ act }) => checkAct([], act, act.header, 'реквизиты'),
  event({ event: { by, date, text, at } }) {
    if (by !== undefined) return checkAct(['by'], by, text, at);
    return date === 'unknown' ? [] : check([], 'date', date, text, at);
  },
  anyRegulation({ regulation }) {
    if (!('excluded' in regulation)) return [];
    const { by, text, at } = regulation.excluded;
    return checkAct(['excluded', 'by'], by, text, at);
  },
});
