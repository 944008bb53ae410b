/** One synthetic regulation: what a real one holds, in invented words. */
import type { ActiveRegulation, ChannelKind, Process, Step } from '../../src/model/records.ts';
import { toAmount } from '../../src/terms/amount.ts';
import { formatAmount } from '../../src/terms/format-amount.ts';
import type { Random } from './random.ts';
import { DEEDS, OBJECTS, PREPARE, PROVIDERS, WHOM } from './words.ts';

/** Durations of the middle steps with the term that the sum fits into or, rarely, exceeds. */
function workingDays(random: Random): { steps: [number, number, number]; term: number } {
  const steps: [number, number, number] = [random.integer(1, 2), random.integer(1, 12), random.integer(1, 2)];
  const sum = steps[0] + steps[1] + steps[2];
  return { steps, term: random.chance(0.05) ? sum : sum + random.integer(1, 3) };
}

const days = (count: number) => formatAmount(toAmount(count, 'working-day'), 'ru').replaceAll('\u00a0', ' ');

function makeFlow(random: Random, steps: readonly [number, number, number]): Process {
  const draft = random.pick(PREPARE);
  const list: Step[] = [
    {
      id: 's1',
      label: '1)',
      unit: 'clerk',
      action: 'канцелярия услугодателя осуществляет прием документов, их регистрацию',
      duration: random.chance(0.5) ? '15 минут' : '20 (двадцать) минут',
      result: 'выдача расписки услугополучателю, направление документов руководству',
    },
    {
      id: 's2',
      label: '2)',
      unit: 'head',
      action: 'руководство услугодателя ознакамливается с документами',
      duration: days(steps[0]),
      result: 'определение ответственного исполнителя для исполнения',
    },
    {
      id: 's3',
      label: '3)',
      unit: 'specialist',
      action: `ответственный исполнитель подготавливает ${draft}`,
      duration: days(steps[1]),
      result: `направление руководству: ${draft}`,
    },
    {
      id: 's4',
      label: '4)',
      unit: 'head',
      action: `руководство услугодателя рассматривает ${draft}`,
      duration: days(steps[2]),
      result: 'подписание документа',
    },
    {
      id: 's5',
      label: '5)',
      unit: 'clerk',
      action: 'канцелярия услугодателя выдает услугополучателю результат',
      duration: '15 минут',
      result: 'расписка услугополучателя',
      outcome: 'result',
    },
  ];
  return {
    holder: 'provider',
    title: 'Содержание каждой процедуры (действия), длительность его выполнения',
    at: 'п. 5',
    steps: list,
    restated: {
      at: 'п. 7',
      steps: list.map(({ label = '', action, duration = '' }) => ({ label, action, duration })),
    },
  };
}

/** The portal flow is word for word alike in most acts; a diagram cache should see that. */
function portal(): Process {
  return {
    holder: 'portal',
    title: 'Описание порядка обращения и последовательности процедур (действий) через портал',
    at: 'п. 9',
    steps: [
      {
        id: 'p1',
        kind: 'process',
        label: 'процесс 1',
        unit: 'recipient',
        action:
          'процесс ввода услугополучателем ИИН и пароля (процесс авторизации) на портале для получения услуги',
      },
      {
        id: 'c1',
        kind: 'condition',
        label: 'условие 1',
        unit: 'portal',
        action: 'проверка на портале подлинности данных о зарегистрированном услугополучателе',
        yes: 'p3',
        no: 'p2',
        inferred: ['yes', 'no'],
      },
      {
        id: 'p2',
        kind: 'process',
        label: 'процесс 2',
        unit: 'portal',
        action: 'формирование сообщения об отказе в авторизации',
        next: 'end',
        outcome: 'refusal',
        inferred: ['next'],
      },
      {
        id: 'p3',
        kind: 'process',
        label: 'процесс 3',
        unit: 'recipient',
        action:
          'выбор услугополучателем услуги, заполнение формы запроса и прикрепление копий документов в электронном виде',
      },
      {
        id: 'c2',
        kind: 'condition',
        label: 'условие 2',
        unit: 'provider',
        action: 'проверка услугодателем соответствия приложенных документов',
        yes: 'p5',
        no: 'p4',
        inferred: ['yes', 'no'],
      },
      {
        id: 'p4',
        kind: 'process',
        label: 'процесс 4',
        unit: 'provider',
        action: 'формирование сообщения об отказе в запрашиваемой услуге',
        next: 'end',
        outcome: 'refusal',
        inferred: ['next'],
      },
      {
        id: 'p5',
        kind: 'process',
        label: 'процесс 5',
        unit: 'recipient',
        action: 'получение услугополучателем результата услуги (уведомление в форме электронного документа)',
        outcome: 'result',
      },
    ],
  };
}

