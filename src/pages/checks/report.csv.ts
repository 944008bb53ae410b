/** The report of term checks as a table for a spreadsheet: a line for each regulation, channel and term. */
import type { APIRoute } from 'astro';
import { formatCsv } from '../../exports/csv.ts';
import { siteData } from '../../site/data.ts';
import { reportRow } from '../../site/view/check/report.ts';

export const GET: APIRoute = async () => {
  const data = await siteData();
  const { check } = data.t;
  const header = [
    'id',
    check.regulation,
    check.region,
    check.channel,
    check.term,
    check.inCase,
    check.total,
    check.verdict,
    check.outcome,
    check.decidingStart,
  ];
  const rows = data.regulations.flatMap((summary) => {
    const { id, title, region, checks } = reportRow(summary, data);
    return checks.flatMap(({ channel, total, badge, readings }) =>
      readings.length === 0
        ? [[id, title, region, channel, '', '', total, badge.label, '', '']]
        : readings.map((reading) => [
            id,
            title,
            region,
            channel,
            reading.phrase,
            reading.case ?? (reading.run === undefined ? '' : `${check.under} ${reading.run.reading}`),
            reading.total,
            reading.badge.label,
            reading.outcome,
            reading.run?.start ?? '',
          ]),
    );
  });
  const body = formatCsv(
    header,
    rows.map((row) => row.map((value) => value.replaceAll('\u00a0', ' '))),
  );
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
