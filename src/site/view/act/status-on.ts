/** The status of a record on a day, in words. */

import { findActStatus, findRegulationStatus } from '../../../history/status.ts';
import type { Entry, LinkedAct, LinkedRegulation } from '../../../model/entry.ts';
import { actAddress, serviceAddress } from '../../address.ts';
import type { Records, RecordsToday } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { goneOrders } from './days.ts';
import { actNumber } from './name.ts';
import { inDoubt, type StatusContext, type StatusLine, type StatusView, statusView } from './status.ts';

export interface AskedDay {
  /** ISO day. */
  day: string;
  /** Somebody asked for this day; it is not simply the one that the site speaks of. */
  asked: boolean;
}

function buildContext(records: Records, { id, data }: Entry<'act'>, asked: boolean): StatusContext {
  return {
    act: data,
    actHref: actAddress(id),
    t: records.t,
    language: findLanguage(records, id),
    lang: chooseLang(records, id),
    asked,
  };
}

/** An act in force whose regulations have lost their standard is as doubtful as they are. */
export function actStatusOn(records: Records, act: LinkedAct, { day, asked }: AskedDay): StatusView {
  const view = statusView(findActStatus(act.data, day), buildContext(records, act, asked));
  if (view.kind !== 'in-force') return view;
  const { t } = records;
  const doubts = goneOrders(act)
    .filter(({ repealed }) => repealed.date <= day)
    .map(({ order, repealed, regulations }) => ({
      text: t.status.regulationsDoubtful(
        t.count.regulations(regulations),
        actNumber(order, t),
        actNumber(repealed, t),
      ),
    }));
  return doubts.length === 0 ? view : inDoubt(view, doubts, t);
}

/** Does it still apply: on the day that the site speaks of. */
export function actStatusNow(data: RecordsToday, act: LinkedAct): StatusView {
  const view = actStatusOn(data, act, { day: data.options.date, asked: false });
  if (!act.data.draft) return view;
  // Whatever a draft says, nobody has read it.
  return { ...view, badge: { tone: 'warn', icon: 'question', label: data.t.draft.titled(view.badge.label) } };
}

/** A standard is in doubt from the day on which its repeal was adopted, not before. */
export function regulationStatusOn(
  records: Records,
  regulation: LinkedRegulation,
  act: LinkedAct,
  { day, asked }: AskedDay,
): StatusView {
  const order = regulation.standard?.order?.data;
  const gone = order?.repealed !== undefined && order.repealed.date <= day;
  const view = statusView(findRegulationStatus(regulation.data, act.data, day), {
    ...buildContext(records, act, asked),
    ...(gone ? { order } : {}),
  });
  return { ...view, lines: [...serviceLine(records, regulation), ...view.lines] };
}

/** The way from a regulation, whatever its status, to how its service is provided today. */
function serviceLine({ site }: Records, { service }: LinkedRegulation): StatusLine[] {
  if (service === undefined) return [];
  return [{ text: serviceWords(site.language).todayIs, href: serviceAddress(service.id) }];
}
