import { describe, expect, it } from 'vitest';
import { actOf, BY } from './__fixtures__/records.ts';
import { actSuccessorUnknown } from './act-successor-unknown.ts';
import { lint } from './index.ts';

const run = (act: ReturnType<typeof actOf>) =>
  lint('act', { id: 'kz/vko/2014-198', act }, [actSuccessorUnknown]);
const repealed = { type: 'repealed', by: BY, text: 'Утратило силу', at: 'сноска' } as const;

describe('act/successor-unknown', () => {
  it('notes a repeal after which nobody knows what applies', () => {
    expect(run(actOf([repealed]))).toMatchObject([
      {
        severity: 'info',
        path: ['events', 1],
        text: { ru: { fix: expect.stringContaining('акимат, 2015-08-20 № 211') } },
        quotes: [{ text: 'Утратило силу', at: 'сноска' }],
      },
    ]);
  });

  it('is silent about an act in force, and when the successor is recorded', () => {
    expect(run(actOf())).toEqual([]);
    expect(run(actOf([repealed], { successors: [{ act: BY, source: 'отменивший акт, п. 1' }] }))).toEqual([]);
  });
});
