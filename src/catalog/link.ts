/** Sound records become a catalogue whose records know one another. */

import { defined } from '../model/defined.ts';
import type {
  AnyEntry,
  Catalog,
  Entry,
  LinkedAct,
  LinkedOrder,
  LinkedRegulation,
  LinkedRules,
  LinkedService,
  LinkedStandard,
  RecordKind,
} from '../model/entry.ts';
import { indexEntries } from './shelves.ts';

/** @param entries in the order of ids; they are given their links, not copied */
export function linkRecords(entries: readonly AnyEntry[]): Catalog {
  const calendars = calendarsByCountry(entries);
  const acts = withLinks(indexEntries('act', entries), () => ({ regulations: [] as LinkedRegulation[] }));
  const orders = withLinks(indexEntries('order', entries), () => ({
    standards: [] as LinkedStandard[],
    rules: [] as LinkedRules[],
  }));
  const standards = withLinks(
    indexEntries('standard', entries),
    (): { order?: LinkedOrder; regulations: LinkedRegulation[] } => ({ regulations: [] }),
  );
  const regulations = withLinks(
    indexEntries('regulation', entries),
    ({ id }): { act?: LinkedAct; standard?: LinkedStandard; service?: LinkedService; calendars: Years } => ({
      calendars: calendars.get(readCountry(id)) ?? new Map(),
    }),
  );
  const rules = withLinks(
    indexEntries('rules', entries),
    (): { order?: LinkedOrder; twin?: LinkedRules; services: LinkedService[] } => ({ services: [] }),
  );
  const services = withLinks(indexEntries('service', entries), () => ({
    regulations: [] as LinkedRegulation[],
    rules: [] as LinkedRules[],
  }));

  for (const standard of standards.values()) {
    const order = orders.get(standard.data.order);
    if (order === undefined) continue;
    standard.order = order;
    order.standards.push(standard);
  }
  for (const regulation of regulations.values()) {
    const act = acts.get(regulation.data.act);
    if (act !== undefined) regulation.act = act;
    const standard = standards.get(regulation.data.standard?.ref ?? '');
    if (standard === undefined) continue;
    regulation.standard = standard;
    standard.regulations.push(regulation);
  }
  for (const { data, regulations: approved } of acts.values()) {
    approved.push(...data.approves.flatMap(({ regulation }) => regulations.get(regulation) ?? []));
  }

  for (const entry of rules.values()) {
    const twin = rules.get(entry.data.twin ?? '');
    if (twin !== undefined) entry.twin = twin;
    const order = orders.get(entry.data.order);
    if (order === undefined) continue;
    entry.order = order;
    order.rules.push(entry);
  }
  for (const service of services.values()) {
    for (const { kind, record } of service.data.thread) {
      const regulation = kind === 'regulation' ? regulations.get(record) : undefined;
      const successor = kind === 'rules' ? rules.get(record) : undefined;
      if (regulation !== undefined) {
        regulation.service = service;
        service.regulations.push(regulation);
      }
      if (successor !== undefined) {
        successor.services.push(service);
        service.rules.push(successor);
      }
    }
  }

  const glossary = indexEntries('glossary', entries).get('glossary');
  const site = indexEntries('site', entries).get('site');
  const lint = indexEntries('lint', entries).get('lint');
  return {
    acts,
    regulations,
    orders,
    standards,
    rules,
    services,
    calendars,
    ...defined({ glossary, site, lint }),
  };
}

type Years = Map<number, Entry<'calendar'>>;

/** The first folder of a record. */
function readCountry(id: string): string {
  return id.split('/', 1)[0] ?? '';
}

function withLinks<K extends RecordKind, Links extends object>(
  entries: ReadonlyMap<string, Entry<K>>,
  links: (entry: Entry<K>) => Links,
): Map<string, Entry<K> & Links> {
  return new Map([...entries].map(([id, entry]) => [id, Object.assign(entry, links(entry))]));
}

function calendarsByCountry(entries: readonly AnyEntry[]): Map<string, Years> {
  const calendars = new Map<string, Years>();
  for (const entry of indexEntries('calendar', entries).values()) {
    const { country, year } = entry.data;
    calendars.set(country, (calendars.get(country) ?? new Map()).set(year, entry));
  }
  return calendars;
}
