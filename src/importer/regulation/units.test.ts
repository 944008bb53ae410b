import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const STEPS = '3. Содержание каждой процедуры (действия):';

function read(units: readonly string[], ...steps: string[]) {
  const { units: found, processes } = importRegulation(...units, STEPS, ...steps);
  return {
    units: Object.entries(found).map(([id, { text, listed }]) => [id, text, listed]),
    steps: processes.provider?.steps.map(({ unit, inferred }) => [unit, inferred]),
  };
}

describe('units', () => {
  it('are those of the list, which may stand in one sentence', () => {
    const { units } = read(
      ['2. В процессе оказания государственной услуги участвуют: канцелярия, главный хранитель и комиссия.'],
      '1) канцелярия принимает документы.',
    );
    expect(units).toEqual([
      ['clerk', 'канцелярия', true],
      ['glavnyi-khranitel', 'главный хранитель', true],
      ['commission', 'комиссия', true],
    ]);
  });

  it('may be called otherwise by a step, which is an inference', () => {
    const list = ['2. Перечень структурных подразделений:', '1) сотрудник услугодателя.'];
    const { steps, units } = read(list, '1) проверка документов специалистом услугодателя.');
    expect(steps).toEqual([['specialist', ['unit']]]);
    expect(units).toHaveLength(1);
  });

  it('are added when a step names one that is not in the list', () => {
    const list = ['2. Перечень структурных подразделений:', '1) ответственный исполнитель.'];
    const { units } = read(
      list,
      '1) ответственный исполнитель готовит ответ;',
      '2) курьер доставляет ответ;',
      '3) участковый смотритель проверяет доставку.',
    );
    expect(units).toEqual([
      ['courier', 'курьер', undefined],
      ['specialist', 'ответственный исполнитель', true],
      ['uchastkovyi-smotritel', 'участковый смотритель', undefined],
    ]);
  });

  it('of one role keep names of their own', () => {
    const list = [
      '2. Перечень структурных подразделений:',
      '1) специалист отдела;',
      '2) главный специалист управления.',
    ];
    const { units } = read(list, '1) специалист отдела готовит ответ.');
    expect(units.map(([id]) => id)).toEqual(['specialist', 'glavnyi-spetsialist-upravleniya']);
  });
});
