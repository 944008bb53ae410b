/** The report of term checks: every regulation with text, every channel. */
import type { Verdict } from '../../terms/types.ts';
import type { SiteData } from '../data.ts';
import type { BadgeView } from './badge.ts';
import { type CheckView, checkView } from './check.ts';
import { verdictBadge } from './verdict.ts';

export interface ReportRow {
  id: string;
  title: string;
  region: string;
  checks: CheckView[];
}

const ORDER: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

export function checksReport(data: SiteData): {
  rows: ReportRow[];
  summary: { badge: BadgeView; count: number }[];
} {
  const rows = data.regulations.flatMap(({ id, title, region }) => {
    const checks = data.checks.get(id) ?? [];
    return checks.length === 0
      ? []
      : [{ id, title, region, checks: checks.map((check) => checkView(check, data)) }];
  });
  const verdicts = [...data.checks.values()].flatMap((checks) => checks.map(({ verdict }) => verdict));
  const summary = ORDER.map((verdict) => ({
    badge: verdictBadge(verdict, data.t),
    count: verdicts.filter((other) => other === verdict).length,
  })).filter(({ count }) => count > 0);
  return { rows, summary };
}
