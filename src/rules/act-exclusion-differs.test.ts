import { describe, expect, it } from 'vitest';
import type { ExcludedRegulation, Regulation } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { actOf, BY, type EventSpec } from './__fixtures__/records.ts';
import { actExclusionDiffers } from './act-exclusion-differs.ts';
import { lint } from './index.ts';

const out: EventSpec = { type: 'item-excluded', by: BY, items: ['1)'], text: 'исключён', at: 'п. 1 пп. 1)' };
const excluded: ExcludedRegulation = {
  act: 'kz/vko/2014-198',
  item: '1)',
  titles: { heading: 'Выдача справки' },
  excluded: { by: BY, rule: 'unknown', date: 'unknown', text: 'Регламент исключён', at: 'сноска' },
};
const run = (regulation: Regulation, act: ReturnType<typeof actOf> | undefined) =>
  lint('regulation', { id: 'kz/vko/2014-198/a', regulation, standard: undefined, act }, [
    actExclusionDiffers,
  ]);

describe('act/exclusion-differs', () => {
  it('finds a regulation with its text at an excluded item', () => {
    expect(run(regulationOf([]), actOf([out]))).toMatchObject([
      {
        path: ['item'],
        quotes: [
          { text: 'исключён', at: 'п. 1 пп. 1)' },
          { text: 'регламент «Выдача справки»', at: 'п. 1 пп. 1)' },
        ],
      },
    ]);
  });

  it('finds an excluded regulation that no event excludes', () => {
    expect(run(excluded, actOf())).toMatchObject([
      { path: ['excluded'], quotes: [{ text: 'Регламент исключён', at: 'сноска' }, {}] },
    ]);
  });

  it('is silent when both agree, when another item is excluded and when the act is not at hand', () => {
    expect(run(excluded, actOf([out]))).toEqual([]);
    expect(run(regulationOf([]), actOf([{ ...out, items: ['4)'] }]))).toEqual([]);
    expect(run(excluded, undefined)).toEqual([]);
  });
});
