import { expect, it } from 'vitest';
import type { Process } from '../model/records.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { listActTexts } from './act-texts.ts';

it('textsOf gives the words of the act with their paths and places, and no words of the editor', () => {
  const quote = (text: string) => ({ text, at: 'п. 9' });
  const flow: Process = {
    holder: 'con',
    title: 'Порядок',
    at: 'п. 8',
    stated: [{ duration: '15 минут', ...quote('не более 15 минут') }],
    steps: [
      { id: 'a', label: '1)', action: 'приём', result: 'расписка' },
      { id: 'b', label: '2)', action: 'выдача', result: quote('справка выдана') },
    ],
    restated: { at: 'п. 10', steps: [{ label: '1)', action: 'снова приём' }] },
    notes: [quote('примечание процесса')],
  };
  const regulation = makeRegulation([], {
    channels: { con: { text: 'ЦОН', at: 'п. 1', path: ['flow', { unstated: 'слова редактора' }] } },
    intake: quote('приём ведут'),
    start: quote('основание'),
    applicants: quote('заявители'),
    terms: [
      { duration: '5 минут', text: 'срок 5 минут', channels: ['con'], at: 'п. 5', note: 'слова редактора' },
    ],
    refusals: [{ kind: 'intake', ...quote('отказ') }],
    notes: [quote('примечание')],
    processes: { flow },
  });
  expect(listActTexts(regulation).map(({ path, text, at }) => `${path.join('/')}: ${text} (${at})`)).toEqual([
    'provider: местными исполнительными органами (п. 1)',
    'intake: приём ведут (п. 9)',
    'channels/con: ЦОН (п. 1)',
    'form: бумажная (п. 2)',
    'results/0: справка (п. 3)',
    'resultForm: бумажная (п. 2)',
    'start: основание (п. 9)',
    'applicants: заявители (п. 9)',
    'terms/0: срок 5 минут (п. 5)',
    'units/clerk: канцелярия (п. 6)',
    'processes/flow/title: Порядок (п. 8)',
    'processes/flow/stated/0: не более 15 минут (п. 9)',
    'processes/flow/steps/0/action: приём (п. 8 пп. 1))',
    'processes/flow/steps/0/result: расписка (п. 8 пп. 1))',
    'processes/flow/steps/1/action: выдача (п. 8 пп. 2))',
    'processes/flow/steps/1/result: справка выдана (п. 9)',
    'processes/flow/restated/steps/0/action: снова приём (п. 10 пп. 1))',
    'processes/flow/notes/0: примечание процесса (п. 9)',
    'refusals/0: отказ (п. 9)',
    'notes/0: примечание (п. 9)',
  ]);
});
