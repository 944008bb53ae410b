/** Rows of the fetched report as the lines that the build draws too. */
import { barWithin } from '../view/check/bar.ts';
import type { ReportLine, RowReading } from '../view/check/row.ts';
import type { ChecksTable, TableReading, TableRow } from '../view/check/table.ts';
import type { BadgeView } from '../view/shared/badge.ts';

type Texts = readonly string[];

function buildBar({ label, term, segments }: NonNullable<TableReading['bar']>, texts: Texts) {
  const [x, width] = segments.at(-1) ?? [0, 0];
  const parts = segments.map(([from, wide]) => ({ x: from, width: wide }));
  return barWithin(parts, { end: x + width, term, label: texts[label] ?? '' });
}

function buildReading({ phrase, under, outcome, deciding, bar }: TableReading, texts: Texts): RowReading {
  return {
    phrase: texts[phrase] ?? '',
    under: under === undefined ? under : texts[under],
    outcome: texts[outcome] ?? '',
    deciding: deciding === undefined ? deciding : texts[deciding],
    bar: bar && buildBar(bar, texts),
  };
}

/**
 * @param badges of each verdict
 * @throws Error when a row names a regulation or a verdict that is not there
 */
export function buildLines(
  { regulations, texts }: ChecksTable,
  rows: readonly TableRow[],
  badges: Readonly<Record<string, BadgeView>>,
): ReportLine[] {
  return rows.map(({ regulation: place, channel, verdict, total, readings }) => {
    const regulation = regulations[place];
    const badge = badges[verdict];
    if (regulation === undefined || badge === undefined)
      throw new Error(`report of checks: no regulation ${place} or no verdict ${verdict}`);
    const { address, ...named } = regulation;
    return {
      regulation: { ...named, href: address },
      span: 1,
      channel,
      total: texts[total] ?? '',
      readings: readings.map((reading) => buildReading(reading, texts)),
      verdict: badge,
    };
  });
}
