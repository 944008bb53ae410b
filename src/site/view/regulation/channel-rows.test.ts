import { expect, test } from 'vitest';
import type { ActiveRegulation, KnownStandard, Standard } from '../../../model/records.ts';
import { checkRegulation } from '../../../terms/check.ts';
import type { SiteData } from '../../data.ts';
import { ru as t } from '../../i18n/ru.ts';
import { channelRows } from './channel-rows.ts';

const step = (id: string, action: string) => ({
  id,
  label: `${id})`,
  unit: 'clerk',
  action,
  duration: '15 минут',
});

const regulation: ActiveRegulation = {
  act: 'kz/x/2015-1',
  item: '1)',
  titles: { heading: 'Выдача справки' },
  provider: { text: 'отделами образования', at: 'п. 1' },
  channels: {
    con: { text: 'ЦОН', at: 'п. 1', path: ['intake', 'provider', 'issue'] },
    portal: { text: 'портал', at: 'п. 1', path: ['portal', 'provider'] },
  },
  form: { values: ['paper'], text: 'бумажная', at: 'п. 2' },
  results: [{ text: 'справка', at: 'п. 3' }],
  resultForm: { values: ['paper'], text: 'бумажная', at: 'п. 3' },
  standard: { ref: 'kz/y/2015-2/01', at: 'п. 4' },
  units: { clerk: { text: 'канцелярия', at: 'п. 6' } },
  processes: {
    intake: { holder: 'con', at: 'п. 8', steps: [step('1', 'прием')] },
    provider: { holder: 'provider', at: 'п. 5', steps: [step('2', 'выдача в ЦОН')] },
    issue: {
      holder: 'con',
      at: 'п. 8',
      steps: [step('3', 'выдача справки'), { ...step('4', 'отказ'), next: 'end', outcome: 'refusal' }],
    },
    portal: {
      holder: 'portal',
      at: 'п. 9',
      steps: [{ id: '5', kind: 'process', label: 'процесс 5', action: 'справка в личном кабинете' }],
    },
  },
  appendices: [],
};

const known = {
  order: 'kz/y/2015-2',
  terms: [{ duration: '1 рабочий день', text: '1 рабочий день', channels: ['con', 'portal'], at: 'п. 4' }],
  documents: [
    { channels: ['con'], items: ['заявление', 'копия'], at: 'п. 9' },
    { channels: ['con', 'portal'], case: 'при утере', items: ['заявление'], at: 'п. 9' },
  ],
  schedule: [
    { channel: 'con', about: 'hours', text: 'с 9.00 до 20.00', at: 'п. 8' },
    { channel: 'con', about: 'intake', text: 'по очереди', at: 'п. 8' },
  ],
} as unknown as KnownStandard;

function rowsWith(standard: Standard) {
  const catalog = { acts: new Map(), orders: new Map(), regulations: new Map(), standards: new Map() };
  const data = { t, catalog, site: { language: 'ru' } } as unknown as SiteData;
  return channelRows(regulation, 'kz/x/2015-1/a', standard, checkRegulation(regulation, standard), data);
}

test('each way has its term, its documents and its hours', () => {
  const [con, portal] = rowsWith(known);
  expect(con).toMatchObject({
    name: 'ЦОН',
    total: '1\u00a0час',
    hours: [{ text: 'с 9.00 до 20.00', at: 'п. 8' }],
    documents: [{ count: 2 }, { count: 1, case: 'при утере' }],
  });
  // The term is read in two ways, and told once.
  expect(con?.terms.map(({ text }) => text)).toEqual(['1 рабочий день']);
  expect(portal).toMatchObject({ hours: [], documents: [{ count: 1, case: 'при утере' }] });
});

test('the result is handed out where the recipient applied, wherever the path ends', () => {
  const [con, portal] = rowsWith(known);
  expect(con?.handOut).toMatchObject({ text: 'выдача справки', at: 'п. 8 пп. 3)', href: '#issue-3' });
  expect(portal?.handOut).toMatchObject({ text: 'справка в личном кабинете', href: '#portal-5' });
});

test('without the text of the standard its part is not known', () => {
  const [con] = rowsWith({ order: 'o', titles: { heading: 'h' }, unknown: { reason: 'r', lookup: 'l' } });
  expect(con?.documents).toBeUndefined();
  expect(con).toMatchObject({ hours: [], terms: [] });
});
