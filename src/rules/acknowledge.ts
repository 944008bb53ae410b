import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { FAILED } from './rule-failed.ts';

/** Rules about acknowledgements themselves, which cannot be acknowledged. */
export const STALE = 'acknowledgement/stale';
export const EXPIRED = 'acknowledgement/expired';

export type AcknowledgedFinding = RuleFinding & Pick<Finding, 'acknowledged'>;

/** `where` is the beginning of a field's path, whole steps of it: `appendices/1` is not `appendices/10`. */
function covers({ rule, where }: Acknowledgement, finding: RuleFinding): boolean {
  if (rule !== finding.rule || rule === FAILED) return false;
  const prefix = where === undefined ? [] : where.split('/');
  return prefix.every((part, index) => String(finding.path[index]) === part);
}

function staleFinding({ rule, where }: Acknowledgement, index: number): RuleFinding {
  const target = where === undefined ? rule : `${rule} (${where})`;
  return {
    rule: STALE,
    severity: 'error',
    path: ['acknowledged', index],
    text: {
      ru: {
        message: `Признание замечания ${target} лишнее: такого замечания больше нет.`,
        fix: 'Удалите признание или исправьте rule и where.',
      },
      en: {
        message: `The acknowledgement of ${target} is stale: there is no such finding.`,
        fix: 'Remove the acknowledgement, or correct its rule and where.',
      },
    },
  };
}

function expiredFinding({ rule, until }: Acknowledgement, index: number, date: string): RuleFinding {
  return {
    rule: EXPIRED,
    severity: 'error',
    path: ['acknowledged', index, 'until'],
    text: {
      ru: {
        message: `Признание замечания ${rule} действовало до ${until}.`,
        expected: `дата не раньше ${date}`,
        got: until,
        fix: 'Проверьте, держится ли причина: продлите признание или исправьте запись.',
      },
      en: {
        message: `The acknowledgement of ${rule} was valid until ${until}.`,
        expected: `a date not before ${date}`,
        got: until,
        fix: 'See whether the reason still holds: prolong the acknowledgement or mend the record.',
      },
    },
  };
}

/**
 * Marks the findings of one record that it acknowledges, and adds findings about acknowledgements that match
 * nothing or have expired. An expired one marks nothing; it is still valid on the day of `until` itself.
 *
 * @param findings all findings of the record
 * @param date ГГГГ-ММ-ДД, the day of the check
 * @param dormant ids of rules that do not run: what is acknowledged of them is neither needed nor stale
 */
export function acknowledge(
  findings: readonly RuleFinding[],
  acknowledgements: readonly Acknowledgement[],
  date: string,
  dormant: ReadonlySet<string> = new Set(),
): AcknowledgedFinding[] {
  const marked = findings.map((finding) => {
    const found = acknowledgements.find((one) => one.until >= date && covers(one, finding));
    if (found === undefined) return finding;
    const { reason, by, until } = found;
    return { ...finding, acknowledged: { reason, by, until } };
  });
  const about = acknowledgements.flatMap((one, index) => {
    if (dormant.has(one.rule)) return [];
    if (!findings.some((finding) => covers(one, finding))) return [staleFinding(one, index)];
    return one.until < date ? [expiredFinding(one, index, date)] : [];
  });
  return [...marked, ...about];
}
