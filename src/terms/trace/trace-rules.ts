import { defined } from '../../model/defined.ts';
import type { HearingCheck, RulesCheck, RulesReading } from '../living/rules-check.ts';
import type { TracedPath, TracedVerdict } from './trace.ts';

type TracedRulesReading = RulesReading extends infer Reading
  ? Reading extends RulesReading
    ? Omit<Reading, 'items' | 'gaps'> & Pick<TracedPath, 'steps' | 'missing'>
    : never
  : never;

/** A channel of the rules in force: reading × step. */
export interface TracedRulesChannel extends Omit<RulesCheck, 'verdict' | 'readings' | 'hearing'> {
  verdict: TracedVerdict;
  readings: readonly TracedRulesReading[];
  hearing?: Omit<HearingCheck, 'verdict'> & { verdict: TracedVerdict };
}

const traceVerdict = (verdict: RulesCheck['verdict']): TracedVerdict =>
  verdict === 'ambiguous' ? 'depends' : verdict;

export function traceRules(checks: readonly RulesCheck[]): TracedRulesChannel[] {
  return checks.map(({ channel, verdict, readings, hearing, ...said }) => ({
    channel,
    verdict: traceVerdict(verdict),
    ...said,
    readings: readings.map(({ items, gaps, ...reading }) => ({ ...reading, steps: items, missing: gaps })),
    ...defined({ hearing: hearing && { ...hearing, verdict: traceVerdict(hearing.verdict) } }),
  }));
}
