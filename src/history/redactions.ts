/** Redactions of the rules of a service. */
import type { RulesRedaction, ServiceRules } from '../model/records.ts';

/** The newest redaction that was read, at least in part. */
export function newestRead({ redactions }: ServiceRules): RulesRedaction | undefined {
  return redactions.findLast(({ read }) => read !== 'none');
}

/**
 * The redaction that stood on a day, as far as is known: the last one of that day or before. Where it is not known
 * when a redaction came into force, the date of its order stands for it: it cannot have been earlier.
 *
 * @param day ГГГГ-ММ-ДД
 */
export function redactionOn({ redactions }: ServiceRules, day: string): RulesRedaction | undefined {
  return redactions.findLast(({ commenced, date }) => (commenced ?? date) <= day);
}

/** The days from which another redaction stands, as far as is known, in their order. */
export function redactionDays({ redactions }: ServiceRules): string[] {
  return [...new Set(redactions.map(({ commenced, date }) => commenced ?? date))].sort();
}
