/** Two whole redactions of made-up rules: the office gave way to the portal, and the term became shorter. */
import type { RulesProcess, RulesRedaction } from '../../../model/records.ts';

const at = 'п. 6';

const delivery: RulesProcess = {
  steps: [
    {
      id: 'delivery',
      who: 'Государственная корпорация',
      what: 'доставка документов курьером',
      duration: '1 рабочий день',
      at,
    },
  ],
};

const provider = (preparation: string, isChosen: boolean): RulesProcess => ({
  steps: [
    { id: 'check', who: 'услугодатель', what: 'проверка полноты', duration: '1 рабочий день', at },
    ...(isChosen
      ? [{ id: 'choice', who: 'руководитель', what: 'выбор исполнителя', duration: '1 час', at }]
      : []),
    { id: 'preparation', who: 'услугодатель', what: 'подготовка справки', duration: preparation, at },
  ],
});

export const BEFORE: RulesRedaction = {
  date: '2020-04-24',
  read: 'whole',
  channels: { office: { path: ['provider'] }, con: { path: ['delivery', 'provider'] } },
  terms: [{ duration: '5 рабочих дней', at: 'строка 3' }],
  documents: [{ count: 4 }],
  refusalGrounds: 3,
  fee: { text: 'бесплатно' },
  processes: { delivery, provider: provider('3 рабочих дня', true) },
};

export const AFTER: RulesRedaction = {
  date: '2026-05-05',
  commenced: '2026-05-17',
  by: { number: '117-НҚ' },
  read: 'whole',
  channels: { con: { path: ['delivery', 'provider'] }, portal: { path: ['provider'] } },
  terms: [{ duration: '3 рабочих дня', at: 'строка 4' }],
  documents: [{ count: 2 }],
  refusalGrounds: 4,
  fee: { text: 'платно' },
  processes: {
    delivery: {
      ...delivery,
      disputed: { why: 'день приёма', inside: 'после дня приёма', outside: 'в день приёма' },
    },
    provider: provider('2 рабочих дня', false),
  },
};
