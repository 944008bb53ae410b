import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { conCarrierWithoutTime } from './con-carrier-without-time.ts';
import { lint } from './index.ts';

function run(holder: Process['holder'], ...steps: Partial<Step>[]) {
  const process: Process = {
    ...processOf(
      ...steps.map((step, index) => ({ id: `s${index}`, action: '', label: `${index + 1})`, ...step })),
    ),
    holder,
    at: 'п. 9',
    stated: [{ duration: '15 минут', text: 'Длительность обработки запроса – 15 минут', at: 'п. 9, абз. 2' }],
  };
  const con = { text: 'ЦОН', at: 'п. 1', path: ['only'] };
  const regulation = regulationOf([], { processes: { only: process }, channels: { con } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    conCarrierWithoutTime,
  ]);
}

describe('con/carrier-without-time', () => {
  it('finds a courier without a time, once a process, with what is stated for the whole of it', () => {
    const steps = [
      { action: 'работник ЦОНа проводит прием документов' },
      { action: 'накопительный сектор передает документы курьеру' },
      { action: 'курьер осуществляет передачу документов услугодателю' },
    ];
    expect(run('con', ...steps)).toMatchObject([
      {
        severity: 'info',
        path: ['processes', 'only', 'steps', 1],
        quotes: [
          { text: 'накопительный сектор передает документы курьеру', at: 'п. 9 пп. 2)' },
          { text: 'курьер осуществляет передачу документов услугодателю', at: 'п. 9 пп. 3)' },
          { text: 'Длительность обработки запроса – 15 минут', at: 'п. 9, абз. 2' },
        ],
      },
    ]);
  });

  it.each([
    ['con', 'работник ЦОНа передает документы услугодателю'],
    ['con', 'доставка документов в отдел образования'],
    ['provider', 'канцелярия передает результат в ЦОН'],
    ['provider', 'передача результата в Государственную корпорацию'],
  ] as const)('finds a handover by the %s: %s', (holder, action) => {
    expect(run(holder, { action })).toHaveLength(1);
  });

  it('is silent where the time is given', () => {
    const action = 'выдача результата курьеру ЦОНа';
    expect(run('provider', { action, duration: '15 (пятнадцать) минут' })).toEqual([]);
  });

  it.each([
    ['provider', 'прием документов и передача их руководителю услугодателя'],
    ['provider', 'канцелярия услугодателя выдает работнику ЦОН справку'],
    ['con', 'работник ЦОНа передает документы в накопительный сектор'],
    ['con', 'сканирование документов, предоставленных услугополучателем'],
    ['portal', 'передача запроса услугодателю через шлюз'],
  ] as const)('is silent about what stays in one house, or is not carried: %s, %s', (holder, action) => {
    expect(run(holder, { action })).toEqual([]);
  });
});
