import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { processWithoutEnd } from './process-without-end.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  label: `${id})`,
  action: `дело ${id}`,
  ...more,
});

function run(...steps: Step[]) {
  const regulation = regulationOf(steps);
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    processWithoutEnd,
  ]);
}

describe('process/without-end', () => {
  it('finds a process that goes round, with the places of its first and last step', () => {
    expect(run(step('1'), step('2', { next: '1', rounds: 3 }))).toMatchObject([
      {
        rule: 'process/without-end',
        severity: 'error',
        path: ['processes', 'provider', 'steps', 0],
        quotes: [
          { text: 'дело 1', at: 'п. 5 пп. 1)' },
          { text: 'дело 2', at: 'п. 5 пп. 2)' },
        ],
      },
    ]);
  });

  it('finds a branch that never ends beside one that does', () => {
    const check = step('1', { kind: 'condition', yes: '2', no: '3' });
    const [finding] = run(check, step('2', { next: 'end' }), step('3'), step('4', { next: '3' }));
    expect(finding?.path).toEqual(['processes', 'provider', 'steps', 2]);
    expect(finding?.text.ru.message).toBe(
      'От шага «3» (п. 5 пп. 3)) до конца процесса не дойти: шаги ведут только друг к другу.',
    );
  });

  it('finds a step that leads to itself, quoted once', () => {
    expect(run(step('1', { next: '1' }))[0]?.quotes).toHaveLength(1);
  });

  it('is silent about papers that come back and are done in the end', () => {
    const check = step('2', { kind: 'condition', yes: '3', no: '1' });
    expect(run(step('1'), check, step('3'))).toEqual([]);
  });

  it('is silent about steps that follow one another, and about refusals, which end a flow', () => {
    expect(run(step('1'), step('2'))).toEqual([]);
    const refusal = step('2', { next: 'end', outcome: 'refusal' });
    expect(run(step('1', { kind: 'condition', yes: '3', no: '2' }), refusal, step('3'))).toEqual([]);
  });

  it('leaves steps that are never reached to their own rule', () => {
    expect(run(step('1', { next: '4' }), step('2'), step('3', { next: '2' }), step('4'))).toEqual([]);
  });
});
