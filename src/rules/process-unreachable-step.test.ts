import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { processUnreachableStep } from './process-unreachable-step.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  label: `${id})`,
  action: `дело ${id}`,
  ...more,
});

function run(...steps: Step[]) {
  const regulation = regulationOf(steps);
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    processUnreachableStep,
  ]);
}

describe('process/unreachable-step', () => {
  it('finds a step that the one before it passes over, with both places', () => {
    expect(run(step('1', { next: '3' }), step('2'), step('3'))).toMatchObject([
      {
        rule: 'process/unreachable-step',
        severity: 'error',
        path: ['processes', 'provider', 'steps', 1],
        quotes: [
          { text: 'дело 1', at: 'п. 5 пп. 1)' },
          { text: 'дело 2', at: 'п. 5 пп. 2)' },
        ],
      },
    ]);
  });

  it('finds a branch that no answer leads to', () => {
    const [c1, no] = [step('c1', { kind: 'condition', yes: '4', no: '2' }), step('2', { next: 'end' })];
    expect(run(c1, no, step('3'), step('4')).map(({ path }) => path.at(-1))).toEqual([2]);
  });

  it('tells of a row of such steps once', () => {
    expect(run(step('1', { next: 'end' }), step('2'), step('3'))).toHaveLength(1);
    expect(run(step('1', { next: 'end' }), step('2'), step('3', { next: '2' }))).toHaveLength(1);
  });

  it('tells of two separate ones', () => {
    const separate = [
      step('1', { next: '5' }),
      step('2', { next: 'end' }),
      step('3'),
      step('4', { next: 'end' }),
    ];
    expect(run(...separate, step('5')).map(({ path }) => path.at(-1))).toEqual([1, 2]);
  });

  it('is silent about steps that follow one another, and about the flow of a portal', () => {
    expect(run(step('1'), step('2'), step('3'))).toEqual([]);
    expect(
      run(
        step('1', { kind: 'process' }),
        step('2', { kind: 'condition', yes: '4', no: '3' }),
        step('3', { kind: 'process', next: 'end', outcome: 'refusal' }),
        step('4', { kind: 'process', outcome: 'result' }),
      ),
    ).toEqual([]);
  });

  it('is silent about side branches and loops', () => {
    expect(run(step('1', { next: ['2', '3'] }), step('2', { next: 'end' }), step('3'))).toEqual([]);
    expect(run(step('1'), step('2', { kind: 'condition', yes: '3', no: '1', rounds: 2 }), step('3'))).toEqual(
      [],
    );
  });
});
