import { expect, test } from 'vitest';
import type { ActiveRegulation, KnownStandard, UnknownStandard } from '../../../model/records.ts';
import { checkRegulation } from '../../../terms/check.ts';
import { ru as t } from '../../i18n/ru.ts';
import { buildAnswers } from './answers.ts';

const regulation: ActiveRegulation = {
  act: 'kz/x/2015-1',
  item: '1)',
  titles: { heading: 'Выдача справки' },
  provider: { text: 'отделами образования', at: 'п. 1' },
  channels: {
    office: { text: 'канцелярию', at: 'п. 1', path: ['provider'] },
    con: { text: 'ЦОН', at: 'п. 1', path: ['provider'], inferred: ['path'] },
  },
  form: { values: ['paper'], text: 'бумажная', at: 'п. 2' },
  results: [{ text: 'справка', at: 'п. 3' }],
  resultForm: { values: ['paper'], text: 'бумажная', at: 'п. 3' },
  standard: { ref: 'kz/y/2015-2/01', at: 'п. 4' },
  units: { clerk: { text: 'канцелярия', at: 'п. 6' } },
  processes: {
    provider: {
      holder: 'provider',
      at: 'п. 5',
      steps: [{ id: 'a', unit: 'clerk', action: 'прием', duration: '15 минут' }],
    },
  },
  refusals: [{ kind: 'intake', channel: 'con', text: 'отказывает в приеме', at: 'п. 8' }],
  appendices: [],
};

const known = {
  order: 'kz/y/2015-2',
  terms: [
    { duration: 'пять рабочих дней', text: 'пять рабочих дней', channels: ['office', 'con'], at: 'п. 4' },
  ],
  documents: [{ channels: ['office'], items: ['заявление', 'копия'], at: 'п. 9' }],
  cost: { kind: 'free', text: 'бесплатно', at: 'п. 7' },
  refusals: { grounds: ['первое', 'второе', 'третье'] },
} as unknown as KnownStandard;

test('a term that the channels share is told once, with its origin', () => {
  const { terms } = buildAnswers(regulation, known, checkRegulation(regulation, known), t);
  expect(terms).toEqual([
    { phrase: 'пять рабочих дней', channels: ['office', 'con'], origin: 'standard', at: 'п. 4' },
  ]);
});

test('documents are counted, grounds of refusal begun', () => {
  const answers = buildAnswers(regulation, known, [], t);
  expect(answers.documents[0]).toMatchObject({ count: 2, first: ['заявление', 'копия'] });
  expect(answers.grounds).toEqual({ shown: ['первое', 'второе'], total: 3 });
  expect(answers.cost).toEqual({ label: 'Бесплатно', at: 'п. 7' });
});

test('without the text of the standard nothing is answered from it', () => {
  const unknown: UnknownStandard = {
    order: 'o',
    titles: { heading: 'h' },
    unknown: { reason: 'r', lookup: 'l' },
  };
  const answers = buildAnswers(regulation, unknown, checkRegulation(regulation, unknown), t);
  expect(answers).toMatchObject({ standardKnown: false, documents: [], terms: [] });
  expect(answers.cost).toBeUndefined();
  expect(answers.intakeRefusal).toMatchObject({ at: 'п. 8' });
});
