import { defineRule, type Problem } from './define-rule.ts';

function report({ draft }: { draft?: true }): Problem | undefined {
  if (draft === undefined) return undefined;
  return {
    path: ['draft'],
    ru: {
      message: 'Это черновик импорта: человек его с текстом ещё не сверил.',
      fix: 'Сверьте запись с текстом акта (reglament review) и уберите draft.',
    },
    en: {
      message: 'This is a draft of an import: nobody has compared it with the text yet.',
      fix: 'Compare the record with the text of the act (reglament review) and take draft away.',
    },
  };
}

/** What an import wrote and nobody has read. */
export const recordDraft = defineRule('record/draft', {
  severity: 'info',
  summary: {
    ru: 'Запись составила программа, а человек её с текстом не сверил',
    en: 'A program wrote the record and nobody has compared it with the text',
  },
  act: ({ act }) => report(act),
  order: ({ order }) => report(order),
  standard: ({ standard }) => report(standard),
  anyRegulation: ({ regulation }) => report(regulation),
  rules: ({ rules }) => report(rules),
});
