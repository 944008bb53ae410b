import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { conditionOutcomeMissing } from './condition-outcome-missing.ts';
import { lint } from './index.ts';

function run(condition: Partial<Step>) {
  const steps: Step[] = [
    { id: 'c1', kind: 'condition', label: 'условие 1', action: 'проверка подлинности данных', ...condition },
    { id: 'p2', kind: 'process', label: 'процесс 2', action: 'сообщение об отказе', next: 'end' },
    { id: 'p3', kind: 'process', label: 'процесс 3', action: 'выбор услуги' },
  ];
  const regulation = regulationOf(steps);
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    conditionOutcomeMissing,
  ]);
}

describe('condition/outcome-missing', () => {
  it('finds a condition without a way for «no», and quotes where «yes» leads', () => {
    expect(run({ yes: 'p3' })).toMatchObject([
      {
        rule: 'condition/outcome-missing',
        severity: 'warning',
        path: ['processes', 'provider', 'steps', 0],
        text: { ru: { message: 'Не сказано, что делать, если условие не выполнено (п. 5, условие 1).' } },
        quotes: [
          { text: 'проверка подлинности данных', at: 'п. 5, условие 1' },
          { text: 'выбор услуги', at: 'п. 5, процесс 3' },
        ],
      },
    ]);
  });

  it('finds a condition without any, which goes on with the next step', () => {
    expect(run({})[0]?.quotes?.[1]).toEqual({ text: 'сообщение об отказе', at: 'п. 5, процесс 2' });
  });

  it('quotes the condition alone when «yes» is the end', () => {
    expect(run({ yes: 'end' })[0]?.quotes).toHaveLength(1);
  });

  it('is silent when both are told, or one is and the next step is the other', () => {
    expect(run({ yes: 'p3', no: 'p2' })).toEqual([]);
    expect(run({ no: 'p3' })).toEqual([]);
    expect(run({ yes: 'p3', no: 'end' })).toEqual([]);
  });

  it('is silent about outcomes that portal flows leave to the reader and the editor has marked', () => {
    expect(run({ yes: 'p3', no: 'p2', inferred: ['yes', 'no'] })).toEqual([]);
  });

  it('is silent about a step that is no condition', () => {
    expect(run({ kind: 'process', next: 'p3' })).toEqual([]);
  });
});
