/** What the acknowledgements of a record do to its findings. */

import { addDays } from '../model/day.ts';
import { defined } from '../model/defined.ts';
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { isAtLeast as coversAmount } from '../terms/amount.ts';
import { readDuration } from '../terms/duration.ts';
import {
  acceptsMore,
  acceptsUnstated,
  expired,
  expiresSoon,
  outgrown,
  stale,
  untilFar,
} from './acknowledgement-findings.ts';
import { RULE_FAILED } from './rule-failed.ts';

export type AcknowledgedFinding = RuleFinding & Pick<Finding, 'acknowledged'>;

export interface AcknowledgeOptions {
  /** ГГГГ-ММ-ДД, the day of the check. */
  date: string;
  /** Ids of rules that do not run: what is acknowledged of them is neither needed nor stale. */
  dormant?: ReadonlySet<string>;
  /**
   * A check asks the editor to look again at what has expired. A build only says so: nobody has changed anything, and
   * a site that was published yesterday can be published today.
   */
  purpose?: 'check' | 'build';
}

/** How long before its last day an acknowledgement begins to say so. */
const DAYS_OF_WARNING = 60;

/** An acknowledgement is looked at again within two years. */
const LONGEST_DAYS = 731;

/** `where` is the beginning of a field's path, whole steps of it: `appendices/1` is not `appendices/10`. */
function covers({ rule, where }: Acknowledgement, finding: RuleFinding): boolean {
  return rule === finding.rule && rule !== RULE_FAILED && isWithin(where, finding);
}

function isWithin(where: string | undefined, { path }: RuleFinding): boolean {
  const prefix = where === undefined ? [] : where.split('/');
  return prefix.every((part, index) => String(path[index]) === part);
}

/**
 * What an acknowledgement of this finding has to state in `accepts`: an amount that may not grow, or words that may
 * not change. Nothing where the finding is the same whenever it is there.
 */
export function findAccepted({ excess, text: { ru } }: RuleFinding): string | undefined {
  return excess ?? ru.got;
}

/** Whether the record has become worse than was accepted; a smaller excess is not worse. */
function hasOutgrown({ accepts }: Acknowledgement, finding: RuleFinding): boolean {
  const actual = findAccepted(finding);
  if (accepts === undefined || actual === undefined) return false;
  if (finding.excess === undefined) return squeeze(accepts) !== squeeze(actual);
  const [accepted, excess] = [readDuration(accepts), readDuration(finding.excess)];
  if (accepted.kind !== 'amount' || excess.kind !== 'amount') return squeeze(accepts) !== squeeze(actual);
  return !coversAmount(accepted.max, excess.max);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Marks the findings of one record that it acknowledges, and adds findings about acknowledgements: those that match
 * nothing, that accept less than there is or do not say what they accept, that have expired or soon will. One that has
 * expired or accepts less marks nothing; on the day of `until` itself it is still valid.
 *
 * @param findings all findings of the record
 */
export function acknowledge(
  findings: readonly RuleFinding[],
  acknowledgements: readonly Acknowledgement[],
  { date, dormant = new Set(), purpose = 'check' }: AcknowledgeOptions,
): AcknowledgedFinding[] {
  const holds = (one: Acknowledgement, finding: RuleFinding) =>
    covers(one, finding) && !hasOutgrown(one, finding) && (one.until >= date || purpose === 'build');
  const marked = findings.map((finding) => {
    const found = acknowledgements.find((one) => holds(one, finding));
    if (found === undefined) return finding;
    const { reason, by, until, accepts } = found;
    return {
      ...finding,
      acknowledged: { reason, by, until, ...defined({ accepts }) },
    };
  });
  const about = acknowledgements.flatMap((one, index): RuleFinding[] => {
    if (dormant.has(one.rule)) return [];
    const own = findings.filter((finding) => covers(one, finding));
    if (own.length === 0) return [stale(one, index, instead(one, findings))];
    return [
      ...own
        .filter((finding) => hasOutgrown(one, finding))
        .map((now) => outgrown(one, index, findAccepted(now))),
      ...unstated(one, index, own),
      ...roomy(one, index, own),
      ...lifetime(one, index, date, purpose),
    ];
  });
  return [...marked, ...about];
}

/** Rules that find something else at the same place: the verdict may have changed, and the reason may still hold. */
function instead({ rule, where }: Acknowledgement, findings: readonly RuleFinding[]): string[] {
  const family = rule.slice(0, rule.indexOf('/') + 1);
  const alike = findings.filter((finding) => finding.rule.startsWith(family) && isWithin(where, finding));
  return [...new Set(alike.map((finding) => finding.rule))];
}

function unstated(one: Acknowledgement, index: number, own: readonly RuleFinding[]): RuleFinding[] {
  if (one.accepts !== undefined) return [];
  const [actual] = own.flatMap((finding) => findAccepted(finding) ?? []);
  return actual === undefined ? [] : [acceptsUnstated(one, index, actual)];
}

/** Where one acknowledgement covers several findings, the greatest of them needs its width. */
function roomy(one: Acknowledgement, index: number, own: readonly RuleFinding[]): RuleFinding[] {
  const accepted = readDuration(one.accepts ?? '');
  const excesses = own.map(({ excess }) => excess ?? '');
  const amounts = excesses.map((excess) => readDuration(excess));
  if (accepted.kind !== 'amount') return [];
  const greatest = amounts.findIndex(
    (amount) =>
      amount.kind === 'amount' &&
      amounts.every((other) => other.kind === 'amount' && coversAmount(amount.max, other.max)),
  );
  const actual = amounts[greatest];
  // Less or incomparable: that is `outgrown`.
  if (actual?.kind !== 'amount' || !coversAmount(accepted.max, actual.max)) return [];
  if (coversAmount(actual.max, accepted.max)) return [];
  return [acceptsMore(one, index, excesses[greatest] ?? '')];
}

function lifetime(
  one: Acknowledgement,
  index: number,
  date: string,
  purpose: 'check' | 'build',
): RuleFinding[] {
  if (one.until < date) return [expired(one, index, date, purpose === 'build' ? 'warning' : 'error')];
  const latest = addDays(date, LONGEST_DAYS);
  if (one.until > latest) return [untilFar(one, index, latest)];
  return one.until <= addDays(date, DAYS_OF_WARNING) ? [expiresSoon(one, index)] : [];
}
