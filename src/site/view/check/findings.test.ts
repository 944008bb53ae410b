import { expect, test } from 'vitest';
import type { Finding } from '../../../model/finding.ts';
import { findingViews } from './findings.ts';

function finding(message: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'term/exceeded',
    severity: 'error',
    path: [],
    text: { ru: { message, fix: 'исправьте' }, en: { message, fix: 'mend it' } },
    quotes: [{ text: 'пять дней', at: 'п. 5' }],
    file: 'a.yaml',
    line: 1,
    column: 1,
    ...more,
  };
}

test('what is said of several channels by the same quotes stands together, the same words once', () => {
  const views = findingViews(
    [finding('Канал «ЦОН»'), finding('Канал «портал»'), finding('Канал «ЦОН»')],
    'ru',
  );
  expect(views).toHaveLength(1);
  expect(views[0]?.found).toEqual([
    {
      messages: ['Канал «ЦОН»', 'Канал «портал»'],
      quotes: [{ text: 'пять дней', at: 'п. 5' }],
      acknowledged: undefined,
    },
  ]);
});

test('other quotes, another acknowledgement and another severity stay apart', () => {
  const acknowledged = { reason: 'так в акте', by: 'редактор', until: '2027-12-31' };
  const views = findingViews(
    [
      finding('а'),
      finding('б', { quotes: [] }),
      finding('в', { acknowledged }),
      finding('г', { severity: 'warning' }),
    ],
    'ru',
  );
  expect(views.map(({ severity, found }) => [severity, found.length])).toEqual([
    ['error', 3],
    ['warning', 1],
  ]);
});

test('a rule is called by what it looks for, in the language of the findings', () => {
  const [ru] = findingViews([finding('а')], 'ru');
  const [en] = findingViews([finding('а')], 'en');
  expect(ru?.title).toMatch(/[а-я]/);
  expect(en?.title).toMatch(/[a-z]/);
  expect(findingViews([finding('а', { rule: 'no/such' })], 'ru')[0]?.title).toBe('no/such');
});
