import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const LEAD =
  '2. Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги:';

function provider(...lines: string[]) {
  return importRegulation(LEAD, ...lines).processes.provider;
}

describe('what the provider does', () => {
  it('is read from steps with «действие N»', () => {
    const process = provider(
      'действие 1 – прием документов сотрудником канцелярии. Длительность выполнения – 15 минут;',
      'действие 2 – рассмотрение документов руководителем. Длительность выполнения – 1 час.',
    );
    expect(process?.steps).toMatchObject([
      { id: 'register', label: 'действие 1', unit: 'clerk', duration: '15 минут' },
      { id: 'review', label: 'действие 2', unit: 'head', duration: '1 час' },
    ]);
  });

  it('is read from sentences without any mark', () => {
    const process = provider(
      'Канцелярия принимает документы в течение 15 минут.',
      'Руководитель рассматривает документы, не более 1 часа.',
    );
    expect(process?.steps).toMatchObject([
      { unit: 'clerk', duration: 'в течение 15 минут', at: 'п. 2, абз. 2' },
      { unit: 'head', duration: 'не более 1 часа', at: 'п. 2, абз. 3' },
    ]);
  });

  it('has results and durations that stand on lines of their own', () => {
    const process = provider(
      '1) канцелярия принимает документы.',
      'Длительность выполнения – 15 минут.',
      'Результат процедуры (действия) – регистрация;',
      '2) руководитель подписывает справку – 1 час;',
      'Результат – справка.',
    );
    expect(process?.steps).toMatchObject([
      { duration: '15 минут', result: 'регистрация' },
      { duration: '1 час', result: 'справка' },
    ]);
    expect(process?.notes).toBeUndefined();
  });

  it('ends with the result when that goes to the recipient, not when it goes to the centre', () => {
    const last = (action: string) =>
      provider('1) канцелярия принимает документы;', `2) ${action}.`)?.steps[1];
    expect(last('канцелярия выдает услугополучателю справку')?.outcome).toBe('result');
    expect(last('канцелярия выдает работнику ЦОН справку')?.outcome).toBeUndefined();
    expect(last('канцелярия хранит справку')?.outcome).toBeUndefined();
  });

  it('gives the hand-out without a doer to the one that took the documents in', () => {
    const process = provider('1) канцелярия принимает документы;', '2) выдача справки услугополучателю.');
    expect(process?.steps[1]).toMatchObject({ unit: 'clerk', inferred: ['unit'] });
  });

  it('is not guessed where nobody acts', () => {
    const process = provider('1) проверка документов – 1 час;', '2) хранение документов.');
    expect(process?.steps.map(({ unit }) => unit)).toEqual([undefined, undefined]);
  });

  it('is told again with its own durations', () => {
    const { processes } = importRegulation(
      LEAD,
      '1) канцелярия принимает документы – 15 минут.',
      '3. Описание последовательности процедур (действий):',
      '1) канцелярия принимает документы – 20 минут.',
    );
    expect(processes.provider?.steps[0]?.duration).toBe('15 минут');
    expect(processes.provider?.restated).toEqual({
      at: 'п. 3',
      steps: [{ label: '1)', action: 'канцелярия принимает документы', duration: '20 минут' }],
    });
  });

  it('takes the results of steps out of prose, and keeps the prose', () => {
    const { processes } = importRegulation(
      LEAD,
      '1) канцелярия принимает документы.',
      '3. Результатом процедуры (действия) по действию 1, указанному в пункте 2 настоящего Регламента, является запись, которая является основанием для действия 2.',
    );
    expect(processes.provider?.steps[0]?.result).toEqual({ text: 'запись', at: 'п. 3' });
    expect(processes.provider?.notes?.[0]?.at).toBe('п. 3');
  });
});
