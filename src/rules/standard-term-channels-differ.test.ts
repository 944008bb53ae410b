import { describe, expect, it } from 'vitest';
import type { KnownStandard, Term } from '../model/records.ts';
import { standardOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardTermChannelsDiffer } from './standard-term-channels-differ.ts';

const office = { text: 'канцелярию', at: 'п. 3 пп. 1)' };
const con = { text: 'ЦОН', at: 'п. 3 пп. 2)' };

const run = (channels: KnownStandard['channels'], ...terms: Term[]) =>
  lint('standard', { id: 'kz/m/1/01', standard: { ...standardOf(...terms), channels } }, [
    standardTermChannelsDiffer,
  ]);

describe('standard/term-channels-differ', () => {
  it('finds a time for a channel that the service does not have', () => {
    expect(run({ con }, termOf('5 рабочих дней', { channels: ['office', 'con'] }))).toMatchObject([
      {
        path: ['terms', 0, 'channels'],
        text: {
          ru: { message: 'Время названо для канала, через который услуга не оказывается: «канцелярия».' },
        },
        quotes: [{ text: 'Срок – 5 рабочих дней.' }, { text: 'ЦОН', at: 'п. 3 пп. 2)' }],
      },
    ]);
  });

  it('finds a channel for which only waiting is limited', () => {
    const terms = [
      termOf('5 рабочих дней'),
      termOf('15 минут', { kind: 'waiting', channels: ['office', 'con'] }),
    ];
    expect(run({ office, con }, ...terms)).toMatchObject([
      { path: ['channels', 'con'], quotes: [{ text: 'ЦОН' }, { text: 'Срок – 5 рабочих дней.' }] },
    ]);
  });

  it('is silent when they match, and about channels that an editor concluded', () => {
    expect(run({ office }, termOf('5 рабочих дней'))).toEqual([]);
    const inferred = termOf('5 рабочих дней', { channels: ['office', 'portal'], inferred: ['channels'] });
    expect(run({ office }, inferred)).toEqual([]);
  });
});
