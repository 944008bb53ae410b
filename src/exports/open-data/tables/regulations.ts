import { listRegulationPeriods } from '../../../history/periods.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { ActiveRegulation } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { traceChannels } from '../../../terms/trace/trace-channels.ts';
import { nameDataFile, namePage, writeAddress } from '../addresses.ts';
import { describePeriods, listDoubts } from '../status-json.ts';
import { defineTable, field, type TableInput } from './table.ts';

const VERDICTS = ['exceeds', 'depends', 'unknown', 'fits'] as const;

interface Row {
  regulation: LinkedRegulation;
  active: ActiveRegulation | undefined;
  checks: readonly ChannelCheck[];
  status: ReturnType<typeof describePeriods>['now'] | undefined;
  input: TableInput;
}

function* listRows(input: TableInput): Generator<Row> {
  for (const regulation of input.catalog.regulations.values()) {
    const { act, data, id } = regulation;
    const status =
      act && describePeriods(listRegulationPeriods(data, act.data), listDoubts([regulation]), input.date).now;
    const active = 'excluded' in data ? undefined : data;
    yield { regulation, active, checks: input.checks.get(id) ?? [], status, input };
  }
}

function countSteps({ processes }: ActiveRegulation): number {
  return Object.values(processes).reduce((sum, { steps }) => sum + steps.length, 0);
}

function findWorst(checks: readonly ChannelCheck[]): string | undefined {
  const verdicts = traceChannels(checks).map(({ verdict }) => verdict);
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}

const act = ({ regulation }: Row) => regulation.act?.data;

export const regulations = defineTable<Row>({
  name: 'regulations',
  description: 'Regulations of public services, a row each, excluded ones among them',
  key: ['id'],
  items: listRows,
  fields: [
    field('id', 'string', 'id of the record', ({ regulation }) => regulation.id),
    field('act', 'string', 'id of the act that approved it', ({ regulation }) => regulation.data.act),
    field('item', 'string', 'its place in the list of the act', ({ regulation }) => regulation.data.item),
    field('title', 'string', 'title in its heading', ({ regulation }) => regulation.data.titles.heading),
    field('service', 'string', 'id of the service', ({ regulation }) => regulation.service?.id),
    field('standard', 'string', 'id of the standard', ({ regulation }) => regulation.standard?.id),
    field(
      'provider',
      'string',
      'who provides the service, in the words of the act',
      (row) => row.active?.provider.text,
    ),
    field(
      'region',
      'string',
      'key of the region, unknown where it is not established',
      (row) => act(row)?.region,
    ),
    field(
      'region_name',
      'string',
      'name of the region',
      (row) => row.input.site.regions[act(row)?.region ?? '']?.name,
    ),
    field(
      'sphere',
      'string',
      'key of the sphere, unknown where the title does not name it',
      (row) => act(row)?.sphere,
    ),
    field(
      'sphere_name',
      'string',
      'name of the sphere',
      (row) => row.input.site.spheres[act(row)?.sphere ?? '']?.name,
    ),
    field('act_number', 'string', 'number of the act', (row) => act(row)?.number),
    field('act_date', 'date', 'date of the act', (row) => act(row)?.date),
    field(
      'status',
      'string',
      'not-yet, in-force, repealed, excluded or unknown, on the day of the data',
      (row) => row.status?.kind,
    ),
    field(
      'status_certainty',
      'string',
      'certain, as-far-as-known or date-unknown',
      (row) => row.status?.certainty,
    ),
    field(
      'status_doubts',
      'string',
      'standard-repealed: in force by its act, while its standard is gone',
      (row) => row.status?.doubts.map(({ kind }) => kind).join(','),
    ),
    field(
      'channels',
      'string',
      'office, con, portal: separated by commas',
      ({ active }) => active && Object.keys(active.channels).join(','),
    ),
    field(
      'steps',
      'integer',
      'steps of all processes; null for an excluded regulation',
      ({ active }) => active && countSteps(active),
    ),
    field('verdict', 'string', 'the worst of its channels: exceeds, depends, unknown, fits', ({ checks }) =>
      findWorst(checks),
    ),
    field(
      'draft',
      'boolean',
      'nobody has read the record against the text yet',
      ({ regulation }) => regulation.data.draft === true,
    ),
    field('page', 'string', 'address of its page', (row) =>
      writeAddress(row.input.site, namePage('regulation', row.regulation.id)),
    ),
    field('json', 'string', 'address of its data', (row) =>
      writeAddress(row.input.site, nameDataFile('regulation', row.regulation.id)),
    ),
  ],
});
