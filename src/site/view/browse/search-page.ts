/** Badges of what the search finds. */
import type { RegulationListing } from '../../data.ts';
import { actStatusNow } from '../act/status-on.ts';
import type { BadgeView } from '../shared/badge.ts';

/** For each status that a regulation or an act of this catalogue has. */
export function statusBadges(data: RegulationListing): Record<string, BadgeView> {
  const regulations = data.regulations.map(({ statusKind, status }) => [statusKind, status] as const);
  const acts = [...data.catalog.acts.values()].map((act) => {
    const { kind, badge } = actStatusNow(data, act);
    return [kind, badge] as const;
  });
  return Object.fromEntries([...regulations, ...acts]);
}
