import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { stepActorMissing } from './step-actor-missing.ts';

const ISSUE: Step = { id: 'issue', label: '2)', action: 'выдача результата услугополучателю' };

function run(...steps: Step[]) {
  return runProcess(processOf({ id: 'register', label: '1)', unit: 'clerk', action: 'прием' }, ...steps));
}

function runProcess(process: Process) {
  const regulation = regulationOf([], { processes: { provider: process } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    stepActorMissing,
  ]);
}

describe('step/actor-missing', () => {
  it('finds a step that nobody is said to do', () => {
    expect(run(ISSUE)).toMatchObject([
      {
        rule: 'step/actor-missing',
        severity: 'info',
        path: ['processes', 'provider', 'steps', 1],
        text: { ru: { message: 'Не сказано, кто выполняет действие (п. 5 пп. 2)).' } },
        quotes: [{ text: 'выдача результата услугополучателю', at: 'п. 5 пп. 2)' }],
      },
    ]);
  });

  it('finds a step whose actor the editor inferred', () => {
    expect(run({ ...ISSUE, unit: 'clerk', inferred: ['unit'] })).toHaveLength(1);
  });

  it('quotes the repetition, which does not say it either', () => {
    const restated = { at: 'п. 8', steps: [{ label: '1)', action: 'выдача результата' }] };
    expect(runProcess({ ...processOf(ISSUE), restated })[0]?.quotes?.[1]).toEqual({
      text: 'выдача результата',
      at: 'п. 8 пп. 1)',
    });
  });

  it('is silent when the act names the actor', () => {
    expect(run({ ...ISSUE, unit: 'clerk' })).toEqual([]);
    expect(run({ ...ISSUE, unit: 'clerk', outcome: 'result', inferred: ['outcome'] })).toEqual([]);
  });

  it('is silent about a sentence that goes on with the subject of the one before it', () => {
    const at = 'п. 8 пп. 5), абз. 2';
    const first: Step = { id: 'receipt', unit: 'clerk', action: 'работник ЦОНа выдает расписку', at };
    const then: Step = {
      id: 'later',
      unit: 'clerk',
      action: 'В срок выдает результат',
      at,
      inferred: ['unit'],
    };
    expect(run(first, then)).toEqual([]);
    expect(run(first, { ...then, at: 'п. 8 пп. 6)' })).toHaveLength(1);
  });

  it('is silent about flows of information systems, conditions and events', () => {
    const system: Step = { id: 'message', kind: 'process', action: 'формирование сообщения об отказе' };
    const check: Step = { id: 'check', kind: 'condition', action: 'проверка наличия данных', no: 'end' };
    expect(run(system, check, { id: 'appeal', kind: 'event', action: 'обращение' })).toEqual([]);
  });
});
