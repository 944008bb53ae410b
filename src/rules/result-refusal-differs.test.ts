import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Step } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { resultRefusalDiffers } from './result-refusal-differs.ts';

const MESSAGE = 'формирование сообщения об отказе в запрашиваемой услуге в связи с имеющимися нарушениями';
const ANSWER = 'мотивированный ответ об отказе в оказании государственной услуги';
const CERTIFICATE = { text: 'справка', at: 'п. 3' };
const REFUSED = { text: ANSWER, refusal: true, at: 'п. 3' };
const END: Partial<Step> = { action: 'канцелярия выдает справку', outcome: 'result' };

function run(steps: Partial<Step>[], more: Partial<ActiveRegulation> = {}) {
  const all = steps.map((step, index) => ({ id: `s${index}`, label: `${index + 1})`, action: '', ...step }));
  const regulation = regulationOf(all, { results: [CERTIFICATE], ...more });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    resultRefusalDiffers,
  ]);
}

describe('result/refusal-differs', () => {
  it('finds a refusal in the steps that the results do not know, once a process', () => {
    const step = { action: MESSAGE, outcome: 'refusal' as const };
    expect(run([END, step, step])).toMatchObject([
      {
        severity: 'warning',
        path: ['processes', 'provider', 'steps', 1],
        quotes: [CERTIFICATE, { text: MESSAGE, at: 'п. 5 пп. 2)' }, { text: MESSAGE, at: 'п. 5 пп. 3)' }],
      },
    ]);
  });

  it('is silent where the results or the grounds of refusal know it', () => {
    const steps: Partial<Step>[] = [{ action: MESSAGE, outcome: 'refusal' }];
    expect(run(steps, { results: [CERTIFICATE, REFUSED] })).toEqual([]);
    expect(run(steps, { refusals: [{ kind: 'service', text: ANSWER, at: 'п. 3' }] })).toEqual([]);
  });

  it('does not take a refusal to accept documents for one of the service', () => {
    const refusals = [
      { kind: 'intake' as const, text: 'работник ЦОНа отказывает в приеме заявления', at: 'п. 8' },
    ];
    expect(run([{ action: MESSAGE, outcome: 'refusal' }], { refusals })).toHaveLength(1);
  });

  it.each([
    { action: 'формирование Порталом сообщения об отказе в авторизации услугополучателя' },
    { action: 'формирование сообщения о невозможности получения данных об услуге' },
    { action: 'отказ в приеме заявления на оказание услуги' },
    { action: MESSAGE, inferred: ['outcome' as const] },
  ])('is silent about other ends: $action', (step) => {
    expect(run([END, { outcome: 'refusal', ...step }])).toEqual([]);
  });

  it('finds a refusal among the results that no step leads to', () => {
    expect(run([END], { results: [CERTIFICATE, REFUSED] })).toMatchObject([
      {
        path: ['results', 1],
        quotes: [
          { text: ANSWER, at: 'п. 3' },
          { text: 'канцелярия выдает справку', at: 'п. 5 пп. 1)' },
        ],
      },
    ]);
    const login = { action: 'сообщение об отказе в авторизации', outcome: 'refusal' as const };
    expect(run([END, login], { results: [CERTIFICATE, REFUSED] })).toHaveLength(1);
  });

  it.each([
    {
      action:
        'канцелярия выдает договор либо мотивированный ответ об отказе в оказании государственной услуги',
    },
    { action: 'прием документов, проверка, мотивированный отказ' },
    { action: 'руководитель подписывает', result: 'подписание договора либо мотивированного отказа' },
    { action: MESSAGE, outcome: 'refusal' as const },
  ])('is silent where a step speaks of it: $action', (step) => {
    expect(run([step], { results: [CERTIFICATE, REFUSED] })).toEqual([]);
  });
});
