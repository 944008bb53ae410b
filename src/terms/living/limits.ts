/** How much of a term may be used: the term of the rules, less what a law takes from its end. */
import type { RulesRedaction, RulesTerm, ServiceChannel } from '../../model/records.ts';
import { type Amount, subtractAmounts, toAmount } from '../amount.ts';
import { readDuration } from '../duration.ts';
import type { RulesLimit } from './rules-check.ts';

const DAY = toAmount(1, 'working-day');

export interface LimitLookup {
  limits: RulesLimit[];
  reason?: 'term-not-stated' | 'term-unreadable';
}

export function findLimits({ terms = [] }: RulesRedaction, channel: ServiceChannel): LimitLookup {
  const applied = terms.flatMap((term, index) => (appliesTo(term, channel) ? [{ term, index }] : []));
  if (applied.length === 0) return { limits: [], reason: 'term-not-stated' };
  const limits = applied.flatMap(({ term, index }) => {
    const reading = readDuration(term.duration);
    return reading.kind === 'amount' ? [makeLimit(reading.max, term.at, index, channel)] : [];
  });
  return limits.length < applied.length ? { limits, reason: 'term-unreadable' } : { limits };
}

/** A wait for one's turn («queue») is no term of the service. */
function appliesTo({ kind = 'term', channels }: RulesTerm, channel: ServiceChannel): boolean {
  return kind === 'term' && (channels === undefined || channels.includes(channel));
}

/**
 * Law № 88-V, art. 5 п. 2 пп. 5): the result reaches the Государственная корпорация «не позднее чем за сутки»
 * before the end of the term, except for services of one working day. A day is read as a working day, in
 * which these terms count.
 */
function makeLimit(term: Amount, at: string, index: number, channel: ServiceChannel): RulesLimit {
  if (channel !== 'con' || term.workingDays <= 1) return { index, term, at, amount: term };
  return { index, term, at, amount: subtractAmounts(term, DAY), law: 'result-a-day-before' };
}
