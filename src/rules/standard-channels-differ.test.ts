import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, KnownStandard } from '../model/records.ts';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardChannelsDiffer } from './standard-channels-differ.ts';

const office = { text: 'канцелярию', at: 'п. 1', path: ['provider'] };
const portal = { text: 'веб-портал', at: 'п. 1', path: ['provider'] };

const run = (own: ActiveRegulation['channels'], its: KnownStandard['channels']) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { channels: own }),
      standard: { ...standardOf(), channels: its },
      act: undefined,
    },
    [standardChannelsDiffer],
  );

describe('standard/channels-differ', () => {
  it('finds a channel that only the standard has', () => {
    expect(run({ office }, { office, portal: { text: 'портал', at: 'п. 3' } })).toMatchObject([
      {
        path: ['channels'],
        text: {
          ru: {
            message: 'По стандарту обратиться можно и через канал «портал», а регламент его не называет.',
          },
        },
        quotes: [{ at: 'п. 1' }, { at: 'стандарт, п. 1' }, { text: 'портал', at: 'стандарт, п. 3' }],
      },
    ]);
  });

  it('finds a channel that only the regulation has', () => {
    expect(run({ office, portal }, { office })).toMatchObject([{ path: ['channels', 'portal'] }]);
  });

  it('is silent when both name the same, in whatever words', () => {
    expect(run({ office, portal }, { portal: { text: 'egov.kz', at: 'п. 3' }, office })).toEqual([]);
  });
});
