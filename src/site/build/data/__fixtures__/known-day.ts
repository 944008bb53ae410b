import type { DataInput } from '../output.ts';

/** On this day the act of East Kazakhstan may have been in force: the day of its publication is not known. */
export const THEN = '2014-12-01';
export const VKO = 'kz/vko/2014-198';

/** The same as if somebody had found that day. */
export function withKnownDay(data: DataInput): DataInput {
  const act = data.catalog.acts.get(VKO);
  if (act === undefined) throw new Error(VKO);
  const events = act.data.events.map((event) =>
    event.type === 'commenced' ? { ...event, date: '2014-09-20', precision: 'day' as const } : event,
  );
  const known = { ...act, data: { ...act.data, events } };
  const regulations = new Map(
    [...data.catalog.regulations].map(([id, one]) => [id, one.act === act ? { ...one, act: known } : one]),
  );
  return { ...data, catalog: { ...data.catalog, regulations } };
}
