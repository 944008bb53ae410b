/** The first thing that a page says: does it still apply, by which act, how sure is that. */
import type { Decision, Status } from '../../history/status.ts';
import type { Act, Order } from '../../model/records.ts';
import { longDate } from '../i18n/date.ts';
import type { Dictionary } from '../i18n/ru.ts';
import { actName, actNumber } from './act-name.ts';
import type { BadgeView } from './badge.ts';

export type StatusKind = Status['kind'];

export interface StatusView {
  kind: StatusKind;
  badge: BadgeView;
  lines: { text: string; href?: string }[];
}

const LOOK = {
  'in-force': { tone: 'good', icon: 'check' },
  'not-yet': { tone: 'mute', icon: 'question' },
  repealed: { tone: 'bad', icon: 'archive' },
  excluded: { tone: 'bad', icon: 'archive' },
  unknown: { tone: 'mute', icon: 'question' },
} as const;

/** What ended it and since when: the day itself, or that it is not established and the earliest possible one. */
function endLines({ by, effectiveFrom, notBefore }: Decision, t: Dictionary): string[] {
  const since =
    effectiveFrom === 'unknown'
      ? `${t.status.dayUnknown}: ${t.act.notBefore(notBefore)}.`
      : `${t.status.since} ${longDate(effectiveFrom)}.`;
  return by === undefined ? [since] : [`${t.status.endedBy}: ${actName(by)}.`, since];
}

function inForceLines(status: Status, act: Act, t: Dictionary): string[] {
  const { ending } = status;
  return [
    ...(act.source.status === undefined
      ? []
      : [t.status.byText(act.source.status, act.source.retrieved ?? 'unknown')]),
    ...(ending === undefined ? [] : [t.status.ending, ...endLines(ending, t)]),
  ];
}

export interface StatusContext {
  act: Act;
  actHref: string;
  /** The order of the standard that a regulation relies on. */
  order?: Order;
  t: Dictionary;
}

/**
 * A regulation whose standard is repealed while nothing says that it is repealed itself is shown as doubtful:
 * a citizen must not take it for a service that is there.
 */
export function statusView(status: Status, { act, actHref, order, t }: StatusContext): StatusView {
  const { kind, decision } = status;
  if (kind === 'in-force') {
    const standardGone = order?.repealed;
    const lines = inForceLines(status, act, t).map((text) => ({ text }));
    if (standardGone === undefined) {
      return { kind, badge: { ...LOOK[kind], label: t.status['in-force'] }, lines };
    }
    const doubt = {
      text: t.status.standardRepealed(actNumber(order ?? standardGone), actNumber(standardGone)),
    };
    return {
      kind,
      badge: { tone: 'warn', icon: 'alert', label: t.status['in-force'] },
      lines: [doubt, ...lines],
    };
  }
  const ended =
    decision !== undefined && (kind === 'repealed' || kind === 'excluded') ? endLines(decision, t) : [];
  return {
    kind,
    badge: { ...LOOK[kind], label: t.status[kind] },
    lines: [...ended.map((text, index) => (index === 0 ? { text, href: actHref } : { text }))],
  };
}
