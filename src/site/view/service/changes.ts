/** What happened to the acts and orders that ruled a service. */
import type { LinkedOrder, LinkedService } from '../../../model/entry.ts';
import type { RecordsToday } from '../../data.ts';
import { type ChangeView, listActChanges } from '../browse/changes.ts';
import { listOrderChanges } from '../browse/order-changes.ts';

export function listServiceChanges(data: RecordsToday, service: LinkedService): ChangeView[] {
  const acts = new Set(service.regulations.flatMap(({ act }) => act?.id ?? []));
  const orders = new Set<LinkedOrder>(
    [
      ...service.rules.map(({ order }) => order),
      ...service.regulations.map(({ standard }) => standard?.order),
    ].filter((order) => order !== undefined),
  );
  return [
    ...[...acts].flatMap((id) => listActChanges(data, id)),
    ...[...orders].flatMap((order) => listOrderChanges(data, order)),
  ].sort((a, b) => (a.event.from < b.event.from ? 1 : a.event.from > b.event.from ? -1 : 0));
}
