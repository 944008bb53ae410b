/**
 * Clocks on steps whose time BPMN can tell: in calendar days, which run by every calendar. Working days and hours of
 * work stand still at night and have no form in ISO 8601, so that their steps have no clock.
 */
import { readDuration } from '../../terms/duration.ts';
import type { BpmnLane, BpmnModel, BpmnNode } from './model.ts';

/** The duration in ISO 8601, where it is exact; one that is counted from another moment than the step is not. */
export function toTimer(phrase: string): string | undefined {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount' || reading.from !== undefined) return undefined;
  const { calendarDays, ...others } = reading.max;
  const isAlone = Object.values(others).every((value) => value === 0);
  const isExact = reading.min.calendarDays === calendarDays;
  return calendarDays > 0 && isAlone && isExact ? `P${calendarDays}D` : undefined;
}

/** The model with a clock on each such step, which does not interrupt it, and an end where the clock leads. */
export function withTimers(model: BpmnModel, overdue: string): BpmnModel {
  const timed = model.nodes.flatMap(({ id, tag, source }) => {
    const phrase = source?.step.duration;
    const iso = phrase === undefined || !tag.endsWith('ask') ? undefined : toTimer(phrase);
    return iso === undefined || phrase === undefined ? [] : [{ id, phrase, iso }];
  });
  const added = timed.flatMap(({ id, phrase, iso }): BpmnNode[] => [
    { id: `${id}.timer`, tag: 'boundaryEvent', name: phrase, beside: id, timer: iso },
    { id: `${id}.overdue`, tag: 'endEvent', name: overdue, beside: id },
  ]);
  const withAdded = (lane: BpmnLane): BpmnLane => ({
    ...lane,
    nodes: [
      ...lane.nodes,
      ...added.filter(({ beside = '' }) => lane.nodes.includes(beside)).map(({ id }) => id),
    ],
  });
  return {
    lanes: model.lanes.map(withAdded),
    nodes: [...model.nodes, ...added],
    flows: [
      ...model.flows,
      ...timed.map(({ id }) => {
        const [from, to] = [`${id}.timer`, `${id}.overdue`];
        return { id: `flow.${from}`, from, to, inferred: false };
      }),
    ],
  };
}
