/** Small sound records of acts and orders, for tests of rules to vary. */
import type { Act, ActEvent, Order } from '../../model/records.ts';
import type { CatalogueContext } from '../rule.ts';

export const BY = { authority: 'акимат', number: '211', date: '2015-08-20' };

export type EventSpec = Partial<ActEvent> & Pick<ActEvent, 'type'>;

/** An event with words and a place of its own; its day is unknown unless it is given. */
export function eventOf({ date = 'unknown', ...event }: EventSpec): ActEvent {
  const precision = date === 'unknown' ? 'unknown' : 'day';
  return { date, precision, text: `событие ${event.type}`, at: 'сноска', ...event };
}

/** An act of 23 July 2014 with one regulation, and the events given after its adoption. */
export function actOf(events: readonly EventSpec[] = [], more: Partial<Act> = {}): Act {
  return {
    kind: 'постановление',
    authority: 'акимат',
    region: 'vko',
    sphere: 'education',
    number: '198',
    date: '2014-07-23',
    title: 'Об утверждении регламентов',
    header: 'Постановление акимата от 23 июля 2014 года № 198',
    signatory: { name: 'А. Ким', position: 'аким области', at: 'подпись' },
    basis: [{ text: 'пунктом 1 статьи 16 Закона', at: 'преамбула' }],
    approves: [
      { item: '1)', text: 'регламент «Выдача справки»', at: 'п. 1 пп. 1)', regulation: 'kz/vko/2014-198/a' },
    ],
    events: [eventOf({ type: 'adopted', date: '2014-07-23' }), ...events.map(eventOf)],
    source: { register: 'adilet', id: 'unknown' },
    ...more,
  };
}

export function orderOf(more: Partial<Order> = {}): Order {
  return {
    kind: 'приказ',
    authority: 'Министр',
    number: '7',
    date: '2015-04-13',
    title: 'Об утверждении стандартов',
    redaction: { known: 'stated', text: 'первая' },
    source: { register: 'adilet', id: 'unknown' },
    ...more,
  };
}

/** A catalogue of what is given and of nothing else. */
export function catalogueOf(more: Partial<CatalogueContext> = {}): CatalogueContext {
  return {
    acts: new Map(),
    regulations: new Map(),
    orders: new Map(),
    standards: new Map(),
    glossary: undefined,
    ...more,
  };
}
