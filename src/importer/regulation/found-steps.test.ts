import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const steps = (...lines: string[]) =>
  (importRegulation(...lines).processes.provider?.steps ?? []).map(({ action, duration }) => [
    action,
    duration,
  ]);

describe('a list that no known words open', () => {
  it.each([
    '2. Действия СФЕ:',
    '2. Процедуры и сроки:',
    '2. Процедуры (действия), входящие в состав процесса оказания государственной услуги:',
  ])('is one of steps when its entries are timed: %s', (lead) => {
    expect(
      steps(
        lead,
        '1) регистратор принимает вызов (10 минут);',
        '2) врач посещает больного (в день обращения);',
        '3) врач выписывает лист – 5 минут.',
      ),
    ).toEqual([
      ['регистратор принимает вызов', '10 минут'],
      ['врач посещает больного', 'в день обращения'],
      ['врач выписывает лист', '5 минут'],
    ]);
  });

  it('that tells the steps again is theirs when nothing else tells them', () => {
    const again = [
      '3. Описание последовательности действий:',
      '1) регистратор выдает талон – 3 мин.;',
      '2) врач ведет прием – 1 час.',
    ];
    expect(steps(...again)).toHaveLength(2);
    const record = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      '1) регистратор выдает талон – 3 минуты;',
      '2) врач ведет прием – 2 часа.',
      ...again,
    );
    expect(record.processes.provider?.steps.map(({ duration }) => duration)).toEqual(['3 минуты', '2 часа']);
    expect(record.processes.provider?.restated?.steps.map(({ duration }) => duration)).toEqual([
      '3 мин',
      '1 час',
    ]);
  });

  it('is none when its entries are not timed', () => {
    expect(steps('2. Услуга включает:', '1) прием документов;', '2) выдачу справки.')).toEqual([]);
  });
});

describe('steps of several cases', () => {
  it('stand below a numbered case without numbers of their own', () => {
    const { processes } = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      '1) при уточнении адреса:',
      'специалист выдает справку – 15 минут;',
      '2) при присвоении адреса:',
      'специалист регистрирует запрос – 30 минут;',
      'руководитель подписывает справку – 1 час.',
    );
    expect(processes.provider?.title).toBe('при уточнении адреса');
    expect(processes.provider?.steps.map(({ duration }) => duration)).toEqual(['15 минут']);
    expect(processes['provider-2']?.steps.map(({ duration }) => duration)).toEqual(['30 минут', '1 час']);
  });

  it('may share a step whose time depends on the case: the first counts, all stay as notes', () => {
    const { processes } = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      'процедура 1 – рассмотрение исполнителем документов:',
      'при выдаче – 13 рабочих дней;',
      'при замене – 8 рабочих дней.',
      'процедура 2 – подписание руководителем – 1 час.',
    );
    expect(processes.provider?.steps.map(({ duration }) => duration)).toEqual(['13 рабочих дней', '1 час']);
    expect(processes.provider?.notes?.map(({ text }) => text)).toEqual([
      'при выдаче – 13 рабочих дней',
      'при замене – 8 рабочих дней',
    ]);
  });

  it.each(['1 этап – ', '1 действие – ', '1-й этап - '])('may be counted by «%s»', (mark) => {
    const { processes } = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      `${mark}прием документов специалистом – 30 мин;`,
      'действие 2 – выдача – 1 час.',
    );
    expect(processes.provider?.steps[0]).toMatchObject({
      action: 'прием документов специалистом',
      duration: '30 мин',
    });
  });

  it('name who acts behind the time', () => {
    const { processes, units } = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      '1) в течение 3-х рабочих дней главный хранитель ищет дело;',
      '2) незамедлительно выдает.',
    );
    const [step] = processes.provider?.steps ?? [];
    expect(step?.duration).toBe('в течение 3-х рабочих дней');
    expect(units[step?.unit ?? '']?.text).toBe('главный хранитель');
  });
});

describe('a step with several times', () => {
  it('takes the first, and keeps the one of a case as a note', () => {
    const { processes } = importRegulation(
      '2. Содержание каждой процедуры (действия):',
      '1) выдача разрешения специалистом – 30 рабочих дней, для малых объектов – 15 рабочих дней.',
      '2) подписание руководителем – 1 час.',
    );
    expect(processes.provider?.steps.map(({ duration }) => duration)).toEqual(['30 рабочих дней', '1 час']);
    expect(processes.provider?.notes?.[0]?.text).toMatch(/^для малых объектов – 15/u);
  });
});
