import { defined } from '../../model/defined.ts';
import type { Deadline, DeadlineAnswer } from '../deadline.ts';
import { findRule } from '../law-by-date.ts';
import type { TracedAnswer, TracedLaw } from './trace.ts';

export function traceLaw(answer: DeadlineAnswer): TracedLaw {
  const { reading, byMinute } = answer;
  const { title, basis } = findRule(answer);
  return { ...reading, ...defined({ byMinute }), title, basis };
}

export function traceDeadline(answer: Deadline): TracedAnswer & { kind: 'deadline' } {
  const { kind, lastDay, time, movedFrom, skipped, doubts } = answer;
  return { kind, law: traceLaw(answer), lastDay, time, ...defined({ movedFrom }), skipped, doubts };
}

/** One last day under one reading of the law, or why it cannot be counted. */
export function traceAnswer(answer: DeadlineAnswer): TracedAnswer {
  if (answer.kind === 'deadline') return traceDeadline(answer);
  const { kind, why, year } = answer;
  return { kind, law: traceLaw(answer), why, ...defined({ year }) };
}
