import { defineRule } from './define-rule.ts';

const FREE = /(?<!не )(?<!\p{L})(?:бесплатн|безвозмездн|тегін)/iu;
const PAID = /(?<!не )(?<!\p{L})(?:платн|ақылы)/iu;

/** What the words say; nothing where they name neither («взимается государственная пошлина»). */
function readCost(text: string): 'free' | 'paid' | 'mixed' | undefined {
  const [free, paid] = [FREE.test(text), PAID.test(text)];
  if (free && paid) return 'mixed';
  if (free) return 'free';
  return paid ? 'paid' : undefined;
}

/** «Бесплатно», and the record says that the service is paid for. */
export const standardCostDiffers = defineRule('standard/cost-differs', {
  severity: 'error',
  summary: {
    ru: 'Стоимость услуги записана не так, как в словах рядом',
    en: 'The cost of the service is not what the words beside it say',
  },
  standard({ standard: { cost } }) {
    const said = readCost(cost.text);
    if (said === undefined || said === cost.kind) return undefined;
    return {
      path: ['cost', 'kind'],
      ru: {
        message: `Стоимость записана не так, как её называют слова стандарта (${cost.at}).`,
        expected: said,
        got: cost.kind,
        fix: 'Сверьте kind и text с текстом: free – бесплатно, paid – платно, mixed – платно и бесплатно.',
      },
      en: {
        message: `The cost is not recorded as the words of the standard have it (${cost.at}).`,
        expected: said,
        got: cost.kind,
        fix: 'Compare kind and text with the standard: free, paid, or mixed where it says both.',
      },
      quotes: [{ text: cost.text, at: cost.at }],
    };
  },
});
