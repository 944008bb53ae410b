/** A small sound act of given events, for tests to vary. */
import fc from 'fast-check';
import type { Act, ActEvent, ActRef } from '../../model/records.ts';
import { addDays } from '../../model/day.ts';

export type EventSpec = Partial<ActEvent> & Pick<ActEvent, 'type'>;

export const by = (date: string, number = '211'): ActRef => ({ authority: 'акимат', number, date });

export function makeAct(events: readonly EventSpec[], more: Partial<Act> = {}): Act {
  return {
    kind: 'постановление',
    authority: 'акимат',
    region: 'vko',
    sphere: 'education',
    number: '198',
    date: '2014-07-23',
    title: 'Об утверждении регламентов',
    header: 'Постановление № 198',
    signatory: { name: 'Е. Кошербаев', position: 'акима области', at: 'подпись' },
    basis: [{ text: 'статья 16', at: 'преамбула' }],
    approves: [{ item: '1)', text: 'регламент', at: 'п. 1', regulation: 'kz/vko/2014-198/a' }],
    events: events.map(({ date = 'unknown', ...event }) => ({
      date,
      precision: date === 'unknown' ? 'unknown' : 'day',
      text: 'слова акта',
      at: 'сноска',
      ...event,
    })),
    source: { register: 'adilet', id: 'unknown' },
    ...more,
  };
}

const TYPES: readonly ActEvent['type'][] = [
  'registered',
  'published',
  'in-force',
  'commenced',
  'amended',
  'item-excluded',
  'repealed',
];
const RULES = ['day-of-publication', 'ten-days-after-first-publication', 'day-of-registration'] as const;

/** A day of the three years that the acts of these tests live in. */
export const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2014-01-01', days));

const anyEvent = fc
  .record({
    type: fc.constantFrom(...TYPES),
    date: fc.option(anyDay, { nil: 'unknown' }),
    rule: fc.constantFrom(...RULES),
    decided: fc.option(anyDay, { nil: undefined }),
  })
  .map(({ decided, ...event }): EventSpec => (decided === undefined ? event : { ...event, by: by(decided) }));

/** Acts as they should not be too: days out of order, events told twice. */
export const anyAct = fc
  .array(anyEvent, { maxLength: 7 })
  .map((events) => makeAct([{ type: 'adopted', date: '2014-07-23' }, ...events]));
