/**
 * A name of an event that stays when the record learns more of it: an unknown day becomes known, a note is added,
 * another event is put before it.
 */
import type { ActEvent } from '../model/records.ts';

function nameEvent({ type, by }: ActEvent): string {
  return by === undefined ? type : `${type}-${by.date}-${by.number.replaceAll(/\s+/g, '-')}`;
}

/** Names of the events of an act, in their order, each once: two of one name are told apart by their order. */
export function eventKeys(events: readonly ActEvent[]): string[] {
  const names = events.map(nameEvent);
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}
