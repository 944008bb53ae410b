/**
 * The branch of refusal. АППК art. 73: the notice of the preliminary decision comes not later than three
 * working days before the administrative act, so its day is counted back from the end of the term.
 */
import type { RulesRedaction, Way } from '../../model/records.ts';
import { type Amount, addAmounts, compareAmounts, subtractAmounts, sumAmounts, toAmount } from '../amount.ts';
import { readDuration } from '../duration.ts';
import { toTimeAmount } from '../step-time.ts';
import type { HearingCheck } from './rules-check.ts';
import { countWay } from './ways.ts';

/** АППК art. 73 ч. 3: an objection, or the request for an oral hearing, within two working days. */
const OBJECTION = toAmount(2, 'working-day');

/** @returns nothing where the redaction has no hearing, or the step it follows is not on the way */
export function checkHearing(way: Way, redaction: RulesRedaction, term: Amount): HearingCheck | undefined {
  const { hearing } = redaction;
  if (hearing === undefined) return undefined;
  const notice = readAmount(hearing.notice);
  if (notice === undefined) return undefined;
  const { items } = countWay(way, redaction);
  const last = items.findIndex(({ step }) => step === hearing.after);
  if (last < 0) return undefined;
  const before = sumAmounts(items.slice(0, last + 1).map(({ time }) => toTimeAmount(time)));
  const needed = addAmounts(before, notice);
  const checked = { at: hearing.at, before, notice, needed, term };
  const over = compareAmounts(needed, term);
  if (over === undefined) return undefined;
  if (over > 0) return { ...checked, verdict: 'exceeds', excess: subtractAmounts(needed, term) };
  const result = hearing.result && readAmount(hearing.result);
  const latest = sumAmounts([subtractAmounts(term, notice), OBJECTION, ...(result ? [result] : [])]);
  const isLate = (compareAmounts(latest, term) ?? 0) > 0;
  return { ...checked, verdict: isLate ? 'ambiguous' : 'fits', latest };
}

function readAmount(phrase: string): Amount | undefined {
  const reading = readDuration(phrase);
  return reading.kind === 'amount' ? reading.max : undefined;
}
