import { defineTextRule } from './define-text-rule.ts';

/**
 * What a recipient has and a provider has not: an application, an identity, a request that the office handles.
 * «По запросу услугодателя» is a request of the provider to somebody else, and is right.
 */
const HIS_OWN =
  /(?<!по\s)(?<thing>(?:обработк\S+|регистраци\S+|при[её]м\S*|рассмотрени\S+)\s+(?:запрос|заявлени|обращени)\S+|личност\S+|письменн\S+\s+согласи\S+)\s+услугодател[яю]/giu;

/** The act says «услугодатель» where only the recipient can be meant. */
export const textProviderForRecipient = defineTextRule('text/provider-for-recipient', {
  severity: 'info',
  summary: {
    ru: 'Похоже, в тексте акта «услугодатель» вместо «услугополучатель»',
    en: 'The text of the act seems to say «provider» for «recipient»',
  },
  check: (paragraph) =>
    [...paragraph.matchAll(HIS_OWN)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: {
        ru: {
          message: `Похоже на описку: «${found}» – по смыслу это услугополучатель.`,
          expected: found.replace(/услугодател/iu, 'услугополучател'),
          got: found,
          fix: 'Сверьте с официальным текстом. Слова акта в записи не исправляйте.',
        },
        en: {
          message: `This looks like a slip: «${found}» – by its sense it is the recipient.`,
          expected: found.replace(/услугодател/iu, 'услугополучател'),
          got: found,
          fix: 'Compare with the official text. Do not correct the words of the act in the record.',
        },
      },
    })),
});
