import { defined } from '../../model/defined.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import type { CaseCheck, ChannelCheck, PathCheck, PathProof, TermReading } from '../channel-check.ts';
import type { CalendarRun } from '../run/calendar-run.ts';
import type { Judgement } from '../verdict.ts';
import type {
  TracedCase,
  TracedChannel,
  TracedJudgement,
  TracedPath,
  TracedReading,
  TracedRun,
  TracedTerm,
} from './trace.ts';
import { traceDeadline, traceLaw } from './trace-deadlines.ts';

function traceJudgement(check: Judgement | { verdict: 'ambiguous' }): TracedJudgement {
  switch (check.verdict) {
    case 'ambiguous':
      return { verdict: 'depends' };
    case 'fits':
      return { verdict: 'fits', reserve: check.reserve };
    case 'exceeds':
      return { verdict: 'exceeds', excess: check.excess };
    case 'unknown':
      return { verdict: 'unknown', reasons: check.reasons, ...defined({ left: check.left }) };
  }
}

/** How the phrase was read is told by its amount. */
export function traceTerm({ duration: _, ...term }: AppliedTerm): TracedTerm {
  return term;
}

function tracePath({ total, path, missing }: PathProof, title?: string): TracedPath {
  return { ...defined({ title }), total, steps: path, missing };
}

function traceRun({
  bound,
  start,
  end,
  deadline,
  margin,
  share,
  tried,
  story,
  doubts,
}: CalendarRun): TracedRun {
  const { kind: _, law: __, ...last } = traceDeadline(deadline);
  return { bound, start, end, deadline: last, margin, ...defined({ share }), tried, steps: story, doubts };
}

function traceCase(check: PathCheck | CaseCheck): TracedCase {
  const { title, readings, alternatives = [], restsOn } = check;
  const terms = [...new Set(readings.map(({ term }) => term))];
  const traceReading = (reading: TermReading): TracedReading => {
    const { term, basis, run, alternative } = reading;
    const path = 1 + alternatives.findIndex((other) => other.title === alternative);
    return {
      term: terms.indexOf(term),
      path,
      ...traceJudgement(reading),
      ...defined({ daysAs: basis }),
      ...(run && { law: traceLaw(run.deadline), run: traceRun(run) }),
    };
  };
  return {
    ...defined({ title }),
    ...traceJudgement(check),
    ...defined({ restsOn }),
    terms: terms.map(traceTerm),
    paths: [tracePath(check), ...alternatives.map((other) => tracePath(other, other.title))],
    readings: readings.map(traceReading),
  };
}

function traceCases(check: PathCheck & Pick<ChannelCheck, 'cases'>): Omit<TracedChannel, 'channel'> {
  const { cases = [check], restsOn } = check;
  return { ...traceJudgement(check), ...defined({ restsOn }), cases: cases.map(traceCase) };
}

/** The proof of each channel of a regulation: case × reading × step, with the words and places of the act. */
export function traceChannels(checks: readonly ChannelCheck[]): TracedChannel[] {
  return checks.map(
    ({ restated, ...check }): TracedChannel => ({
      channel: check.channel,
      ...traceCases(check),
      ...(restated && { restated: { at: restated.at, ...traceCases(restated) } }),
    }),
  );
}
