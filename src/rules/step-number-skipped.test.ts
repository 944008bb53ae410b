import { describe, expect, it } from 'vitest';
import type { Process } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { stepNumberSkipped } from './step-number-skipped.ts';

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
    stepNumberSkipped,
  ]);
}

describe('step/number-skipped', () => {
  it('finds a number that is left out, with the steps round it', () => {
    expect(run(processOf('действие 1', 'действие 2', 'действие 4'))).toMatchObject([
      {
        rule: 'step/number-skipped',
        severity: 'warning',
        path: ['processes', 'p0', 'steps', 2, 'label'],
        text: { ru: { message: 'После шага «действие 2» идёт «действие 4»: шага «действие 3» нет.' } },
        quotes: [{ text: 'дело 2' }, { text: 'дело 3' }],
      },
    ]);
  });

  it('is silent about two series side by side, and about a second flow with numbers of its own', () => {
    const flow = processOf('процесс 1', 'условие 1', 'процесс 2', 'процесс 3', 'условие 2', undefined);
    expect(run(flow, { ...flow, at: 'п. 11' })).toEqual([]);
  });

  it('is silent about branches in another order than their numbers', () => {
    expect(run(processOf('процесс 1', 'процесс 3', 'процесс 2'))).toEqual([]);
  });

  it('is silent about items that are no steps, and about a part that begins later', () => {
    expect(run(processOf('1)', '3)'), processOf('5)'), processOf('действие 4', 'действие 5'))).toEqual([]);
    expect(run(processOf('1)', '1-1)', '2)'))).toEqual([]);
  });

  it('is silent when the number stands in another process of the same item, or in a note', () => {
    const broken = processOf('процесс 1', 'процесс 3');
    expect(run(broken, { ...processOf('процесс 2'), at: 'п. 5 пп. 2)' })).toEqual([]);
    expect(run(broken, { ...processOf('процесс 2'), at: 'п. 11' })).toHaveLength(1);
    const notes = [{ text: 'Процесс 2 выполняется услугополучателем', at: 'п. 5' }];
    expect(run({ ...broken, notes })).toEqual([]);
    expect(run({ ...broken, notes: [{ text: 'процесс 20', at: 'п. 5' }] })).toHaveLength(1);
  });
});