/** @param flow what the steps are drawn from: two of one state have the same, and so the same pictures */
export function syntheticRegulation(
  random: Random,
  act: string,
  item: number,
  standard: string,
  flow: Random = random,
): ActiveRegulation {
  const provider = random.pick(PROVIDERS);
  const service = `${random.pick(DEEDS)} ${random.pick(OBJECTS)} ${random.pick(WHOM)}`;
  const { steps, term } = workingDays(flow);
  // Seven of the fifteen regulations of the two real acts have a portal flow.
  const electronic = flow.chance(7 / 15);
  const reached: ChannelKind[] = electronic ? ['office', 'portal'] : ['office'];
  const form = {
    values: electronic ? (['electronic', 'paper'] as const) : (['paper'] as const),
    text: electronic ? 'электронная и (или) бумажная' : 'бумажная',
  };
  return {
    act,
    item: `${item})`,
    titles: { listed: service, heading: service, body: service, standard: service },
    provider: { text: provider, at: 'п. 1' },
    channels: {
      office: { text: 'канцелярию услугодателя', at: 'п. 1', path: ['provider'] },
      ...(electronic
        ? {
            portal: {
              text: 'веб-портал «электронного правительства» www.egov.kz',
              at: 'п. 1',
              path: ['portal', 'provider'],
              inferred: ['path' as const],
            },
          }
        : {}),
    },
    form: { ...form, values: [...form.values], at: 'п. 2' },
    results: [
      { text: `результат услуги «${service}»`, at: 'п. 3' },
      { text: 'мотивированный ответ об отказе в оказании государственной услуги', refusal: true, at: 'п. 3' },
    ],
    resultForm: { ...form, values: [...form.values], at: 'п. 3' },
    standard: { ref: standard, text: `пункте 9 стандарта государственной услуги «${service}»`, at: 'п. 4' },
    start: { text: 'наличие заявления услугополучателя (либо его законного представителя)', at: 'п. 4' },
    terms: [
      {
        duration: days(term),
        from: 'с момента сдачи документов',
        text: `Срок оказания государственной услуги с момента сдачи документов – ${days(term)}`,
        channels: reached,
        at: 'п. 5',
      },
    ],
    units: {
      recipient: { text: 'услугополучатель', at: 'п. 4' },
      clerk: { text: 'канцелярия услугодателя', listed: true, at: 'п. 6' },
      head: { text: 'руководство услугодателя', listed: true, at: 'п. 6' },
      specialist: { text: 'ответственный исполнитель услугодателя', listed: true, at: 'п. 6' },
      provider: { text: 'услугодатель', at: 'п. 1' },
      ...(electronic ? { portal: { text: 'портал', at: 'п. 1' } } : {}),
    },
    processes: { provider: makeFlow(flow, steps), ...(electronic ? { portal: portal() } : {}) },
    abbreviations: [
      { abbr: 'услугодатель', meaning: provider, at: 'п. 1' },
      { abbr: 'портал', meaning: 'веб-портал «электронного правительства» www.egov.kz', at: 'п. 1' },
    ],
    appendices: [
      {
        label: 'Приложение 1',
        header: service,
        title: 'Блок-схема',
        content: 'flowchart',
        picture: 'missing',
        referredAt: 'п. 9',
      },
    ],
  };
}
