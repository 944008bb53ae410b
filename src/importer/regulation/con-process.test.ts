import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const STEPS = ['2. Содержание каждой процедуры (действия):', '1) канцелярия принимает документы – 15 минут.'];
const LIST = [
  '3. Описание порядка обращения в ЦОН:',
  '1) услугополучатель обращается в ЦОН;',
  '2) работник ЦОНа проверяет документы и выдает расписку – 5 минут;',
  'В случае неполного пакета работник ЦОНа отказывает в приеме заявления.',
  '3) работник ЦОНа выдает результат услугополучателю – 15 минут.',
];

describe('what the centre does', () => {
  it('is parted where it hands the result out', () => {
    const { processes, channels } = importRegulation(...STEPS, ...LIST);
    expect(processes['con-intake']?.steps).toMatchObject([
      { id: 'apply', kind: 'event', unit: 'recipient', inferred: ['kind'] },
      { id: 'check', unit: 'con-worker', duration: '5 минут' },
    ]);
    expect(processes['con-issue']).toMatchObject({
      at: 'п. 3 пп. 3)',
      steps: [{ id: 'issue', duration: '15 минут', outcome: 'result', at: 'п. 3 пп. 3)' }],
    });
    expect(channels.con?.path).toEqual([
      'con-intake',
      { unstated: 'передача документов из ЦОНа услугодателю' },
      'provider',
      { unstated: 'доставка результата из услугодателя в ЦОН' },
      'con-issue',
    ]);
  });

  it('refuses to take documents in', () => {
    expect(importRegulation(...STEPS, ...LIST).refusals).toEqual([
      {
        kind: 'intake',
        channel: 'con',
        text: 'В случае неполного пакета работник ЦОНа отказывает в приеме заявления',
        at: 'п. 3 пп. 2), абз. 2',
      },
    ]);
  });

  it('goes another way in a case', () => {
    const { processes } = importRegulation(
      ...STEPS,
      ...LIST,
      'В случае отсутствия данных работник ЦОНа выдает расписку – 5 минут. В указанный срок выдает результат – 10 минут.',
    );
    expect(processes['con-issue']?.steps).toMatchObject([
      { id: 'case', kind: 'condition', yes: 'issue-2', no: 'issue', action: 'В случае отсутствия данных' },
      { id: 'issue', next: 'end', outcome: 'result', duration: '15 минут' },
      { id: 'issue-2', unit: 'con-worker', duration: '5 минут' },
      { id: 'issue-3', unit: 'con-worker', duration: '10 минут', outcome: 'result' },
    ]);
  });

  it('names the time of the whole', () => {
    const { processes } = importRegulation(
      ...STEPS,
      '3. Услугополучатели обращаются в ЦОН и представляют документы.',
      'Длительность обработки запроса – не более 15 минут.',
    );
    expect(processes['con-intake']).toMatchObject({
      stated: [{ duration: 'не более 15 минут', at: 'п. 3, абз. 2' }],
      steps: [{ kind: 'event', unit: 'recipient' }],
    });
  });

  it('does nothing where the act says so', () => {
    const { processes, notes } = importRegulation(...STEPS, '3. Услуга через ЦОН не оказывается.');
    expect(Object.keys(processes)).toEqual(['provider']);
    expect(notes).toEqual([{ text: 'Услуга через ЦОН не оказывается', at: 'п. 3' }]);
  });
});

describe('the flow of its system', () => {
  const { processes, channels } = importRegulation(
    ...STEPS,
    '3. Порядок обращения в ЦОН:',
    '1) процесс 1 – ввод оператора ЦОНа в АРМ ИС ЦОН логина;',
    '2) условие 1 – проверка наличия данных в ГБД ФЛ;',
    '3) процесс 2 – формирование сообщения о невозможности получения данных;',
    '4) процесс 3 – регистрация электронного документа в АРМ РШЭП;',
    '5) условие 2 – проверка услугодателем документов;',
    '6) процесс 4 – формирование сообщения об отказе;',
    '7) процесс 5 – получение услугополучателем результата услуги.',
  );

  it('has a unit for every step, said or inferred', () => {
    expect(processes['con-system']?.steps.map(({ id, unit, inferred }) => [id, unit, inferred])).toEqual([
      ['p1', 'con-operator', undefined],
      ['c1', 'arm-con', ['unit', 'yes', 'no']],
      ['p2', 'arm-con', ['unit', 'next', 'outcome']],
      ['p3', 'arm-rshep', ['unit']],
      ['c2', 'provider', ['yes', 'no']],
      ['p4', 'arm-rshep', ['unit', 'next']],
      ['p5', 'recipient', undefined],
    ]);
  });

  it('stands in place of the work of the provider when it registers the document there', () => {
    expect(channels.con?.path).toEqual(['con-system']);
  });
});
