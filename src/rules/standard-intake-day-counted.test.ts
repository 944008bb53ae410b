import { describe, expect, it } from 'vitest';
import type { ActiveRegulation } from '../model/records.ts';
import { regulationOf, standardOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardIntakeDayCounted } from './standard-intake-day-counted.ts';

const RULE = { counts: false, channels: ['con' as const], text: 'день приема не входит в срок', at: 'п. 4' };

function run(more: Partial<ActiveRegulation>, rules = [RULE]) {
  const standard = { ...standardOf(), intakeDay: rules };
  return lint('regulation', { id: 'kz/a/b', regulation: regulationOf([], more), standard, act: undefined }, [
    standardIntakeDayCounted,
  ]);
}
const term = termOf('5 рабочих дней', { channels: ['office', 'con'] });

describe('standard/intake-day-counted', () => {
  it('notes a term of the regulation that does not leave the day of intake out', () => {
    expect(run({ terms: [term] })).toMatchObject([
      {
        severity: 'info',
        path: ['terms', 0],
        text: {
          ru: { message: 'По стандарту день приёма в срок не входит («ЦОН»), а регламент об этом молчит.' },
        },
        quotes: [
          { text: 'Срок – 5 рабочих дней.', at: 'п. 5' },
          { text: 'день приема не входит в срок', at: 'стандарт, п. 4' },
        ],
      },
    ]);
  });

  it('is silent when the regulation says the same', () => {
    const notes = [{ text: 'День приема документов не входит в срок оказания услуги.', at: 'п. 5' }];
    expect(run({ terms: [term], notes })).toEqual([]);
  });

  it('is silent about other channels, special cases, and a regulation without a term of its own', () => {
    expect(run({ terms: [termOf('5 рабочих дней')] })).toEqual([]);
    expect(run({ terms: [term] }, [{ ...RULE, case: 'при отсутствии сведений' } as typeof RULE])).toEqual([]);
    expect(run({ terms: [term] }, [{ ...RULE, counts: true }])).toEqual([]);
    expect(run({})).toEqual([]);
  });
});
