/**
 * The whole report of term checks as data, for the script that sorts and filters it. Words are those of the static
 * page, so that a row looks alike wherever it was made. Rows of a large catalogue say the same words again and
 * again: each stands once, and rows have its position.
 */
import { defined } from '../../../model/defined.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import { actAddress, regulationAddress } from '../../address.ts';
import type { RegulationListing } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import { actName } from '../act/name.ts';
import { findLanguage } from '../shared/lang.ts';
import { inDays } from './in-days.ts';
import { reportLines } from './report.ts';
import type { ReportLine, RowReading } from './row.ts';

/** Position in `texts`. */
type TextIndex = number;

export interface TableReading {
  phrase: TextIndex;
  /** «Если срок начинается в день обращения». */
  under?: TextIndex;
  outcome: TextIndex;
  /** The start that decides. */
  deciding?: TextIndex;
  bar?: { label: TextIndex; term: number; segments: [x: number, width: number][] };
}

export interface TableRow {
  /** Position in `regulations`. */
  regulation: number;
  channel: ChannelCheck['channel'];
  verdict: Verdict;
  total: TextIndex;
  /** For sorting only, in days: see `inDays`. Absent where there is no term; no reserve nor excess. */
  term?: number;
  reserve?: number;
  readings: TableReading[];
}

export interface ChecksTable {
  acts: { id: string; name: string; address: string }[];
  regulations: { title: string; address: string; region: string; lang?: string; act: number }[];
  rows: TableRow[];
  texts: string[];
}

function measureReserve(check: ChannelCheck): number | undefined {
  if (check.verdict === 'fits') return inDays(check.reserve);
  return check.verdict === 'exceeds' ? -inDays(check.excess) : undefined;
}

/** Remembers a text and gives its position. */
type Say = (text: string) => TextIndex;

function buildReading({ phrase, under, outcome, deciding, bar }: RowReading, say: Say): TableReading {
  return {
    phrase: say(phrase),
    outcome: say(outcome),
    ...(under === undefined ? {} : { under: say(under) }),
    ...(deciding === undefined ? {} : { deciding: say(deciding) }),
    ...(bar === undefined
      ? {}
      : {
          bar: {
            label: say(bar.label),
            term: bar.termX,
            segments: bar.segments.map(({ x, width }): [number, number] => [x, width]),
          },
        }),
  };
}

function buildRow(check: ChannelCheck, { total, readings }: ReportLine, say: Say) {
  const terms = check.readings.flatMap(({ term }) =>
    term.amount === undefined ? [] : [inDays(term.amount)],
  );
  const reserve = measureReserve(check);
  return {
    channel: check.channel,
    verdict: check.verdict,
    total: say(total),
    ...(terms.length === 0 ? {} : { term: Math.min(...terms) }),
    ...defined({ reserve }),
    readings: readings.map((reading) => buildReading(reading, say)),
  };
}

/** Acts whose regulations are checked, in the order of the catalogue: asked by every page of the report. */
export const checkedActs = derive('checked-acts', (data: RegulationListing): ChecksTable['acts'] => {
  const { catalog, regulations, checks } = data;
  const acts = new Set(
    regulations.flatMap(({ id }) => (checks.has(id) ? (catalog.regulations.get(id)?.act ?? []) : [])),
  );
  return [...acts].map(({ id, data: act }) => ({
    id,
    name: actName(act, findLanguage(data, id)),
    address: actAddress(id),
  }));
});

export function checksTable(data: RegulationListing): ChecksTable {
  const acts = checkedActs(data);
  const places = new Map(acts.map(({ id }, place) => [id, place]));
  const texts = new Map<string, TextIndex>();
  const say: Say = (text) => {
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  const checked = data.regulations.filter(({ id }) => data.checks.has(id));
  const rows = checked.flatMap((summary, regulation) => {
    const lines = reportLines(summary, data);
    return (data.checks.get(summary.id) ?? []).flatMap((check, index): TableRow[] => {
      const line = lines[index];
      return line === undefined ? [] : [{ regulation, ...buildRow(check, line, say) }];
    });
  });
  const regulations = checked.map(({ id, title, region, lang }) => ({
    title,
    address: regulationAddress(id),
    region,
    ...defined({ lang }),
    act: places.get(data.catalog.regulations.get(id)?.act?.id ?? '') ?? -1,
  }));
  return { acts, regulations, rows, texts: [...texts.keys()] };
}
