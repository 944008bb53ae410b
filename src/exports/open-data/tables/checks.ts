import type { Amount } from '../../../terms/amount.ts';
import type { Total } from '../../../terms/channel-check.ts';
import type { TracedCase, TracedChannel, TracedReading } from '../../../terms/trace/trace.ts';
import { traceChannels } from '../../../terms/trace/trace-channels.ts';
import { amountFields } from './amount-fields.ts';
import { defineTable, field, type TableInput } from './table.ts';

interface Row {
  regulation: string;
  channel: TracedChannel;
  place: number;
  one: TracedCase;
  /** From 1; nothing where no term applies, so that there is nothing to read. */
  reading: (TracedReading & { number: number }) | undefined;
}

function* listRows({ catalog, checks }: TableInput): Generator<Row> {
  for (const id of catalog.regulations.keys())
    for (const channel of traceChannels(checks.get(id) ?? []))
      for (const [index, one] of channel.cases.entries()) {
        const row = { regulation: id, channel, place: index + 1, one };
        if (one.readings.length === 0) yield { ...row, reading: undefined };
        for (const [at, reading] of one.readings.entries())
          yield { ...row, reading: { ...reading, number: at + 1 } };
      }
}

const judged = ({ reading, one }: Row) => reading ?? one;
const term = ({ reading, one }: Row) => (reading === undefined ? undefined : one.terms[reading.term]);
const path = ({ reading, one }: Row) => one.paths[reading?.path ?? 0];
const total = (row: Row): Total | undefined => path(row)?.total;
const run = ({ reading }: Row) => reading?.run;

function lower(row: Row): Amount | undefined {
  const found = total(row);
  if (found === undefined || found.kind === 'several') return undefined;
  return found.kind === 'exact' ? found.amount : found.lower;
}

function upper(row: Row): Amount | undefined {
  const found = total(row);
  if (found?.kind === 'exact') return found.amount;
  return found?.kind === 'between' ? found.upper : undefined;
}

const MARGINS = ['reserve', 'excess', 'left'] as const;
const marginKind = (row: Row) => MARGINS.find((kind) => judged(row)[kind] !== undefined);
const moment = (found: { date: string; time: string } | undefined) => found && `${found.date}T${found.time}`;

export const checks = defineTable<Row>({
  name: 'checks',
  description: 'Whether the steps fit the term: a row for each channel, case and reading of act and law',
  key: ['regulation', 'channel', 'case', 'reading'],
  items: listRows,
  fields: [
    field('regulation', 'string', 'id of the regulation', ({ regulation }) => regulation),
    field('channel', 'string', 'office, con or portal', ({ channel }) => channel.channel),
    field(
      'channel_verdict',
      'string',
      'of all its cases: fits, exceeds, depends, unknown',
      ({ channel }) => channel.verdict,
    ),
    field('case', 'integer', 'case of the channel, from 1', ({ place }) => place),
    field('case_title', 'string', 'what the case is; words of the editor', ({ one }) => one.title),
    field('case_verdict', 'string', 'of all its readings', ({ one }) => one.verdict),
    field(
      'reading',
      'integer',
      'reading within the case, from 1; 0 where no term applies, so that there is nothing to read',
      ({ reading }) => reading?.number ?? 0,
    ),
    field('verdict', 'string', 'under this reading: fits, exceeds, unknown', (row) => judged(row).verdict),
    field('reasons', 'string', 'why it is unknown, separated by commas', (row) =>
      judged(row).reasons?.join(','),
    ),
    field(
      'days_as',
      'string',
      'how days of an unstated kind were read: working or calendar',
      ({ reading }) => reading?.daysAs,
    ),
    field(
      'law_first_day',
      'string',
      'first day of the term by this reading of the law',
      ({ reading }) => reading?.law?.firstDay,
    ),
    field(
      'law_end_of_day',
      'string',
      'end of the last day by this reading of the law',
      ({ reading }) => reading?.law?.endOfDay,
    ),
    field('path', 'string', 'another reading of the path; words of the editor', (row) => path(row)?.title),
    field('term', 'string', 'the term in the words of the act', (row) => term(row)?.phrase),
    field('term_origin', 'string', 'regulation or standard', (row) => term(row)?.origin),
    field('term_at', 'string', 'place of the term there', (row) => term(row)?.at),
    field('term_case', 'string', 'for which case the term is', (row) => term(row)?.case),
    ...amountFields<Row>('term_', 'the term', (row) => term(row)?.amount),
    field(
      'total_kind',
      'string',
      'exact; between: least and most; at-least: the most is not known; several: no common measure, see the JSON',
      (row) => total(row)?.kind,
    ),
    ...amountFields<Row>('total_', 'the steps at least', lower),
    ...amountFields<Row>('total_most_', 'the steps at most', upper),
    field(
      'margin_kind',
      'string',
      'reserve; excess; left: what is known fits, and no more than this is left for the rest',
      marginKind,
    ),
    ...amountFields<Row>('margin_', 'the margin', (row) => {
      const kind = marginKind(row);
      return kind && judged(row)[kind];
    }),
    field(
      'worst_start',
      'string',
      'the start that decides, where only the calendar can tell: 2015-09-23T09:00',
      (row) => moment(run(row)?.start),
    ),
    field('worst_end', 'string', 'when the steps of that start end', (row) => moment(run(row)?.end)),
    field('worst_deadline', 'string', 'when the term of that start ends', (row) => {
      const found = run(row)?.deadline;
      return found && moment({ date: found.lastDay, time: found.time });
    }),
  ],
});
