import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { unitWithoutStep } from './unit-without-step.ts';

const UNITS = {
  clerk: { text: 'канцелярия услугодателя', listed: true, at: 'п. 6 пп. 1)' },
  head: { text: 'руководство услугодателя', listed: true, at: 'п. 6 пп. 2)' },
  courier: { text: 'курьер', at: 'п. 9' },
};

function run(...steps: Partial<Step>[]) {
  const all = steps.map((step, index) => ({ id: `s${index}`, action: 'дело', ...step }));
  const provider = { ...processOf(...all), title: 'Содержание каждой процедуры' };
  const regulation = regulationOf([], { units: UNITS, processes: { provider } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    unitWithoutStep,
  ]);
}

describe('unit/without-step', () => {
  it('finds a listed unit that does nothing, with the list and the steps', () => {
    expect(run({ unit: 'clerk' })).toMatchObject([
      {
        rule: 'unit/without-step',
        severity: 'warning',
        path: ['units', 'head'],
        text: {
          ru: {
            message:
              '«руководство услугодателя» стоит в перечне участников (п. 6 пп. 2)), но ни одного действия не выполняет (п. 5).',
          },
        },
        quotes: [
          { text: 'руководство услугодателя', at: 'п. 6 пп. 2)' },
          { text: 'Содержание каждой процедуры', at: 'п. 5' },
        ],
      },
    ]);
  });

  it('is silent when each listed unit has a step, if only by inference', () => {
    expect(run({ unit: 'clerk' }, { unit: 'head', inferred: ['unit'] })).toEqual([]);
  });

  it('is silent about a unit that a step or its result names', () => {
    const result = { text: 'передача документов руководству услугодателя', at: 'п. 6' };
    expect(run({ unit: 'clerk', action: 'направление проекта руководству услугодателя' })).toEqual([]);
    expect(run({ unit: 'clerk', result })).toEqual([]);
    expect(run({ unit: 'clerk', result: 'передача руководству услугодателя' })).toEqual([]);
  });

  it('is silent about units outside the list', () => {
    expect(run({ unit: 'clerk' }, { unit: 'head' }).map(({ path }) => path[1])).not.toContain('courier');
  });
});
