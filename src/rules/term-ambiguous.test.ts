import { describe, expect, it } from 'vitest';
import type { Term } from '../model/records.ts';
import { kz } from '../terms/__fixtures__/kz.ts';
import { regulationOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { checkRegulation } from '../terms/check.ts';
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

  it('names the readings of the law where they disagree, and quotes the term once', () => {
    const regulation = regulationOf(stepsOf('7 календарных дней', '30 минут'), {
      terms: [termOf('5 рабочих дней')],
    });
    const checks = checkRegulation(regulation, undefined, {
      calendar: kz(2015),
      from: '2015-04-13',
      to: '2015-04-13',
    });
    const context = { id: 'kz/a/b', regulation, standard: undefined, act: undefined, checks };
    const [finding] = lint('regulation', context, [termAmbiguous]);
    expect(finding?.text.ru.got).toBe(
      '«5 рабочих дней» (п. 5, срок начинается в день обращения) – превышает, решает обращение 2015-04-13 17:29; ' +
        '«5 рабочих дней» (п. 5, срок начинается на следующий день после обращения) – укладывается, решает обращение 2015-04-13 17:29',
    );
    expect(finding?.text.en.fix).toMatch(/laws count terms differently/);
    expect(finding?.quotes).toEqual([{ text: 'Срок – 5 рабочих дней.', at: 'п. 5' }]);
  });
});
