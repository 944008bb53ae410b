/** What the page of the search offers: choices to narrow by, and badges for what is found. */
import type { SiteData } from '../../data.ts';
import { actStatusNow } from '../act/status-on.ts';
import { checksSummary } from '../check/report.ts';
import type { BadgeView } from '../shared/badge.ts';

/** A badge for each status and verdict of this catalogue, under the name by which the script asks for it. */
export function searchBadges(data: SiteData): Record<string, BadgeView> {
  const statuses = new Map<string, BadgeView>();
  for (const { statusKind, status } of data.regulations) statuses.set(`status-${statusKind}`, status);
  for (const act of data.catalog.acts.values()) {
    const { kind, badge } = actStatusNow(data, act);
    statuses.set(`status-${kind}`, badge);
  }
  const verdicts = checksSummary(data).map(({ verdict, badge }) => [`verdict-${verdict}`, badge] as const);
  return Object.fromEntries([...statuses, ...verdicts]);
}
