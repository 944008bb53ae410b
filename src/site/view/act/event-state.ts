/** Whether an event has happened by a day, for the build and for the script that shows another day. */

export interface EventDays {
  /** The day itself, or the earliest possible one. */
  from: string;
  /** The latest possible day; nothing says so when it is absent. */
  until?: string | undefined;
}

/** Nothing for what has happened. */
export type EventState = 'maybe' | 'later' | undefined;

export function stateOn({ from, until }: EventDays, day: string): EventState {
  if (day < from) return 'later';
  return until === undefined || day < until ? 'maybe' : undefined;
}
