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

/** What a reader knows of the rules on a day. */
export interface KnownRedactions {
  /** The newest one that was read of those that had begun. */
  read?: RulesRedaction;
  /** The one that stands, where it is newer than what was read. */
  unread?: RulesRedaction;
  /** Those that have not begun yet, in their order. */
  coming: RulesRedaction[];
}

export function knownOn(rules: ServiceRules, day: string): KnownRedactions {
  const begun = rules.redactions.filter(({ commenced, date }) => (commenced ?? date) <= day);
  const read = newestRead({ ...rules, redactions: begun });
  const stands = begun.at(-1);
  return {
    ...(read && { read }),
    ...(stands && stands !== read && { unread: stands }),
    coming: rules.redactions.filter((one) => !begun.includes(one)),
  };
}

/** The days from which another redaction stands, as far as is known, in their order. */
export function redactionDays({ redactions }: ServiceRules): string[] {
  return [...new Set(redactions.map(({ commenced, date }) => commenced ?? date))].sort();
}
