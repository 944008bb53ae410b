import { toCyrillic } from '../language/letters.ts';
import { plainWords } from '../language/same-words.ts';
import type { LinkedAct, LinkedOrder } from '../model/entry.ts';
import { defineRule } from './define-rule.ts';

type Numbered = LinkedAct | LinkedOrder;

/** One authority gives a number once a year, so two acts of one year with one number are one act or an error. */
function makeKey({ data: { kind, authority, number, date } }: Numbered): string {
  const words = [
    plainWords(kind),
    plainWords(authority),
    toCyrillic(number.toUpperCase()).replaceAll(/\s+/g, ''),
  ];
  return [...words, date.slice(0, 4)].join('|');
}

const told = ({ data: { kind, date, number, title } }: Numbered) =>
  `${kind} от ${date} № ${number} «${title}»`;

/** Two records have the number of one act. */
export const actNumberRepeated = defineRule('act/number-repeated', {
  severity: 'warning',
  summary: {
    ru: 'Один номер одного органа за один год у двух актов',
    en: 'Two acts have one number of one authority in one year',
  },
  catalogue: ({ acts, orders }) =>
    [...Map.groupBy([...acts, ...orders], makeKey).values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : others.map((one) => ({
            kind: one.kind,
            id: one.id,
            path: ['number'],
            ru: {
              message: `Номер ${one.data.number} того же органа и года уже у записи ${first.id}.`,
              expected: 'у каждого акта одного органа за год свой номер',
              got: told(one),
              fix: 'Если это один акт, оставьте одну запись. Если два, сверьте номер, дату и орган с текстом.',
            },
            en: {
              message: `The number ${one.data.number} of the same authority and year belongs to ${first.id} already.`,
              expected: 'a number of its own for each act of an authority in a year',
              got: told(one),
              fix: 'If it is one act, leave one record. If there are two, compare number, date and authority with the text.',
            },
            quotes: [
              { text: first.data.title, at: first.id },
              { text: one.data.title, at: one.id },
            ],
          })),
    ),
});
