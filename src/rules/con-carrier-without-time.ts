import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';

const ID = 'con/carrier-without-time';

/** «Предоставленные» are not carried. */
const CARRIER = /(?<!\p{L})(?:курьер|достав(?:к|л|ит))/iu;

/** Handing over to the other house; «передача руководителю услугодателя» stays inside the provider's. */
const HANDOVER: Record<Process['holder'], RegExp | undefined> = {
  con: /(?<!\p{L})переда(?:ч|е|ё|ю)[^,;]* услугодател/iu,
  provider:
    /(?<!\p{L})переда(?:ч|е|ё|ю)[^,;]* (?:ЦОН|центр\p{L}* обслуживания|Государственн\p{L}+ корпораци)/iu,
  portal: undefined,
};

function findingOf(id: string, process: Process): RuleFinding[] {
  const carried = process.steps.flatMap((step, index) => {
    const isCarried = CARRIER.test(step.action) || HANDOVER[process.holder]?.test(step.action) === true;
    if (!isCarried || step.kind === 'event' || step.duration !== undefined) return [];
    return [{ index, text: step.action, at: placeOfStep(process, step) }];
  });
  const [first] = carried;
  if (first === undefined) return [];
  const stated = (process.stated ?? []).map(({ text, at }) => ({ text, at }));
  return [
    {
      rule: ID,
      severity: 'info',
      path: ['processes', id, 'steps', first.index],
      text: {
        ru: {
          message: `Документы или результат передают между ЦОНом и услугодателем (${first.at}), но сколько занимает сама передача, акт не говорит.`,
          expected: 'длительность передачи',
          fix: 'Проверьте, нет ли длительности в тексте. Если акт её не называет, признайте замечание.',
        },
        en: {
          message: `Documents or results are carried between the citizen service centre and the provider (${first.at}), and the act does not say how long the way itself takes.`,
          expected: 'the duration of the handover',
          fix: 'See whether the text has a duration. If the act gives none, acknowledge the finding.',
        },
      },
      quotes: [...carried.map(({ text, at }) => ({ text, at })), ...stated],
    },
  ];
}

function findingsOf({ channels: { con }, processes }: ActiveRegulation): RuleFinding[] {
  return (con?.path ?? []).flatMap((part) => {
    const process = typeof part === 'string' ? processes[part] : undefined;
    return typeof part === 'string' && process !== undefined ? findingOf(part, process) : [];
  });
}

/** A courier or a handover between the ЦОН and the provider, and no time for it. */
export const conCarrierWithoutTime: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Курьер, доставка или передача между ЦОНом и услугодателем без времени',
    en: 'A courier or a handover between the citizen service centre and the provider has no time',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)),
  },
};
