import type { CommencementRule } from '../model/records.ts';
import { defineRule } from './define-rule.ts';

/** Words of an act for its beginning, the narrow ones before those that they contain. */
const WORDS: readonly (readonly [RegExp, readonly CommencementRule[]])[] = [
  [
    /по\s+истечении\s+(?:десяти|10)\s+(?:\(десяти\)\s+)?календарных\s+дней/iu,
    ['ten-days-after-publication', 'ten-days-after-first-publication'],
  ],
  [/со\s+дня\s+(?:\p{L}+\s+){0,2}регистрации/iu, ['day-of-registration']],
  [/со\s+дня\s+(?:\p{L}+\s+){0,2}подписания/iu, ['day-of-signing']],
  [
    /со\s+дня,?\s+следующего\s+за\s+дн\p{L}+\s+(?:\p{L}+\s+){0,3}опубликования/iu,
    ['day-after-publication', 'day-after-first-publication'],
  ],
  [/со\s+дня\s+(?:\p{L}+\s+){0,3}опубликования/iu, ['day-of-publication', 'day-of-first-publication']],
];

/** «Со дня регистрации», and the record counts from the publication. */
export const actRuleDiffers = defineRule('act/rule-differs', {
  severity: 'error',
  summary: {
    ru: 'Правило введения в действие записано не так, как в словах рядом',
    en: 'The rule of commencement is not what the words beside it say',
  },
  event({ event: { rule, text, by }, quote }) {
    // Words about another act that ends or changes this one name the day of that act.
    if (rule === undefined || rule === 'unknown' || by !== undefined) return undefined;
    const said = WORDS.filter(([words]) => words.test(text)).flatMap(([, rules]) => rules);
    if (said.length === 0 || said.includes(rule)) return undefined;
    return {
      path: ['rule'],
      ru: {
        message: `Слова акта называют другое правило введения в действие (${quote.at}).`,
        expected: said.join(', '),
        got: rule,
        fix: 'Сверьте rule со словами в text и с актом.',
      },
      en: {
        message: `The words of the act name another rule of commencement (${quote.at}).`,
        expected: said.join(', '),
        got: rule,
        fix: 'Compare rule with the words in text and with the act.',
      },
      quotes: [quote],
    };
  },
});
