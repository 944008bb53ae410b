import { expect, it } from 'vitest';
import type { RulesRedaction, ServiceRules } from '../model/records.ts';
import { formatRulesTable } from './check-table.ts';
import { checkedRules } from './rules-rows.ts';

const rules = (...redactions: RulesRedaction[]): ServiceRules => ({
  order: 'kz/mon/2020-900',
  title: 'Выдача примера',
  standing: { certainty: 'read', asOf: '2026-11-30' },
  redactions,
});

const DISPUTED: RulesRedaction = {
  date: '2026-05-05',
  read: 'whole',
  channels: { con: { path: ['delivery', 'provider'] }, portal: { path: ['provider'] }, proactive: {} },
  terms: [{ duration: '3 рабочих дня', channels: ['con', 'portal'], at: 'строка 4' }],
  processes: {
    delivery: {
      disputed: { why: 'спорно', inside: 'внутри', outside: 'снаружи' },
      steps: [{ id: 'delivery', who: 'ГК', what: 'доставка', duration: '1 рабочий день', at: 'п. 6' }],
    },
    provider: {
      steps: [
        { id: 'check', who: 'услугодатель', what: 'проверка', duration: '1 рабочий день', at: 'п. 5' },
        { id: 'decision', who: 'услугодатель', what: 'решение', duration: '1 рабочий день', at: 'п. 7' },
      ],
    },
  },
  hearing: { at: 'п. 7', after: 'check', notice: '3 рабочих дня' },
};

it('shows each reading with its sum and margin, and why nothing is compared', () => {
  const checked = [checkedRules('kz/mon/2020-900/a', rules(DISPUTED))];
  expect(formatRulesTable(checked, { language: 'ru' }).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "  канал                             срок           все шаги       запас или превышение       вывод
    kz/mon/2020-900/a
      Государственная корпорация (ЦОН)  2 рабочих дня  3 рабочих дня  превышение 1 рабочий день  зависит от прочтения: отказ с заслушиванием невыполним: 5 рабочих дней при сроке 3 рабочих дня
                                        2 рабочих дня  2 рабочих дня  запас 0 минут              при другом прочтении
      портал eGov                       3 рабочих дня  2 рабочих дня  запас 1 рабочий день       укладывается в срок: отказ с заслушиванием невыполним: 4 рабочих дня при сроке 3 рабочих дня
      без заявления                     не назван                                                установить нельзя: действия для этого способа не описаны

    правил: 1; каналов: 3 (превышает срок 0, зависит от прочтения 1, установить нельзя 1, укладывается в срок 1)
    "
  `);
});

it('has no row for rules that nobody has read', () => {
  const unread = checkedRules('kz/mon/2016-61/b', rules({ date: '2016-01-22', read: 'none' }));
  expect(unread).toEqual({ id: 'kz/mon/2016-61/b', checks: [] });
});

it('counts below its table how much is known, and nothing of what there is none', () => {
  const counts = { known: 12, unverified: 0, unknown: 2 };
  const none = { known: 0, unverified: 0, unknown: 0 };
  const living = { services: counts, rules: counts, redactions: counts, rows: none };
  const checked = [checkedRules('kz/mon/2016-61/b', rules({ date: '2016-01-22', read: 'none' }))];
  const table = formatRulesTable(checked, { language: 'ru', living });
  expect(table.split('\n').slice(-4)).toEqual([
    'услуги: известно 12, не проверено 0, не известно 2',
    'правила: известно 12, не проверено 0, не известно 2',
    'редакции правил: известно 12, не проверено 0, не известно 2',
    '',
  ]);
});
