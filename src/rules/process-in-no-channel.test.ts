import { describe, expect, it } from 'vitest';
import type { ActiveRegulation } from '../model/records.ts';
import { processOf, regulationOf, stepsOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { processInNoChannel } from './process-in-no-channel.ts';

const FLOW = {
  ...processOf({ id: 'p1', action: 'ввод пароля на портале' }),
  holder: 'portal' as const,
  at: 'п. 9',
};
const OFFICE = { text: 'канцелярию услугодателя', at: 'п. 1' };

function run(more: Partial<ActiveRegulation>) {
  const regulation = regulationOf(stepsOf('20 минут'), more);
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    processInNoChannel,
  ]);
}

describe('process/in-no-channel', () => {
  it('finds a process that is on no path, with the channels that there are', () => {
    const processes = { provider: processOf(), portal: FLOW };
    expect(run({ processes })).toMatchObject([
      {
        severity: 'warning',
        path: ['processes', 'portal'],
        quotes: [{ text: 'ввод пароля на портале', at: 'п. 9' }, OFFICE],
      },
    ]);
    const titled = { ...FLOW, title: 'Порядок обращения через портал' };
    expect(run({ processes: { provider: processOf(), portal: titled } })[0]?.quotes?.[0]).toEqual({
      text: 'Порядок обращения через портал',
      at: 'п. 9',
    });
  });

  it('is silent where every process is on some path', () => {
    expect(run({})).toEqual([]);
    const portal = { text: 'портал', at: 'п. 1', path: ['portal', { unstated: 'передача' }, 'provider'] };
    const processes = { provider: processOf(), portal: FLOW };
    expect(run({ processes, channels: { office: { ...OFFICE, path: ['provider'] }, portal } })).toEqual([]);
  });
});
