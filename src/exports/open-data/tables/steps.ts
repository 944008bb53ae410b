import type { Process, Step } from '../../../model/records.ts';
import { locateStep } from '../../../terms/place.ts';
import { type DurationJson, describeDuration } from '../duration-json.ts';
import { amountFields } from './amount-fields.ts';
import { defineTable, field, type TableInput } from './table.ts';

interface Row {
  regulation: string;
  name: string;
  process: Process;
  /** What the act calls the unit. */
  unit: string | undefined;
  position: number;
  step: Step;
  duration: DurationJson;
}

function* listRows({ catalog }: TableInput): Generator<Row> {
  for (const { id, data } of catalog.regulations.values()) {
    if ('excluded' in data) continue;
    for (const [name, process] of Object.entries(data.processes))
      for (const [index, step] of process.steps.entries())
        yield {
          regulation: id,
          name,
          process,
          unit: step.unit === undefined ? undefined : data.units[step.unit]?.text,
          position: index + 1,
          step,
          duration: describeDuration(step.duration, locateStep(process, step)),
        };
  }
}

/** Why there is no amount, where there is none. */
function nameKind({ duration, step }: Row): string {
  if ('kind' in duration) return duration.kind;
  return step.kind === 'event' ? 'none' : 'unknown';
}

const amountOf = ({ duration }: Row) =>
  'kind' in duration && duration.kind === 'amount' ? duration : undefined;

export const steps = defineTable<Row>({
  name: 'steps',
  description: 'Steps of all processes of all regulations, in the order of the act',
  key: ['regulation', 'process', 'id'],
  items: listRows,
  fields: [
    field('regulation', 'string', 'id of the regulation', ({ regulation }) => regulation),
    field('process', 'string', 'name of the process in the record', ({ name }) => name),
    field(
      'holder',
      'string',
      'who holds the process: provider, con or portal',
      ({ process }) => process.holder,
    ),
    field('position', 'integer', 'place in the process, from 1', ({ position }) => position),
    field('id', 'string', 'name of the step in its process', ({ step }) => step.id),
    field('label', 'string', 'number of the step in the act', ({ step }) => step.label),
    field('kind', 'string', 'action, process, condition or event', ({ step }) => step.kind ?? 'action'),
    field('unit', 'string', 'key of who does it; null where the act does not say', ({ step }) => step.unit),
    field('unit_name', 'string', 'who does it, in the words of the act', ({ unit }) => unit),
    field('action', 'string', 'what is done, in the words of the act', ({ step }) => step.action),
    field('duration', 'string', 'how long it may take, in the words of the act', ({ step }) => step.duration),
    field(
      'duration_kind',
      'string',
      'amount; event, reference, unreadable: words that are no amount; unknown: the act names no time; none: an event, which takes none',
      nameKind,
    ),
    ...amountFields<Row>('', 'the most that it may take', (row) => amountOf(row)?.amount),
    field(
      'iso8601',
      'string',
      'the same, where ISO 8601 says neither more nor less',
      (row) => amountOf(row)?.iso8601,
    ),
    field('at', 'string', 'place in the act', ({ duration }) => duration.at),
  ],
});
