/** Which rules stand behind a service today, and how sure that is. */
import type { LinkedRules, LinkedService } from '../../../model/entry.ts';
import type { ThreadLink } from '../../../model/records.ts';
import type { ServiceWords } from '../../i18n/service.ts';
import type { BadgeView } from '../shared/badge.ts';

export type StandingKind = 'read' | 'unread' | 'assumed' | 'near' | 'unknown';

export interface Standing {
  kind: StandingKind;
  rules?: LinkedRules;
  link?: ThreadLink;
}

/** The last rules of the thread; a near service does not rule this one. */
export function findStanding({ data, rules }: LinkedService): Standing {
  const link = data.thread.findLast(({ kind }) => kind === 'rules');
  const last = rules.find(({ id }) => id === link?.record);
  if (link === undefined || last === undefined) return { kind: 'unknown' };
  const near = link.certainty === 'near';
  return { kind: near ? 'near' : last.data.standing.certainty, rules: last, link };
}

const LOOK: Readonly<Record<StandingKind, Omit<BadgeView, 'label'>>> = {
  read: { tone: 'good', icon: 'check' },
  unread: { tone: 'warn', icon: 'question' },
  assumed: { tone: 'warn', icon: 'question' },
  near: { tone: 'warn', icon: 'alert' },
  unknown: { tone: 'mute', icon: 'question' },
};

export function standingBadge(kind: StandingKind, words: ServiceWords): BadgeView {
  return { ...LOOK[kind], label: words.standing[kind] };
}
