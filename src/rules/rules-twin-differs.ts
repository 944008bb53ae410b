import { compareTwins, type TwinMatter } from '../compare/twins.ts';
import { defineRule } from './define-rule.ts';

/** Where the Russian and the Kazakh text of the same rules differ, a reader of either may be misled. */
export const rulesTwinDiffers = defineRule('rules/twin-differs', {
  severity: 'warning',
  summary: {
    ru: 'Правила на двух языках говорят разное',
    en: 'The rules say different things in their two languages',
  },
  redaction({ redaction, twin }) {
    if (twin === undefined) return [];
    return compareTwins(redaction, twin).map(({ matter, path, at, one, other }) => {
      const place = at === undefined ? '' : ` (${at})`;
      return {
        path,
        ru: {
          message: `${MATTERS[matter].ru}${place}: тексты на двух языках расходятся.`,
          expected: one || 'нет',
          got: other || 'нет',
          fix: 'Сверьте оба текста; если расходятся сами правила, признайте замечание.',
        },
        en: {
          message: `${MATTERS[matter].en}${place}: the two languages differ.`,
          expected: one || 'nothing',
          got: other || 'nothing',
          fix: 'Compare both texts; if the rules themselves differ, acknowledge the finding.',
        },
      };
    });
  },
});

const MATTERS: Readonly<Record<TwinMatter, { ru: string; en: string }>> = {
  channels: { ru: 'Способы обращения', en: 'Channels' },
  terms: { ru: 'Срок', en: 'Term' },
  waiting: { ru: 'Ожидание', en: 'Waiting' },
  service: { ru: 'Обслуживание', en: 'Service' },
  intakeDay: { ru: 'День приёма', en: 'Day of intake' },
  documents: { ru: 'Число документов', en: 'Number of documents' },
  refusalGrounds: { ru: 'Число оснований отказа', en: 'Number of grounds of refusal' },
  rows: { ru: 'Строки перечня', en: 'Rows of the table' },
  form: { ru: 'Форма', en: 'Form' },
  steps: { ru: 'Действия', en: 'Steps' },
  otherTerms: { ru: 'Прочие сроки', en: 'Other times' },
  modality: { ru: 'Обязанность или возможность', en: 'Must or may' },
  redaction: { ru: 'Редакция', en: 'Redaction' },
};
