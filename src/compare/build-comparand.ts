/** What of a regulation is compared. Apart from the shape: a script that compares need not read durations. */
import { defined } from '../model/defined.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { readStepTime } from '../terms/step-time.ts';
import type { Comparand, ComparedStep, ComparedTerm, SignedAmount } from './comparand.ts';

function collectFields(regulation: ActiveRegulation): Comparand['fields'] {
  const { titles, provider, form, results, resultForm, standard, start, applicants } = regulation;
  return {
    title: [titles.heading],
    provider: [provider.text],
    form: [form.text],
    results: results.map(({ text }) => text),
    resultForm: [resultForm.text],
    standard: [standard.text ?? standard.ref],
    ...(start === undefined ? {} : { start: [start.text] }),
    ...(applicants === undefined ? {} : { applicants: [applicants.text] }),
  };
}

function comparedStep(step: Step, units: ActiveRegulation['units']): ComparedStep {
  const { id, kind = 'action', label, unit, action, duration, result, outcome } = step;
  return {
    id,
    kind,
    ...defined({ label }),
    who: unit === undefined ? '' : (units[unit]?.text ?? ''),
    action,
    ...defined({ phrase: duration }),
    time: readStepTime(step),
    ...(result === undefined ? {} : { result: typeof result === 'string' ? result : result.text }),
    ...defined({ outcome }),
  };
}

function findMargin(check: ChannelCheck): SignedAmount | undefined {
  if (check.verdict === 'fits') return { sign: 1, amount: check.reserve };
  return check.verdict === 'exceeds' ? { sign: -1, amount: check.excess } : undefined;
}

/** Two readings of one term («30 дней») give it twice. */
function collectTerms({ readings }: ChannelCheck): ComparedTerm[] {
  const terms = new Map<string, ComparedTerm>();
  for (const { phrase, amount } of readings.map(({ term }) => term)) {
    terms.set(phrase, { phrase, ...defined({ amount }) });
  }
  return [...terms.values()];
}

/** @param checks the term check of the same regulation */
export function buildComparand(regulation: ActiveRegulation, checks: readonly ChannelCheck[]): Comparand {
  const { channels, processes, units } = regulation;
  return {
    fields: collectFields(regulation),
    channels: checks.map((check) => {
      const margin = findMargin(check);
      return {
        kind: check.channel,
        text: channels[check.channel]?.text ?? '',
        terms: collectTerms(check),
        total: check.total,
        verdict: check.verdict,
        ...defined({ margin }),
      };
    }),
    processes: Object.entries(processes).map(([id, { steps }]: [string, Process]) => ({
      id,
      steps: steps.map((step) => comparedStep(step, units)),
    })),
  };
}
