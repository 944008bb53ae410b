/** Which rules stand behind a service today, and how sure that is. */
import type { LinkedRules, LinkedService } from '../model/entry.ts';
import type { RulesRedaction, ThreadLink } from '../model/records.ts';
import { type KnownRedactions, knownOn } from './redactions.ts';

export type StandingKind = 'read' | 'outdated' | 'unread' | 'assumed' | 'near' | 'unknown';

export interface ThreadStanding {
  kind: StandingKind;
  rules?: LinkedRules;
  link?: ThreadLink;
  /** What is known of the rules, where they were read. */
  known?: KnownRedactions;
}

/**
 * The last rules of the thread; a near service does not rule this one. Where a redaction that was not read stands
 * after the one that was, what was read is not what is in force.
 *
 * @param day ГГГГ-ММ-ДД
 */
export function findRulesStanding({ data, rules }: LinkedService, day: string): ThreadStanding {
  const link = data.thread.findLast(({ kind }) => kind === 'rules');
  const last = rules.find(({ id }) => id === link?.record);
  if (link === undefined || last === undefined) return { kind: 'unknown' };
  if (link.certainty === 'near') return { kind: 'near', rules: last, link };
  const { certainty } = last.data.standing;
  if (certainty !== 'read') return { kind: certainty, rules: last, link };
  const known = knownOn(last.data, day);
  const kind = known.read === undefined ? 'unread' : known.unread === undefined ? 'read' : 'outdated';
  return { kind, rules: last, link, known };
}

/** The rules and the redaction by which a service is provided for sure: they were read, and they stand. */
export function findReadRules(
  service: LinkedService,
  day: string,
): { rules: LinkedRules; redaction: RulesRedaction } | undefined {
  const { kind, rules, known } = findRulesStanding(service, day);
  return kind === 'read' && rules !== undefined && known?.read !== undefined
    ? { rules, redaction: known.read }
    : undefined;
}
