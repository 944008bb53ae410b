/** The first thing that a page says: does it still apply, by which act, how sure is that. */
import type { Decision, Status } from '../../../history/status.ts';
import type { Act, Order, RecordLanguage } from '../../../model/records.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import type { BadgeView } from '../shared/badge.ts';
import type { Said } from '../shared/said.ts';
import { actName, actNumber } from './name.ts';
import { formatWindow } from './when.ts';

/** Beside what the events say: in force, while the standard it relies on is repealed. */
export type StatusKind = Status['kind'] | 'doubtful';

/** A line of the interface, and the words of the act or of the register that it ends with. */
export interface StatusLine {
  text: string;
  said?: Said;
  href?: string;
}

export interface StatusView {
  kind: StatusKind;
  badge: BadgeView;
  lines: StatusLine[];
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
function endLines(ending: Decision, endedBy: string, { t, language, lang }: StatusContext): StatusLine[] {
  const { by, effectiveFrom } = ending;
  const since = {
    text:
      effectiveFrom === 'unknown'
        ? t.status.dayUnknown(formatWindow(ending, t))
        : t.status.since(effectiveFrom),
  };
  if (by === undefined) return [since];
  return [{ text: `${endedBy}:`, said: { text: `${actName(by, language)}.`, lang } }, since];
}

/** Now the word of the register counts; it says nothing of another day. */
function byText({ act, t, lang }: StatusContext): StatusLine[] {
  const { status: words, retrieved = 'unknown' } = act.source;
  if (words === undefined) return [];
  return [{ text: t.status.byText(retrieved), said: { text: `«${words}».`, lang } }];
}

/** «По имеющемуся тексту» is of the day of the text; of another day the label says whether it is sure. */
function chooseLabel({ kind, certainty }: Status, { t, asked }: StatusContext): string {
  if (!asked) return t.status[kind];
  const unsure = certainty === 'date-unknown';
  if (kind === 'in-force') return unsure ? t.onDate.inForceUnsure : t.onDate.inForce;
  const ended = kind === 'repealed' || kind === 'excluded';
  return ended && unsure ? t.onDate.endUnsure(t.status[kind]) : t.status[kind];
}

/** How sure the status on a past day is, and why. */
function sureness({ kind, certainty, decision }: Status, t: Dictionary): StatusLine[] {
  const { onDate } = t;
  if (kind === 'unknown') return [{ text: onDate.noBeginning }];
  if (kind === 'not-yet')
    return decision === undefined ? [] : [{ text: onDate.begins(formatWindow(decision, t)) }];
  if (certainty === 'certain') return [{ text: onDate.established }];
  if (certainty === 'as-far-as-known') return [{ text: onDate.asFarAsKnown }];
  if (kind !== 'in-force') return [{ text: onDate.mayStillHold }];
  return decision === undefined ? [] : [{ text: onDate.beginningUnknown(formatWindow(decision, t)) }];
}

/** A repeal or an exclusion that is adopted and has no effect yet. */
function announced(ending: Decision, context: StatusContext): StatusLine[] {
  const { status } = context.t;
  return ending.type === 'item-excluded'
    ? [{ text: status.excluding }, ...endLines(ending, status.excludedBy, context)]
    : [{ text: status.ending }, ...endLines(ending, status.endedBy, context)];
}

function inForceLines(status: Status, context: StatusContext): StatusLine[] {
  const { t, asked } = context;
  const { ending } = status;
  return [
    ...(asked ? sureness(status, t) : byText(context)),
    ...(ending === undefined ? [] : announced(ending, context)),
  ];
}

/** In force by its events, and yet not to be relied on. */
export function inDoubt(view: StatusView, doubts: readonly StatusLine[], t: Dictionary): StatusView {
  const badge = { ...LOOK.doubtful, label: t.status.doubtful };
  return { kind: 'doubtful', badge, lines: [...doubts, ...view.lines] };
}

export interface StatusContext {
  act: Act;
  actHref: string;
  /** The order of the standard that a regulation relies on. */
  order?: Order;
  t: Dictionary;
  /** Language of the act. */
  language: RecordLanguage;
  /** BCP 47 tag of these words; set only when it differs from the page's. */
  lang?: RecordLanguage | undefined;
  /** Whether somebody has asked for this day, and it is not just the day that the site speaks of. */
  asked?: boolean;
}

/**
 * A regulation whose standard is repealed while nothing says that it is repealed itself is shown as doubtful:
 * a citizen must not take it for a service that is there.
 */
export function statusView(status: Status, context: StatusContext): StatusView {
  const { actHref, order, t, asked } = context;
  const { kind, decision } = status;
  if (kind === 'in-force') {
    const standardGone = order?.repealed;
    const lines = inForceLines(status, context);
    const view: StatusView = { kind, badge: { ...LOOK[kind], label: chooseLabel(status, context) }, lines };
    if (standardGone === undefined) return view;
    const doubt = {
      text: t.status.standardRepealed(actNumber(order ?? standardGone, t), actNumber(standardGone, t)),
    };
    return inDoubt(view, [doubt], t);
  }
  const endedBy = kind === 'excluded' ? t.status.excludedBy : t.status.endedBy;
  const ended =
    decision !== undefined && (kind === 'repealed' || kind === 'excluded')
      ? endLines(decision, endedBy, context)
      : [];
  return {
    kind,
    badge: { ...LOOK[kind], label: chooseLabel(status, context) },
    lines: [
      ...ended,
      ...(asked ? sureness(status, t) : []),
      ...(ended.length === 0 ? [] : [{ text: t.status.history, href: `${actHref}#timeline` }]),
    ],
  };
}
