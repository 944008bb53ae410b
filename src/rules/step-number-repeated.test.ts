import { describe, expect, it } from 'vitest';
import type { Process } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { stepNumberRepeated } from './step-number-repeated.ts';

function processOf(...labels: (string | undefined)[]): Process {
  const steps = labels.map((label, index) => ({
    id: `s${index + 1}`,
    action: `дело ${index + 1}`,
    ...(label === undefined ? {} : { label }),
  }));
  return { holder: 'provider', at: 'п. 5', steps };
}

function run(...processes: Process[]) {
  const regulation = regulationOf([], {
    processes: Object.fromEntries(processes.map((process, index) => [`p${index}`, process])),
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    stepNumberRepeated,
  ]);
}

describe('step/number-repeated', () => {
  it('finds a number that stands twice, with both steps', () => {
    expect(run(processOf('действие 1', 'действие 3', 'действие 3', 'действие 2'))).toMatchObject([
      {
        rule: 'step/number-repeated',
        severity: 'warning',
        path: ['processes', 'p0', 'steps', 2, 'label'],
        text: { ru: { message: 'Номер «действие 3» стоит у двух шагов одного процесса.' } },
        quotes: [
          { text: 'дело 2', at: 'п. 5, действие 3' },
          { text: 'дело 3', at: 'п. 5, действие 3' },
        ],
      },
    ]);
    expect(run(processOf('1)', '2)', '2)'))).toHaveLength(1);
  });

  it('is silent about two series side by side, and about a second flow with numbers of its own', () => {
    const flow = processOf('процесс 1', 'условие 1', 'процесс 2', 'процесс 3', 'условие 2');
    expect(run(flow, { ...flow, at: 'п. 11' })).toEqual([]);
  });

  it('is silent about parts of one item of which the first alone has its number', () => {
    expect(run(processOf('4)', '5)', undefined, undefined))).toEqual([]);
    expect(run(processOf('1)', '1-1)', '11)'))).toEqual([]);
  });
});
