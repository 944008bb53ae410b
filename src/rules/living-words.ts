/** How findings about rules in force tell of their check. */
import type { Language } from '../model/finding.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { RulesCheck, RulesReading } from '../terms/living/rules-check.ts';
import type { RedactionFrame } from './frames.ts';

type Outcome = (reading: RulesReading, language: Language) => string;

/** «курьер едет после дня приёма: 2 рабочих дня из 1 рабочий день»: one for each reading. */
export function describeReadings(
  check: RulesCheck,
  { redaction }: Pick<RedactionFrame, 'redaction'>,
  language: Language,
): string {
  const readings = check.readings.map(
    (reading) => `${formatSide(reading, redaction, language)}${formatSum(reading, language)}`,
  );
  return `${readings.join('; ')} [${formatEvidence(check, { redaction })}]`;
}

const SIDES = { inside: 'counted within the term', outside: 'not counted' } as const;

function formatSide(
  { side }: RulesReading,
  redaction: RedactionFrame['redaction'],
  language: Language,
): string {
  if (side === undefined) return '';
  if (language === 'en') return `what is disputed ${SIDES[side]}: `;
  const process = Object.values(redaction.processes ?? {}).find(({ disputed }) => disputed);
  return `${process?.disputed?.[side] ?? ''}: `;
}

const formatSum: Outcome = ({ longest, limit, gaps }, language) =>
  language === 'ru'
    ? `${formatAmount(longest, 'ru')}${gaps.length > 0 ? ' и больше' : ''} при пределе ${formatAmount(limit.amount, 'ru')}`
    : `${gaps.length > 0 ? 'at least ' : ''}${formatAmount(longest, 'en')} against ${formatAmount(limit.amount, 'en')}`;

/**
 * The term and the steps that were counted, each with its place. Rules are recorded as values: they are no quotes,
 * and do not stand among the words of an act.
 */
function formatEvidence(check: RulesCheck, { redaction }: Pick<RedactionFrame, 'redaction'>): string {
  const [first] = check.readings;
  const term = redaction.terms?.[first?.limit.index ?? -1];
  const steps = (first?.items ?? []).map(({ text, phrase, at }) =>
    phrase === undefined ? `${text} (${at})` : `${text} – ${phrase} (${at})`,
  );
  return [...(term === undefined ? [] : [`${term.duration} (${term.at})`]), ...steps].join('; ');
}

/** What a law takes from the end of the term. */
export function formatLimit(check: RulesCheck, language: Language): string {
  const isCut = check.readings.some(({ limit }) => limit.law !== undefined);
  if (!isCut) return '';
  return language === 'ru'
    ? ' (Закон № 88-V, ст. 5 п. 2 пп. 5): результат – в Государственную корпорацию не позднее чем за сутки до конца срока; сутки посчитаны рабочим днём: закон этого не уточняет)'
    : ' (Law № 88-V, art. 5 п. 2 пп. 5): the result reaches the corporation a day before the end of the term; that day is counted as a working day, which the law does not say)';
}
