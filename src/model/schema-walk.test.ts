import { expect, it } from 'vitest';
import { fieldParts, findSchema, itemParts, listSchemaParts, requiredFields } from './schema-walk.ts';

it('names the fields that a record needs, by the side of a condition that it is on', () => {
  expect(requiredFields('lint', {})).toEqual([]);
  expect(requiredFields('calendar', {}).slice(0, 2)).toEqual(['country', 'year']);
  expect(requiredFields('regulation', {})).toContain('processes');
  expect(requiredFields('regulation', { excluded: {} })).toEqual(['act', 'item', 'titles', 'excluded']);
});

it('leads through names of an author and lists to the definition of a value', () => {
  const record = { processes: { first: { steps: [{ duration: '15 минут' }] } } };
  const processes = fieldParts(record, [findSchema('regulation')]).known.get('processes') ?? [];
  const { known, others } = fieldParts(record.processes, processes);
  expect([...known]).toEqual([]);
  const steps = fieldParts(record.processes.first, others).known.get('steps') ?? [];
  const step = itemParts(record.processes.first.steps, steps);
  const duration = fieldParts(record.processes.first.steps[0], step).known.get('duration') ?? [];
  expect(listSchemaParts('15 минут', duration).map(({ common }) => common)).toContain('duration');
});

it('takes every alternative of a choice', () => {
  const date = fieldParts({}, [findSchema('act')]).known.get('source') ?? [];
  const retrieved = fieldParts({}, date).known.get('retrieved') ?? [];
  const parts = listSchemaParts('unknown', retrieved);
  expect(parts.some(({ schema }) => schema.const === 'unknown')).toBe(true);
  expect(parts.map(({ common }) => common)).toContain('date');
});
