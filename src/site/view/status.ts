/** The first thing that a page says: does it still apply, by which act, how sure is that. */
import type { Decision, Status } from '../../history/status.ts';
import type { Act, Order } from '../../model/records.ts';
import { longDate } from '../i18n/date.ts';
import type { Dictionary } from '../i18n/ru.ts';
import { actName, actNumber } from './act-name.ts';
import type { BadgeView } from './badge.ts';

/** Beside what the events say: in force, while the standard it relies on is repealed. */
export type StatusKind = Status['kind'] | 'doubtful';

export interface StatusView {
  kind: StatusKind;
  badge: BadgeView;
  lines: { text: string; href?: string }[];
}

const LOOK = {
  'in-force': { tone: 'good', icon: 'check' },
  doubtful: { tone: 'warn', icon: 'alert' },
  'not-yet': { tone: 'mute', icon: 'question' },
  repealed: { tone: 'bad', icon: 'archive' },
  excluded: { tone: 'bad', icon: 'archive' },
  unknown: { tone: 'mute', icon: 'question' },
} as const;

/** What ended it and since when: the day itself, or that it is not established and the earliest possible one. */
function endLines({ by, effectiveFrom, notBefore }: Decision, endedBy: string, t: Dictionary): string[] {
  const since =
    effectiveFrom === 'unknown'
      ? t.status.dayUnknown(t.act.notBefore(notBefore))
      : `${t.status.since} ${longDate(effectiveFrom)}.`;
  return by === undefined ? [since] : [`${endedBy}: ${actName(by)}.`, since];
}

function inForceLines(status: Status, act: Act, t: Dictionary): string[] {
  const { ending } = status;
  return [
    ...(act.source.status === undefined
      ? []
      : [t.status.byText(act.source.status, act.source.retrieved ?? 'unknown')]),
    ...(ending === undefined ? [] : [t.status.ending, ...endLines(ending, t.status.endedBy, t)]),
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
      kind: 'doubtful',
      badge: { ...LOOK.doubtful, label: t.status.doubtful },
      lines: [doubt, ...lines],
    };
  }
  const endedBy = kind === 'excluded' ? t.status.excludedBy : t.status.endedBy;
  const ended =
    decision !== undefined && (kind === 'repealed' || kind === 'excluded')
      ? endLines(decision, endedBy, t)
      : [];
  return {
    kind,
    badge: { ...LOOK[kind], label: t.status[kind] },
    lines: [
      ...ended.map((text) => ({ text })),
      ...(ended.length === 0 ? [] : [{ text: t.status.history, href: `${actHref}#timeline` }]),
    ],
  };
}
