/** The report of term checks: every regulation with text, every channel. */
import type { RecordLanguage } from '../../../model/records.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import { VERDICT_ORDER } from '../../../words/verdicts.ts';
import { regulationAddress } from '../../address.ts';
import type { CheckedRecords } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import type { BadgeView } from '../shared/badge.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { type CheckView, checkView } from './check.ts';
import type { ReportLine } from './row.ts';
import { verdictBadge } from './verdict.ts';

export interface ReportRow {
  id: string;
  title: string;
  /** BCP 47 tag of the title; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  region: string;
  checks: CheckView[];
}

/** One regulation of the report, with every channel. */
export function reportRow({ id, title, lang, region }: RegulationSummary, data: CheckedRecords): ReportRow {
  return {
    id,
    title,
    lang,
    region,
    checks: (data.checks.get(id) ?? []).map((check) => checkView(check, id, data)),
  };
}

/** The same as lines of a table: the name of the regulation stands on the first. */
export function reportLines(summary: RegulationSummary, data: CheckedRecords): ReportLine[] {
  const { id, title, lang, region, checks } = reportRow(summary, data);
  const regulation = { title, lang, region, href: regulationAddress(id) };
  return checks.map(({ channelKind, total, readings, badge }, index) => ({
    regulation,
    span: index === 0 ? checks.length : 0,
    channel: channelKind,
    total,
    readings: readings.map(({ phrase, bar, outcome, run }) => ({
      phrase,
      bar,
      outcome,
      under: run && `${data.t.check.under} ${run.reading}`,
      deciding: run?.sentence,
    })),
    verdict: badge,
  }));
}

type Summary = { verdict: Verdict; badge: BadgeView; count: number }[];

/** How many channels of all regulations have each verdict. */
export const summariseChecks = derive('verdicts', (data: CheckedRecords): Summary => {
  const verdicts = [...data.checks.values()].flatMap((checks) => checks.map(({ verdict }) => verdict));
  return VERDICT_ORDER.map((verdict) => ({
    verdict,
    badge: verdictBadge(verdict, data.t),
    count: verdicts.filter((other) => other === verdict).length,
  })).filter(({ count }) => count > 0);
});
