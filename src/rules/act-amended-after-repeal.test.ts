import { describe, expect, it } from 'vitest';
import { actOf, BY, type EventSpec } from './__fixtures__/records.ts';
import { actAmendedAfterRepeal } from './act-amended-after-repeal.ts';
import { lint } from './index.ts';

const run = (...events: EventSpec[]) =>
  lint('act', { id: 'kz/vko/2014-198', act: actOf(events) }, [actAmendedAfterRepeal]);
const repealed = { type: 'repealed', by: BY } as const;
const late = { ...BY, number: '300', date: '2015-08-21' };

describe('act/amended-after-repeal', () => {
  it.each(['amended', 'item-excluded'] as const)('finds %s by an act after the repealing one', (type) => {
    expect(run(repealed, { type, by: late })).toMatchObject([
      {
        path: ['events', 2],
        text: { ru: { message: 'Акт изменён актом от 2015-08-21, а отменён ещё актом от 2015-08-20.' } },
        quotes: [{ text: 'событие repealed' }, { text: `событие ${type}` }],
      },
    ]);
  });

  it('is silent about an amendment before the repeal or of its day, however they take effect', () => {
    expect(run(repealed, { type: 'amended', by: { ...BY, date: '2015-08-11' }, date: '2015-09-30' })).toEqual(
      [],
    );
    expect(run(repealed, { type: 'amended', by: BY })).toEqual([]);
  });

  it('is silent when nothing is repealed or a day is not known', () => {
    expect(run({ type: 'amended', by: late })).toEqual([]);
    expect(run({ type: 'repealed' }, { type: 'amended', by: late })).toEqual([]);
    expect(run(repealed, { type: 'amended' })).toEqual([]);
  });
});
