import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { resultDocumentDiffers } from './result-document-differs.ts';

const PORTAL =
  'получение услугополучателем результата услуги (уведомление в форме электронного документа) сформированный Порталом';

function run(result: string, step: Partial<Step>) {
  const last: Step = { id: 'p7', label: 'процесс 7', action: '', outcome: 'result', ...step };
  const portal = { ...processOf(last), at: 'п. 9' };
  const regulation = regulationOf([], { results: [{ text: result, at: 'п. 3' }], processes: { portal } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    resultDocumentDiffers,
  ]);
}

describe('result/document-differs', () => {
  it('finds a last step that gives another document', () => {
    expect(run('справка об опеке и попечительстве', { action: PORTAL })).toMatchObject([
      {
        severity: 'warning',
        path: ['processes', 'portal', 'steps', 0],
        quotes: [
          { text: 'справка об опеке и попечительстве', at: 'п. 3' },
          { text: PORTAL, at: 'п. 9, процесс 7' },
        ],
      },
    ]);
    expect(run('решение о назначении', { action: 'канцелярия выдает справку' })).toHaveLength(1);
  });

  it('is silent about the same document in another form of the word', () => {
    const action = 'канцелярия услугодателя выдает услугополучателю направление (путевку)';
    expect(run('направление (путевка) в лагеря', { action })).toEqual([]);
    expect(run('уведомление о постановке', { action: PORTAL })).toEqual([]);
    expect(run('справка в фонд', { action: 'выдача справок', result: 'выдача справок в фонд' })).toEqual([]);
  });

  it('is silent where the result names one of the documents of the step', () => {
    const action = 'выдает договор либо мотивированный ответ об отказе';
    expect(run('договор о передаче ребенка', { action })).toEqual([]);
    expect(run('справка', { action: 'выдает документ', result: { text: 'справка', at: 'п. 6' } })).toEqual(
      [],
    );
  });

  it('is silent where the step speaks of the result alone, or of a receipt for it', () => {
    const action = 'выдача результата оказания государственной услуги услугополучателю либо курьеру ЦОНа';
    const result = { text: 'расписка услугополучателя в получении результата', at: 'п. 6' };
    expect(run('разрешение на обучение', { action, result })).toEqual([]);
    expect(run('справка', { action: 'получение результата государственной услуги (расписки)' })).toEqual([]);
  });

  it('is silent where the results name no document that it knows', () => {
    expect(run('постановка на очередь, о чем выдается расписка', { action: PORTAL })).toEqual([]);
  });

  it('is silent about other steps, and ends that an editor concluded', () => {
    expect(run('справка', { action: PORTAL, outcome: 'refusal' })).toEqual([]);
    expect(run('справка', { action: PORTAL, inferred: ['outcome'] })).toEqual([]);
  });
});
