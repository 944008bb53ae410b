import type { ActRef, RepealedAct } from '../model/records.ts';
import { daysNamedIn, numbersNamedIn, plainNumber } from './days-named.ts';
import { defineRule, type Problem } from './define-rule.ts';

type Path = readonly (string | number)[];
type Field = 'date' | 'number' | 'published' | 'registration';

const DATE = { ru: 'Дата', en: 'The date', named: daysNamedIn };
const NUMBER = { ru: 'Номер', en: 'The number', named: numbersNamedIn };
const FIELDS = { date: DATE, number: NUMBER, published: DATE, registration: NUMBER };

/** Silent where the words name no date or number at all. */
function check(path: Path, field: Field, value: string, text: string, at: string): Problem[] {
  const { ru, en, named: findNamed } = FIELDS[field];
  const named = findNamed(text);
  // A day is as good in the form of a number: its letters and spaces are none.
  if (named.length === 0 || named.includes(plainNumber(value))) return [];
  const got = named.join(', ');
  return [
    {
      path: [...path, field],
      ru: {
        message: `${ru} «${value}» не стоит в словах акта, на которые опирается запись (${at}).`,
        expected: got,
        got: value,
        fix: 'Сверьте поле и слова рядом с актом: одно из двух записано не так.',
      },
      en: {
        message: `${en} «${value}» is not in the words of the act that the record rests on (${at}).`,
        expected: got,
        got: value,
        fix: 'Compare the field and the words beside it with the act: one of the two is recorded wrongly.',
      },
      quotes: [{ text, at }],
    },
  ];
}

function checkAct(path: Path, by: Pick<ActRef, 'date' | 'number'>, text: string, at: string) {
  return [...check(path, 'date', by.date, text, at), ...check(path, 'number', by.number, text, at)];
}

/** What the act says of an act that it repeals: its requisites, and where it was registered and published. */
function checkRepeal({ act, registration, published, text, at }: RepealedAct, index: number): Problem[] {
  const path = ['repeals', index];
  return [
    ...checkAct([...path, 'act'], act, text, at),
    ...(registration === undefined ? [] : check(path, 'registration', registration, text, at)),
    ...(published === undefined ? [] : check(path, 'published', published, text, at)),
  ];
}

/** A date or a number was changed beside the words that name it, or the words beside the date. */
export const actWordsDiffer = defineRule('act/words-differ', {
  severity: 'error',
  summary: {
    ru: 'Дата или номер акта записаны не так, как в словах рядом',
    en: 'The date or the number of an act is not what the words beside it say',
  },
  act: ({ act }) => [
    ...checkAct([], act, act.header, 'реквизиты'),
    ...(act.repeals ?? []).flatMap(checkRepeal),
  ],
  order: ({ order }) => (order.repeals ?? []).flatMap(checkRepeal),
  event({ event: { by, date, number, text, at } }) {
    if (by !== undefined) return checkAct(['by'], by, text, at);
    return [
      ...(date === 'unknown' ? [] : check([], 'date', date, text, at)),
      ...(number === undefined ? [] : check([], 'number', number, text, at)),
    ];
  },
  anyRegulation({ regulation }) {
    if (!('excluded' in regulation)) return [];
    const { by, text, at } = regulation.excluded;
    return checkAct(['excluded', 'by'], by, text, at);
  },
});
