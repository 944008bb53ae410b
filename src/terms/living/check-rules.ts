/**
 * The check of living law: whether a service, done as its rules say, ends within its term, per channel and
 * per reading of what the rules leave open.
 */
import { defined } from '../../model/defined.ts';
import type { RulesRedaction, ServiceChannel, Way } from '../../model/records.ts';
import { compareAmounts, subtractAmounts } from '../amount.ts';
import { checkHearing } from './hearing.ts';
import { findLimits } from './limits.ts';
import type {
  DisputeSide,
  RulesCheck,
  RulesJudgement,
  RulesLimit,
  RulesReading,
  RulesVerdict,
} from './rules-check.ts';
import { type CountedWay, countWay, isDisputed } from './ways.ts';

/** Law № 88-V art. 18 names the channels; this is the order in which a page shows them. */
const CHANNELS: readonly ServiceChannel[] = ['office', 'con', 'portal', 'proactive', 'mobile', 'partner'];

/** One check for each channel that the redaction names. */
export function checkRules(redaction: RulesRedaction): RulesCheck[] {
  return CHANNELS.flatMap((channel) => {
    const way = redaction.channels?.[channel];
    return way === undefined ? [] : [checkChannel(channel, way, redaction)];
  });
}

function checkChannel(channel: ServiceChannel, way: Way, redaction: RulesRedaction): RulesCheck {
  const doubt = defined({ doubt: way.doubt });
  if (way.path === undefined) {
    return { channel, verdict: 'unknown', reason: 'steps-not-described', readings: [], ...doubt };
  }
  const { limits, reason } = findLimits(redaction, channel);
  const sides: (DisputeSide | undefined)[] = isDisputed(way, redaction) ? ['inside', 'outside'] : [undefined];
  const readings = limits.flatMap((limit) =>
    sides.map((side): RulesReading => {
      const counted = countWay(way, redaction, side);
      return { ...judge(counted, limit), ...counted, limit, ...defined({ side }) };
    }),
  );
  const term = limits[0]?.term;
  const hearing = term && checkHearing(way, redaction, term);
  return {
    channel,
    verdict: reason === undefined ? agree(readings) : 'unknown',
    ...defined({ reason }),
    readings,
    ...defined({ hearing }),
    ...doubt,
  };
}

function judge({ shortest, longest, gaps }: CountedWay, { amount }: RulesLimit): RulesJudgement {
  const least = compareAmounts(shortest, amount);
  const most = compareAmounts(longest, amount);
  if (least === undefined || most === undefined) return { verdict: 'mixed' };
  if (least > 0) return { verdict: 'exceeds', excess: subtractAmounts(shortest, amount) };
  if (most > 0) return { verdict: 'by-case' };
  const left = subtractAmounts(amount, longest);
  return gaps.length > 0 ? { verdict: 'open', left } : { verdict: 'fits', reserve: left };
}

/** What steps without a time cannot be done in: no reading then keeps the term. */
function leavesNothing(reading: RulesReading): boolean {
  return reading.verdict === 'open' && compareAmounts(reading.longest, reading.limit.amount) === 0;
}

/**
 * What rests on one reading alone is «зависит от прочтения». A reading that leaves no time for a step which
 * the rules demand does not save what exceeds in the other.
 */
function agree(readings: readonly RulesReading[]): RulesVerdict {
  const verdicts = readings.map(({ verdict }) => verdict);
  if (verdicts.every((verdict) => verdict === 'fits')) return 'fits';
  if (!verdicts.includes('exceeds')) return 'unknown';
  return readings.every((one) => one.verdict === 'exceeds' || leavesNothing(one)) ? 'exceeds' : 'ambiguous';
}
