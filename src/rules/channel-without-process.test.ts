import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Channel } from '../model/records.ts';
import { processOf, regulationOf, stepsOf } from '../terms/__fixtures__/regulation.ts';
import { channelWithoutProcess } from './channel-without-process.ts';
import { lint } from './index.ts';

const CON: Channel = { text: 'Центр обслуживания населения', at: 'п. 1 пп. 2)', path: ['provider'] };

function run(more: Partial<ActiveRegulation>) {
  const regulation = regulationOf(stepsOf('20 минут'), { channels: { con: CON }, ...more });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    channelWithoutProcess,
  ]);
}

describe('channel/without-process', () => {
  it('finds a channel that has nothing of its own on its path', () => {
    expect(run({})).toMatchObject([
      {
        severity: 'warning',
        path: ['channels', 'con'],
        quotes: [
          { text: 'Центр обслуживания населения', at: 'п. 1 пп. 2)' },
          { text: 'действие 1', at: 'п. 5 пп. 1)' },
        ],
      },
    ]);
  });

  it('finds a channel whose whole path is unstated', () => {
    const path = [{ unstated: 'порядок приёма в ЦОНе' }];
    expect(run({ channels: { con: { ...CON, path } } })).toHaveLength(1);
  });

  it('is silent where a process is the channel’s own', () => {
    const intake = { ...processOf(...stepsOf('5 минут')), holder: 'con' as const };
    const processes = { provider: processOf(...stepsOf('20 минут')), intake };
    expect(run({ processes, channels: { con: { ...CON, path: ['intake', 'provider'] } } })).toEqual([]);
    expect(run({ channels: { office: CON } })).toEqual([]);
  });

  it('is silent where the provider’s process tells what a worker of the centre does', () => {
    const units = { worker: { text: 'работник ЦОНа', at: 'п. 9' } };
    const steps = [{ id: 's1', unit: 'worker', action: 'работник ЦОНа принимает документы' }];
    expect(run({ units, processes: { provider: processOf(...steps) } })).toEqual([]);
  });

  it('does not take a unit of the provider for the centre', () => {
    const units = { specialist: { text: 'специалист услугодателя', at: 'п. 9' } };
    const steps = [{ id: 's1', unit: 'specialist', action: 'проверка' }];
    expect(run({ units, processes: { provider: processOf(...steps) } })).toHaveLength(1);
  });
});
