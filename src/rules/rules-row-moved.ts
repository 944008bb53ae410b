import { defineRule } from './define-rule.ts';

/** The table of main requirements was renumbered, and the rules still name the old row. */
export const rulesRowMoved = defineRule('rules/row-moved', {
  severity: 'warning',
  summary: {
    ru: 'Правила ссылаются на строку перечня, в которой стоит другое',
    en: 'The rules refer to a row of the table that holds something else',
  },
  redaction({ redaction: { references = [], rows = {} } }) {
    return references.flatMap(({ text, row, about, at }, index) => {
      const actual = rows[about];
      if (actual === undefined || actual === row) return [];
      const held = Object.entries(rows).find(([, number]) => number === row)?.[0];
      return {
        path: ['references', index, 'row'],
        ru: {
          message: `Ссылка «${text}» (${at}) ведёт в строку ${row}, а нужное стоит в строке ${actual}.`,
          expected: `строка ${actual}`,
          got: held === undefined ? `строка ${row}` : `строка ${row} (${ROWS[held] ?? held})`,
          fix: 'Сверьте с перечнем основных требований; если ссылка в правилах устарела, признайте замечание.',
        },
        en: {
          message: `The reference «${text}» (${at}) leads to row ${row}; what it means stands in row ${actual}.`,
          expected: `row ${actual}`,
          got: held === undefined ? `row ${row}` : `row ${row} (${held})`,
          fix: 'Compare with the table of main requirements; if the reference is out of date, acknowledge the finding.',
        },
      };
    });
  },
});

const ROWS: Readonly<Record<string, string>> = {
  provider: 'услугодатель',
  channels: 'способы',
  term: 'срок',
  form: 'форма',
  result: 'результат',
  fee: 'плата',
  schedule: 'график',
  documents: 'документы',
  refusals: 'основания отказа',
  other: 'иные требования',
};
