import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { unitNotListed } from './unit-not-listed.ts';

const UNITS = {
  clerk: { text: 'сотрудник канцелярии услугодателя', listed: true, at: 'п. 7 пп. 1)' },
  worker: { text: 'сотрудник услугодателя', listed: true, at: 'п. 7 пп. 2)' },
  expert: { text: 'специалист услугодателя', at: 'п. 5' },
  recipient: { text: 'услугополучатель', at: 'п. 8' },
  courier: { text: 'курьер', at: 'п. 9' },
  provider: { text: 'услугодатель', at: 'п. 1' },
};

function run(
  steps: Partial<Step>[],
  { holder = 'provider', units = UNITS }: Partial<Process> & { units?: object } = {},
) {
  const process: Process = {
    holder,
    at: 'п. 5',
    steps: steps.map((step, index) => ({ id: `s${index}`, label: `${index + 1})`, action: 'дело', ...step })),
  };
  const regulation = regulationOf([], { units: { ...units }, processes: { flow: process } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    unitNotListed,
  ]);
}

describe('unit/not-listed', () => {
  it('finds an actor of the provider who is not in the list, with the list and the step', () => {
    expect(run([{ unit: 'clerk' }, { unit: 'expert' }])).toMatchObject([
      {
        rule: 'unit/not-listed',
        severity: 'warning',
        path: ['processes', 'flow', 'steps', 1],
        text: {
          ru: {
            message:
              'В перечне структурных подразделений (работников) нет исполнителя действия: «специалист услугодателя» (п. 5 пп. 2)).',
          },
        },
        quotes: [
          { text: 'сотрудник канцелярии услугодателя', at: 'п. 7 пп. 1)' },
          { text: 'сотрудник услугодателя', at: 'п. 7 пп. 2)' },
          { text: 'дело', at: 'п. 5 пп. 2)' },
        ],
      },
    ]);
  });

  it('finds him by the words of a step in the flow of a system, whatever unit the editor took him for', () => {
    const check = {
      kind: 'condition',
      no: 'end',
      unit: 'worker',
      inferred: ['unit'],
    } satisfies Partial<Step>;
    const action = 'проверка (обработка) специалистом услугодателя соответствия документов';
    const [finding] = run([{ ...check, action }], { holder: 'portal' });
    expect(finding?.text.ru.got).toBe('специалистом услугодателя');
  });

  it('tells of one actor once a process', () => {
    const action = 'подготовка специалистом услугодателя';
    expect(run([{ unit: 'expert' }, { unit: 'expert' }, { unit: 'clerk', action }])).toHaveLength(1);
  });

  it('is silent about listed actors, named in another case or by fewer words', () => {
    const action = 'постановка сотрудником услугодателя на очередь сотрудником канцелярии услугодателя';
    expect(run([{ unit: 'clerk', action }, { unit: 'worker' }])).toEqual([]);
  });

  it('is silent about the recipient, a courier and the provider as a whole', () => {
    expect(run([{ unit: 'recipient' }, { unit: 'courier' }, { unit: 'provider' }])).toEqual([]);
  });

  it('is silent about a unit that the editor inferred, and in the processes of others', () => {
    expect(run([{ unit: 'expert', inferred: ['unit'] }])).toEqual([]);
    expect(run([{ unit: 'expert' }], { holder: 'con' })).toEqual([]);
  });

  it('is silent when the act has no list', () => {
    expect(run([{ unit: 'expert' }], { units: { expert: UNITS.expert } })).toEqual([]);
  });
});
