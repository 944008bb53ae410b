import type { Evidence } from '../model/finding.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** A paper that refuses and nothing else: «мотивированный ответ об отказе», «уведомление об отказе». */
const REFUSES =
  /^(?:(?:выдача|либо|или)\s+)?(?:\p{L}+(?:ый|ое|ого)\s+)*(?:ответ\p{L}*|уведомлени\p{L}*|решени\p{L}*|письм\p{L}*|извещени\p{L}*)\s+об\s+отказе|^(?:мотивированн\p{L}*\s+|письменн\p{L}*\s+)*отказ\p{L}*\s+(?:в|от)\s|^[^,;]*бас\s+тарту\s+туралы\s+[^,;]*(?:жауап|хабарлама|шешім)\p{L}*$/iu;
const KNOWS_REFUSAL = /отказ|\(не|невозможн|бас\s+тарт/iu;

function check(results: readonly (Evidence & { refusal?: boolean })[]): Problem[] {
  return results.flatMap((result, index): Problem[] => {
    const isMarked = result.refusal === true;
    if (isMarked ? KNOWS_REFUSAL.test(result.text) : !REFUSES.test(result.text)) return [];
    return [
      {
        path: isMarked ? ['results', index, 'refusal'] : ['results', index],
        ru: {
          message: isMarked
            ? `Результат записан как отказ (refusal: true), а его слова об отказе не говорят (${result.at}).`
            : `По словам акта это отказ, а записан он как сама услуга: нет refusal: true (${result.at}).`,
          fix: 'Сверьте результат с актом и исправьте refusal.',
        },
        en: {
          message: isMarked
            ? `The result is recorded as a refusal (refusal: true), and its words know of none (${result.at}).`
            : `By the words of the act this is a refusal, and it is recorded as the service: refusal: true is missing (${result.at}).`,
          fix: 'Compare the result with the act and correct refusal.',
        },
        quotes: [toQuote(result)],
      },
    ];
  });
}

/** A refusal that is recorded as what the service gives, or the other way round. */
export const resultRefusalUnmarked = defineRule('result/refusal-unmarked', {
  severity: 'error',
  summary: {
    ru: 'Отказ записан как результат услуги, или результат – как отказ',
    en: 'A refusal is recorded as the result of the service, or the result as a refusal',
  },
  regulation: ({ regulation }) => check(regulation.results),
  standard: ({ standard }) => check(standard.results),
});
