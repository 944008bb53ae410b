import { daysNamedIn, numbersNamedIn, plainNumber } from './days-named.ts';
import { defineRule, type RecordProblem } from './define-rule.ts';

/** The words by which a regulation names its standard give the date or the number of another order. */
export const standardReferenceDiffers = defineRule('standard/reference-differs', {
  severity: 'error',
  summary: {
    ru: 'Слова регламента о стандарте называют другой приказ, чем запись стандарта',
    en: 'The words of a regulation about its standard name another order than the record of the standard',
  },
  catalogue: ({ regulations }) =>
    regulations.flatMap(({ id, data, standard }): RecordProblem[] => {
      const order = standard?.order?.data;
      const { text, at } = data.standard ?? {};
      if (order === undefined || text === undefined || at === undefined) return [];
      const own = [
        { named: daysNamedIn(text), is: order.date },
        { named: numbersNamedIn(text), is: order.number },
      ];
      return own
        .filter(({ named, is }) => named.length > 0 && !named.includes(plainNumber(is)))
        .map(({ named, is }) => ({
          kind: 'regulation',
          id,
          path: ['standard', 'text'],
          ru: {
            message: `Слова регламента о стандарте (${at}) не сходятся с приказом, на который ссылается запись.`,
            expected: is,
            got: named.join(', '),
            fix: 'Сверьте ref и text с актом, дату и номер – с приказом. Если так в акте, признайте замечание.',
          },
          en: {
            message: `The words of the regulation about its standard (${at}) differ from the order that the record refers to.`,
            expected: is,
            got: named.join(', '),
            fix: 'Compare ref and text with the act, date and number with the order. If the act says so, acknowledge the finding.',
          },
          quotes: [{ text, at }],
        }));
    }),
});
