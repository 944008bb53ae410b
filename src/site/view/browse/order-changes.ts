/** What happened to an order: adopted, registered, amended, repealed. */
import { findLearned } from '../../../history/learned.ts';
import { defined } from '../../../model/defined.ts';
import type { LinkedOrder } from '../../../model/entry.ts';
import type { ActEvent } from '../../../model/records.ts';
import { orderAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { actName } from '../act/name.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import type { ChangeView } from './changes.ts';

interface Happening {
  type: ActEvent['type'];
  date: string;
  /** Number of the order that did it. */
  number?: string;
  /** When it came into force; absent where that is not known: then it was not before `date`. */
  inForce?: string;
  learned?: string;
}

export function listOrderChanges(data: RecordsToday, { id, data: order }: LinkedOrder): ChangeView[] {
  const { t } = data;
  const href = orderAddress(id);
  const about = {
    id,
    oldest: order.formerly?.[0] ?? id,
    href,
    name: actName(order, findLanguage(data, id)),
    title: order.title,
    lang: chooseLang(data, id),
  };
  return happenings(order).map(({ type, date, number, inForce, learned }) => {
    const isKnown = number === undefined || inForce !== undefined;
    const from = inForce ?? date;
    const by = number === undefined ? undefined : { name: t.act.number(number, date) };
    const isComing = from > data.options.date;
    return {
      ...about,
      learned: findLearned(order.recorded, learned, date),
      event: {
        key: [type, date, number].filter((part) => part !== undefined).join('-'),
        label: (isComing ? t.act.eventComing : t.act.event)[type],
        when: isKnown ? t.date(from) : t.act.notBefore(from),
        href,
        unknown: !isKnown,
        from,
        ...defined({ by }),
      },
    };
  });
}

function happenings({ date, registration, amendments = [], repealed }: LinkedOrder['data']): Happening[] {
  const isRegistered = registration !== undefined && registration.date !== 'unknown';
  return [
    ...(repealed === undefined ? [] : [{ ...repealed, type: 'repealed' as const }]),
    ...amendments.map((amendment) => ({ ...amendment, type: 'amended' as const })),
    ...(isRegistered ? [{ type: 'registered' as const, date: registration.date }] : []),
    { type: 'adopted', date },
  ];
}
