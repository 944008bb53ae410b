import { type Effect, findEffect } from '../../../history/effect.ts';
import type { ActEvent } from '../../../model/records.ts';
import { defineTable, field } from './table.ts';

interface Row {
  act: string;
  position: number;
  event: ActEvent;
  effect: Effect;
}

const day = (value: string) => (value === 'unknown' ? undefined : value);

export const events = defineTable<Row>({
  name: 'events',
  description: 'What happened to acts, in the order of the record',
  key: ['act', 'position'],
  *items({ catalog }) {
    for (const { id, data } of catalog.acts.values())
      for (const [index, event] of data.events.entries())
        yield { act: id, position: index + 1, event, effect: findEffect(event, data) };
  },
  fields: [
    field('act', 'string', 'id of the act', ({ act }) => act),
    field('position', 'integer', 'place among its events, from 1', ({ position }) => position),
    field(
      'type',
      'string',
      'adopted, registered, published, in-force, commenced, amended, item-excluded, repealed',
      ({ event }) => event.type,
    ),
    field('date', 'date', 'day that the record tells; null where nobody established it', ({ event }) =>
      day(event.date),
    ),
    field('precision', 'string', 'day, or unknown', ({ event }) => event.precision),
    field('effective_from', 'date', 'day of its effect; null where it is not known', ({ effect }) =>
      day(effect.from),
    ),
    field(
      'earliest',
      'date',
      'before this day it has no effect for certain',
      ({ effect }) => effect.notBefore,
    ),
    field(
      'latest',
      'date',
      'from this day on it has effect for certain; null where nothing says so',
      ({ effect }) => effect.notAfter,
    ),
    field('items', 'string', 'items of the list that it is about, separated by commas', ({ event }) =>
      event.items?.join(','),
    ),
    field(
      'by',
      'string',
      'id of the act that did it, where the catalogue has it',
      ({ event }) => event.by?.ref,
    ),
    field('by_authority', 'string', 'authority of that act', ({ event }) => event.by?.authority),
    field('by_number', 'string', 'number of that act', ({ event }) => event.by?.number),
    field('by_date', 'date', 'date of that act', ({ event }) => event.by?.date),
    field('text', 'string', 'words of the act or of the register', ({ event }) => event.text),
    field('at', 'string', 'place of these words', ({ event }) => event.at),
  ],
});
