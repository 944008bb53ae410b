/** Deadlines for programs: a trace, `schemas/data/trace.schema.json`. */
import { defined } from '../model/defined.ts';
import { formatTime } from '../terms/calendar/moment.ts';
import { TRACE_VERSION, type TracedDeadlines } from '../terms/trace/trace.ts';
import { traceTerm } from '../terms/trace/trace-channels.ts';
import { traceAnswer } from '../terms/trace/trace-deadlines.ts';
import type { ChannelDeadlines, DeadlineReport } from './deadlines.ts';

function traceChannel({ channel, terms, said, unknown }: ChannelDeadlines): TracedDeadlines {
  return {
    channel,
    terms: terms.map(({ term, intake, answers }) => ({
      term: traceTerm(term),
      intake,
      answers: answers.map(traceAnswer),
    })),
    ...defined({ intakeQuote: said, reason: unknown }),
  };
}

/**
 * @param id of the regulation
 * @param minute of the day of submission
 */
export function formatDeadlinesJson(
  { title, from, cautions, channels }: DeadlineReport,
  { id, minute }: { id: string; minute: number },
): string {
  const trace = {
    trace: TRACE_VERSION,
    regulation: id,
    title,
    from: { date: from, time: formatTime(minute) },
    ...defined({ cautions }),
    channels: channels.map(traceChannel),
  };
  return `${JSON.stringify(trace, null, 2)}\n`;
}
