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
      const held = Object.entries(rows).find(([, number]) => number === row)?.[0];
      // Where the right row was not read, the named one can still be known to hold something else.
      if (actual === row || (actual === undefined && held === undefined)) return [];
      return {
        path: ['references', index, 'row'],
        ru: {
          message: `Ссылка «${text}» (${at}) ведёт в строку ${row}, а ${actual === undefined ? `в ней стоит другое, чем ${ROWS[about] ?? about}` : `нужное стоит в строке ${actual}`}.`,
          expected: actual === undefined ? (ROWS[about] ?? about) : `строка ${actual}`,
          got: held === undefined ? `строка ${row}` : `строка ${row} (${ROWS[held] ?? held})`,
          fix: 'Сверьте с перечнем основных требований; если ссылка в правилах устарела, признайте замечание.',
        },
        en: {
          message: `The reference «${text}» (${at}) leads to row ${row}${actual === undefined ? `, which does not hold ${about}` : `; what it means stands in row ${actual}`}.`,
          expected: actual === undefined ? about : `row ${actual}`,
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
