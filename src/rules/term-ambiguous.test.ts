import { describe, expect, it } from 'vitest';
import type { Term } from '../model/records.ts';
import { regulationOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { termAmbiguous } from './term-ambiguous.ts';

const run = (...terms: Term[]) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf(stepsOf('2 рабочих дня'), { terms }),
      standard: undefined,
      act: undefined,
    },
    [termAmbiguous],
  );

describe('term/ambiguous', () => {
  it('finds terms under which the verdicts differ, and tells each', () => {
    const [finding, ...others] = run(
      termOf('5 минут'),
      termOf('3 рабочих дня', { case: 'при отсутствии сведений' }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'term/ambiguous',
      severity: 'warning',
      path: ['channels', 'office'],
      text: {
        ru: { got: '«5 минут» (п. 5) – превышает; «3 рабочих дня» (п. 5) – укладывается' },
        en: { got: '«5 минут» (п. 5) – exceeds; «3 рабочих дня» (п. 5) – fits' },
      },
    });
    expect(finding?.quotes).toHaveLength(2);
  });

  it('finds days of an unstated kind that decide', () => {
    expect(run(termOf('3 дня'))[0]?.text.ru.got).toBe(
      '«3 дня» (п. 5, дни рабочие) – укладывается; «3 дня» (п. 5, дни календарные) – установить нельзя',
    );
  });

  it('is silent when the readings agree', () => {
    expect(run(termOf('3 рабочих дня'), termOf('4 рабочих дня'))).toEqual([]);
    expect(run(termOf('1 рабочий день'))).toEqual([]);
  });
});
