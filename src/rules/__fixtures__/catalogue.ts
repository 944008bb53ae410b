/** A small catalogue of the records of a case, linked as the reader links them. */
import type { Entry, LinkedAct, LinkedOrder, LinkedRegulation, LinkedRules, LinkedService, LinkedStandard } from '../../model/entry.ts';
import type { ServiceRules } from '../../model/records.ts';
import { toService, toServiceRules } from './living.ts';
import { type Specs, toAct, toOrder, toRegulation, toStandard } from './records.ts';

export interface CatalogueSpec {
  acts?: Record<string, Specs['act']>;
  orders?: Record<string, Specs['order']>;
  standards?: Record<string, Specs['standard']>;
  regulations?: Record<string, Specs['regulation']>;
  services?: Record<string, Specs['service']>;
  /** Rules of services, each of the order in whose folder it stands. */
  rules?: Record<string, Partial<ServiceRules>>;
}

export interface SmallCatalogue {
  acts: LinkedAct[];
  orders: LinkedOrder[];
  standards: LinkedStandard[];
  regulations: LinkedRegulation[];
  services: LinkedService[];
}

function entries<K extends 'act' | 'order' | 'standard' | 'regulation' | 'service', S>(
  kind: K,
  specs: Record<string, S> = {},
  toRecord: (spec: S) => Entry<K>['data'],
): Entry<K>[] {
  return Object.entries(specs).map(([id, spec]) => ({ kind, id, file: `${id}.yaml`, data: toRecord(spec) }));
}

export function toCatalogue(specs: CatalogueSpec): SmallCatalogue {
  const rules = Object.entries(specs.rules ?? {}).map(
    ([id, spec]): LinkedRules => ({
      kind: 'rules',
      id,
      file: `${id}.yaml`,
      data: { ...toServiceRules({}), ...spec },
      services: [],
    }),
  );
  const orders = entries('order', specs.orders, toOrder).map((entry) => ({
    ...entry,
    standards: [] as LinkedStandard[],
    rules: rules.filter(({ id }) => id.startsWith(`${entry.id}/`)),
  }));
  const standards = entries('standard', specs.standards, toStandard).map((entry): LinkedStandard => {
    const order = orders.find(({ id }) => id === entry.data.order);
    const standard: LinkedStandard = { ...entry, regulations: [], ...(order && { order }) };
    order?.standards.push(standard);
    return standard;
  });
  const regulations = entries('regulation', specs.regulations, toRegulation).map((entry): LinkedRegulation => {
    const standard = standards.find(({ id }) => id === entry.data.standard?.ref);
    return { ...entry, calendars: new Map(), ...(standard && { standard }) };
  });
  const acts = entries('act', specs.acts, toAct).map((entry): LinkedAct => {
    const approved = entry.data.approves.map(({ regulation }) => regulations.find(({ id }) => id === regulation));
    return { ...entry, regulations: approved.filter((one) => one !== undefined) };
  });
  const services = entries('service', specs.services, toService).map((entry): LinkedService => {
    const ids = entry.data.thread.map(({ record }) => record);
    const ruled = regulations.filter(({ id }) => ids.includes(id));
    const service: LinkedService = { ...entry, regulations: ruled, rules: rules.filter(({ id }) => ids.includes(id)) };
    for (const one of service.rules) one.services = [...one.services, service];
    for (const regulation of ruled) regulation.service = service;
    return service;
  });
  return { acts, orders, standards, regulations, services };
}
