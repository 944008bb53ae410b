import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { processUnboundedLoop } from './process-unbounded-loop.ts';

function run(mend: Partial<Step>) {
  const steps: Step[] = [
    { id: 'draft', action: 'подготовка' },
    { id: 'check', kind: 'condition', action: 'проверка', yes: 'sign', no: 'mend' },
    { id: 'mend', label: '3)', action: 'доработка', ...mend },
    { id: 'sign', action: 'подписание' },
  ];
  return lint(
    'regulation',
    { id: 'kz/a/b', regulation: regulationOf(steps), standard: undefined, act: undefined },
    [processUnboundedLoop],
  );
}

describe('process/unbounded-loop', () => {
  it('finds the step that leads back without a limit', () => {
    expect(run({ next: 'draft' })).toMatchObject([
      {
        rule: 'process/unbounded-loop',
        severity: 'error',
        path: ['processes', 'provider', 'steps', 2],
        quotes: [{ text: 'доработка', at: 'п. 5 пп. 3)' }],
      },
    ]);
  });

  it('is silent about a loop with a limit and about no loop', () => {
    expect(run({ next: 'draft', rounds: 2 })).toEqual([]);
    expect(run({})).toEqual([]);
  });
});
