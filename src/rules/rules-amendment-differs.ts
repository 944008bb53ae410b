import type { LinkedOrder } from '../model/entry.ts';
import type { RulesRedaction } from '../model/records.ts';
import { defineRule } from './define-rule.ts';

interface Amended {
  id: string;
  path: (string | number)[];
  date: string;
  number: string;
}

function listAmendments({ rules }: LinkedOrder): Amended[] {
  return rules.flatMap(({ id, data }) =>
    data.redactions.flatMap(({ date, by }: RulesRedaction, index) =>
      by === undefined ? [] : [{ id, path: ['redactions', index], date, number: by.number }],
    ),
  );
}

/** Those of a group that say otherwise than most; all of them where none is more than another. */
function findOdd(group: readonly Amended[], field: 'date' | 'number'): { odd: Amended[]; most: string } {
  const counts = [...Map.groupBy(group, (one) => one[field])].toSorted(([, a], [, b]) => b.length - a.length);
  const [[most, leaders] = ['', []], ...others] = counts;
  const isEven = others[0]?.[1].length === leaders.length;
  return { odd: group.filter((one) => isEven || one[field] !== most), most: isEven ? '' : most };
}

/** One order amended several rules: in each of them it has one day and one number. */
export const rulesAmendmentDiffers = defineRule('rules/amendment-differs', {
  severity: 'warning',
  summary: {
    ru: 'Изменяющий приказ записан в правилах одного приказа с разными номерами или датами',
    en: 'An amending order has different numbers or dates in the rules of one order',
  },
  catalogue: ({ orders }) =>
    orders.flatMap((order) => {
      const all = listAmendments(order);
      const compare = (by: 'date' | 'number', field: 'date' | 'number') =>
        [...Map.groupBy(all, (one) => one[by]).values()].flatMap((group) => {
          if (new Set(group.map((one) => one[field])).size < 2) return [];
          const { odd, most } = findOdd(group, field);
          const told = [...new Set(group.map((one) => one[field]))].join(', ');
          return odd.map((one) => ({
            kind: 'rules' as const,
            id: one.id,
            path: [...one.path, ...(field === 'number' ? ['by', 'number'] : ['date'])],
            ru: {
              message: `У приказа, которым изменены несколько правил, здесь ${field === 'number' ? 'другой номер' : 'другая дата'}: ${one[field]}.`,
              expected: most === '' ? `одно из: ${told}` : most,
              got: one[field],
              fix: 'Сверьте номер и дату изменяющего приказа. Если это разные приказы одного дня, признайте замечание.',
            },
            en: {
              message: `The order that amended several rules has another ${field} here: ${one[field]}.`,
              expected: most === '' ? `one of: ${told}` : most,
              got: one[field],
              fix: 'Compare the number and the date of the amending order. If these are two orders of one day, acknowledge the finding.',
            },
          }));
        });
      return [
        ...compare('date', 'number'),
        ...compare('number', 'date'),
        ...listFirstDays(order),
        ...listEarlyRegistrations(order),
      ];
    }),
});

/** The first redaction, which no other order made, is of the day of the order. */
function listFirstDays({ data: { date: day }, rules }: LinkedOrder) {
  return rules.flatMap(({ id, data }) => {
    const [first] = data.redactions;
    if (first === undefined || first.by !== undefined || first.date === day) return [];
    return [
      {
        kind: 'rules' as const,
        id,
        path: ['redactions', 0, 'date'],
        ru: {
          message: `Первая редакция правил датирована ${first.date}, а приказ, который их утвердил, – ${day}.`,
          expected: day,
          got: first.date,
          fix: 'Сверьте дату приказа; если это редакция другого приказа, назовите его в by.',
        },
        en: {
          message: `The first redaction of the rules is of ${first.date}, the order that approved them of ${day}.`,
          expected: day,
          got: first.date,
          fix: 'Compare the date of the order; if another order made this redaction, name it in by.',
        },
      },
    ];
  });
}

/** An order is registered after it is adopted. */
function listEarlyRegistrations({ rules }: LinkedOrder) {
  return rules.flatMap(({ id, data }) =>
    data.redactions.flatMap(({ date, by }, index) => {
      const registered = by?.registration?.date;
      if (registered === undefined || registered >= date) return [];
      return [
        {
          kind: 'rules' as const,
          id,
          path: ['redactions', index, 'date'],
          ru: {
            message: `Редакция датирована ${date}, а приказ, который её ввёл, зарегистрирован раньше: ${registered}.`,
            expected: `не позже ${registered}`,
            got: date,
            fix: 'Сверьте обе даты с приказом.',
          },
          en: {
            message: `The redaction is of ${date}, and the order that made it was registered before: ${registered}.`,
            expected: `not after ${registered}`,
            got: date,
            fix: 'Compare both dates with the order.',
          },
        },
      ];
    }),
  );
}
