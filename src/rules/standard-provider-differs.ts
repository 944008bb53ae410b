import { defineRule } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

/**
 * Who can be a provider, by the words that name it. A regulation names its own departments where the standard
 * says «местные исполнительные органы», so only another kind of body is a difference.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  'local-executive':
    /исполнительн\S* орган|акимат|аппарат\S* акима|отдел|управлени|әкімдік|әкім аппарат|бөлім|басқарма/iu,
  organisation: /организаци|учреждени|школ|детск\S* сад|больниц|поликлиник|колледж|ұйым|мектеп|аурухана/iu,
  'central-state': /министерств|комитет|агентств|министрлі|агенттіг/iu,
  corporation: /государственн\S* корпораци|центр\S* обслуживания населения|мемлекеттік корпорация/iu,
};

function listKinds(text: string): string[] {
  return Object.entries(KINDS).flatMap(([kind, words]) => (words.test(text) ? [kind] : []));
}

/** The provider of the regulation is a body of another kind than the standard names. */
export const standardProviderDiffers = defineRule('standard/provider-differs', {
  severity: 'warning',
  summary: {
    ru: 'Услугодатель в регламенте другого рода, чем в стандарте',
    en: 'The provider in the regulation is another kind of body than in the standard',
  },
  withStandard({ regulation: { provider }, standard }) {
    const [own, its] = [listKinds(provider.text), listKinds(standard.provider.text)];
    if (own.length === 0 || its.length === 0 || own.some((kind) => its.includes(kind))) return undefined;
    return {
      path: ['provider'],
      ru: {
        message: 'Услугодатель в регламенте – орган другого рода, чем в стандарте.',
        expected: standard.provider.text,
        got: provider.text,
        fix: 'Сверьте оба места с текстом. Если так в актах, признайте замечание: кто оказывает услугу, решает стандарт.',
      },
      en: {
        message: 'The provider in the regulation is another kind of body than in the standard.',
        expected: standard.provider.text,
        got: provider.text,
        fix: 'Compare both places with the texts. If the acts say so, acknowledge: the standard says who provides.',
      },
      quotes: [toQuote(provider), quoteStandard(standard.provider)],
    };
  },
});
