import { containsWords } from '../language/same-words.ts';
import { defineRule, type RecordProblem } from './define-rule.ts';

interface Listed {
  kind: 'act' | 'order';
  id: string;
  index: number;
  /** The line of the list, whole. */
  text: string;
  at: string;
  /** The name that the record of the regulation or of the standard gives for it. */
  name: string | undefined;
}

function compare({ kind, id, index, text, at, name }: Listed): RecordProblem[] {
  if (name === undefined) return [];
  if (containsWords(text, name)) return [];
  return [
    {
      kind,
      id,
      path: ['approves', index, 'text'],
      ru: {
        message: `Строка перечня (${at}) не содержит названия, которое запись услуги приводит из него (titles.listed).`,
        expected: name,
        got: text,
        fix: 'Сверьте обе записи с текстом акта: одна из двух неверна, или ссылка ведёт не на ту услугу.',
      },
      en: {
        message: `The line of the list (${at}) has not the name that the record of the service quotes from it (titles.listed).`,
        expected: name,
        got: text,
        fix: 'Compare both records with the act: one of the two is wrong, or the reference leads to another service.',
      },
      quotes: [
        { text, at },
        { text: name, at: 'titles.listed' },
      ],
    },
  ];
}

/** The list of an act is recorded twice, in the act and as a title of each service, and the two differ. */
export const actListDiffers = defineRule('act/list-differs', {
  severity: 'error',
  summary: {
    ru: 'Строка перечня в записи акта не сходится с записью услуги',
    en: 'A line of the list in the record of an act differs from the record of the service',
  },
  catalogue: ({ acts, orders }) => [
    ...acts.flatMap(({ id, data, regulations }) =>
      data.approves.flatMap(({ text, at, regulation }, index) => {
        const own = regulations.find((one) => one.id === regulation)?.data;
        // In place of an excluded regulation the list has the words of the exclusion.
        const name = own === undefined || 'excluded' in own ? undefined : own.titles.listed;
        return compare({ kind: 'act', id, index, text, at, name });
      }),
    ),
    ...orders.flatMap(({ id, data, standards }) =>
      (data.approves ?? []).flatMap(({ item, text, standard }, index) => {
        const own = standards.find((one) => one.id === standard)?.data;
        const name = own === undefined || 'unknown' in own ? undefined : own.titles.listed;
        return compare({ kind: 'order', id, index, text, at: `перечень, ${item}`, name });
      }),
    ),
  ],
});
