/** How a page marks what stands behind a service today. */
import type { StandingKind } from '../../../history/standing.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import type { BadgeView } from '../shared/badge.ts';

const LOOK: Readonly<Record<StandingKind, Omit<BadgeView, 'label'>>> = {
  read: { tone: 'good', icon: 'check' },
  outdated: { tone: 'warn', icon: 'alert' },
  unread: { tone: 'warn', icon: 'question' },
  assumed: { tone: 'warn', icon: 'question' },
  near: { tone: 'warn', icon: 'alert' },
  unknown: { tone: 'mute', icon: 'question' },
};

export function standingBadge(kind: StandingKind, words: ServiceWords): BadgeView {
  return { ...LOOK[kind], label: words.standing[kind] };
}
