import { defineRule, type RecordProblem } from './define-rule.ts';

const ANNEX = /приложени\p{L}*\s+(?:№\s*)?(\d+)\s+к\s+настоящ/iu;

/** The order says which of its annexes a standard is, and the record of the standard has another number. */
export const standardAnnexDiffers = defineRule('standard/annex-differs', {
  severity: 'error',
  summary: {
    ru: 'Номер приложения стандарта не тот, который называет приказ',
    en: 'The number of the annex of a standard is not the one that the order names',
  },
  catalogue: ({ orders }) =>
    orders.flatMap(({ data, standards }): RecordProblem[] =>
      (data.approves ?? []).flatMap(({ item, text, standard: id }): RecordProblem[] => {
        const standard = standards.find((one) => one.id === id);
        const [, named] = ANNEX.exec(text) ?? [];
        const is = standard !== undefined && 'annex' in standard.data ? standard.data.annex : undefined;
        if (standard === undefined || named === undefined || is === undefined) return [];
        if (String(is) === named) return [];
        return [
          {
            kind: 'standard',
            id: standard.id,
            path: ['annex'],
            ru: {
              message: `Приказ называет стандарт приложением ${named} (перечень, ${item}), а записано другое.`,
              expected: named,
              got: String(is),
              fix: 'Сверьте annex и перечень приказа с текстом.',
            },
            en: {
              message: `The order calls the standard annex ${named} (list, ${item}), and the record has another.`,
              expected: named,
              got: String(is),
              fix: 'Compare annex and the list of the order with the text.',
            },
            quotes: [{ text, at: `перечень, ${item}` }],
          },
        ];
      }),
    ),
});
