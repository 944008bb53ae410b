import { defineRule } from './define-rule.ts';

/** A row of the table of main requirements holds one thing: two of one number cannot both have been read so. */
export const rulesRowTwice = defineRule('rules/row-twice', {
  severity: 'error',
  summary: {
    ru: 'Два требования стоят в одной строке перечня',
    en: 'Two requirements stand in one row of the table',
  },
  redaction({ redaction: { rows = {} } }) {
    const names = Object.entries(rows);
    return names.flatMap(([name, number], index) => {
      const first = names.slice(0, index).find(([, other]) => other === number)?.[0];
      if (first === undefined) return [];
      return {
        path: ['rows', name],
        ru: {
          message: `Строка ${number} перечня уже названа строкой ${first}, а теперь ${name}.`,
          fix: 'Сверьте номера строк с перечнем основных требований: одно из двух стоит в другой строке.',
        },
        en: {
          message: `Row ${number} of the table is already ${first}, and now ${name} too.`,
          fix: 'Compare the numbers with the table of main requirements: one of the two stands in another row.',
        },
      };
    });
  },
});
