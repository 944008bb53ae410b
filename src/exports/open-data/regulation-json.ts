import { listRegulationPeriods } from '../../history/periods.ts';
import type { LinkedRegulation } from '../../model/entry.ts';
import type { ActiveRegulation } from '../../model/records.ts';
import type { ChannelCheck } from '../../terms/channel-check.ts';
import { locateStep } from '../../terms/place.ts';
import { TRACE_VERSION } from '../../terms/trace/trace.ts';
import { traceChannels } from '../../terms/trace/trace-channels.ts';
import { type DataContext, formatDocument } from './document.ts';
import { describeDuration } from './duration-json.ts';
import { describePeriods, listDoubts } from './status-json.ts';
import { UNKNOWN } from './unknown.ts';

/** The duration of every step, in the order of the record. */
function describeSteps({ processes }: ActiveRegulation) {
  return Object.entries(processes).flatMap(([name, process]) =>
    process.steps.map((step) => ({
      process: name,
      step: step.id,
      // An event takes no time: there is nothing to know.
      duration:
        step.kind === 'event' && step.duration === undefined
          ? null
          : describeDuration(step.duration, locateStep(process, step)),
    })),
  );
}

/** @param checks of each channel; none for an excluded regulation, of which the catalogue has no text */
export function formatRegulation(
  regulation: LinkedRegulation,
  checks: readonly ChannelCheck[],
  context: DataContext,
): string {
  const { act, standard, service, data } = regulation;
  const status =
    act === undefined
      ? UNKNOWN
      : describePeriods(listRegulationPeriods(data, act.data), listDoubts([regulation]), context.date);
  const derived = {
    status,
    ...('excluded' in data
      ? {}
      : { steps: describeSteps(data), trace: TRACE_VERSION, channels: traceChannels(checks) }),
  };
  const about = {
    act: ['act', act?.id],
    standard: ['standard', standard?.id],
    service: ['service', service?.id],
  } as const;
  return formatDocument(regulation, { derived, source: act?.data.source, about }, context);
}
