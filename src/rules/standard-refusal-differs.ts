import type { Evidence, Explanation, Language, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, KnownStandard } from '../model/records.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/refusal-differs';

type Stated = readonly { text: string; at: string; refusal?: boolean }[];

/** «О возможности (невозможности)»: one result that is both the service and its refusal. */
const BOTH_WAYS = /\(не|отказ/iu;

function refusalOf(results: Stated): Evidence | undefined {
  const found = results.find(({ refusal, text }) => refusal === true || BOTH_WAYS.test(text));
  return found && { text: found.text, at: found.at };
}

function finding(
  path: RuleFinding['path'],
  severity: RuleFinding['severity'],
  text: Record<Language, Explanation>,
  quotes: Evidence[],
): RuleFinding {
  return { rule: ID, severity, path, text, quotes };
}

function checkRegulation(regulation: ActiveRegulation, standard: KnownStandard): RuleFinding[] {
  const own = refusalOf(regulation.results);
  const its = refusalOf(standard.results);
  if ((own === undefined) === (its === undefined)) return [];
  const fix = {
    ru: 'Сверьте результаты с обоими текстами. Если так в актах, признайте замечание.',
    en: 'Compare the results with both texts. If the acts say so, acknowledge the finding.',
  };
  const quotes = [
    ...regulation.results.map(({ text, at }) => ({ text, at })),
    ...standard.results.map(({ text, at }) => ({ text, at: `стандарт, ${at}` })),
  ];
  const [ru, en] =
    own === undefined
      ? [
          'По стандарту в услуге могут отказать, а регламент отказа среди результатов не называет.',
          'By the standard the service may be refused; the regulation has no refusal among its results.',
        ]
      : [
          'Регламент называет отказ результатом услуги, а стандарт – нет.',
          'The regulation has a refusal among its results, the standard has none.',
        ];
  const text = { ru: { message: ru, fix: fix.ru }, en: { message: en, fix: fix.en } };
  return [finding(['results'], 'warning', text, quotes)];
}

function checkStandard({ refusals, results }: KnownStandard): RuleFinding[] {
  const [ground] = refusals.grounds;
  if (ground === undefined || refusalOf(results) !== undefined) return [];
  const text = {
    ru: {
      message: 'Стандарт называет основания отказа в услуге, а отказа среди результатов нет.',
      fix: 'Сверьте пункт о результате и пункт об отказе. Если так в тексте, признайте замечание.',
    },
    en: {
      message: 'The standard states grounds for refusing the service, and has no refusal among its results.',
      fix: 'Compare the items about the result and about refusal. If the text says so, acknowledge the finding.',
    },
  };
  const grounds = { text: `${refusals.lead ?? ''} ${ground}`.trim(), at: refusals.at ?? 'основания отказа' };
  return [
    finding(['results'], 'info', text, [
      ...results.map(({ text: words, at }) => ({ text: words, at })),
      grounds,
    ]),
  ];
}

/** A refusal is known to the regulation and not to its standard, or the other way round. */
export const standardRefusalDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Об отказе в услуге говорит только регламент, только стандарт или только одно место стандарта',
    en: 'Only the regulation, only the standard or only one place of the standard knows of a refusal',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) =>
      'excluded' in regulation || standard === undefined || 'unknown' in standard
        ? []
        : checkRegulation(regulation, standard),
    standard: ({ standard }) => ('unknown' in standard ? [] : checkStandard(standard)),
  },
};
