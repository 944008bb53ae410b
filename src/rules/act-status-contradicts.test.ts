import { describe, expect, it } from 'vitest';
import { actOf, BY, type EventSpec } from './__fixtures__/records.ts';
import { actStatusContradicts } from './act-status-contradicts.ts';
import { lint } from './index.ts';

function run(status: string | undefined, ...events: EventSpec[]) {
  const source = { register: 'adilet', id: 'unknown', ...(status === undefined ? {} : { status }) };
  return lint('act', { id: 'kz/vko/2014-198', act: actOf(events, { source }) }, [actStatusContradicts]);
}
const repealed = { type: 'repealed', by: BY, text: 'Утратило силу', at: 'сноска' } as const;

describe('act/status-contradicts', () => {
  it('finds «Действующий» beside a repeal, with both places', () => {
    expect(run('Действующий', repealed)).toMatchObject([
      {
        severity: 'warning',
        path: ['source', 'status'],
        quotes: [
          { text: 'Действующий', at: 'строка статуса' },
          { text: 'Утратило силу', at: 'сноска' },
        ],
      },
    ]);
  });

  it.each(['Утративший силу', 'Утратил силу', 'Күші жойылған', 'Күшін жойған'])(
    'finds «%s» without a repeal',
    (status) => {
      expect(run(status)).toMatchObject([{ text: { ru: { got: status } } }]);
    },
  );

  it('is silent when both agree, and when there is no status or one that it does not know', () => {
    expect(run('Действующий')).toEqual([]);
    expect(run('Утративший силу', repealed)).toEqual([]);
    expect(run(undefined, repealed)).toEqual([]);
    expect(run('Приостановлен', repealed)).toEqual([]);
  });
});
