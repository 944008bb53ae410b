import { describe, expect, it } from 'vitest';
import { actOf, BY, type EventSpec } from './__fixtures__/records.ts';
import { actEndingUnstated } from './act-ending-unstated.ts';
import { lint } from './index.ts';

const run = (...events: EventSpec[]) =>
  lint('act', { id: 'kz/vko/2014-198', act: actOf(events) }, [actEndingUnstated]);

describe('act/ending-unstated', () => {
  it('finds an end without the act that brought it', () => {
    expect(run({ type: 'repealed', date: '2015-09-01', text: 'Утратило силу', at: 'сноска' })).toMatchObject([
      {
        severity: 'warning',
        path: ['events', 1],
        text: { ru: { message: 'Сказано, что акт утратил силу, но не сказано, каким актом (сноска).' } },
        quotes: [{ text: 'Утратило силу', at: 'сноска' }],
      },
    ]);
  });

  it.each(['repealed', 'amended', 'item-excluded'] as const)('notes an unknown day: %s', (type) => {
    const rule = 'ten-days-after-first-publication';
    expect(run({ type, by: BY, rule })).toMatchObject([{ severity: 'info', path: ['events', 1, 'date'] }]);
  });

  it('is silent when act and day are known, and about what is no end', () => {
    expect(run({ type: 'repealed', by: BY, date: '2015-09-05' })).toEqual([]);
    expect(run({ type: 'published' }, { type: 'commenced' }, { type: 'in-force' })).toEqual([]);
  });
});
