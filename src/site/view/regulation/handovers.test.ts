import { expect, test } from 'vitest';
import type { ActiveRegulation } from '../../../model/records.ts';
import { ru } from '../../i18n/ru.ts';
import { listHandovers } from './handovers.ts';

const regulation = {
  units: { clerk: { text: 'канцелярия', at: 'п. 6' }, head: { text: 'руководитель', at: 'п. 6' } },
  processes: {
    office: {
      holder: 'provider',
      at: 'п. 5',
      steps: [
        { id: 'take', label: '1)', unit: 'clerk', action: 'прием', duration: '15 минут' },
        { id: 'send', label: '2)', unit: 'clerk', action: 'передача' },
        { id: 'sign', unit: 'head', action: 'подписывает справку и печать ставит сам' },
      ],
    },
  },
  channels: { office: { text: 'канцелярия', at: 'п. 1', path: ['office', { unstated: 'доставка' }] } },
} as unknown as ActiveRegulation;

test('steps in a row of one unit are one hand-over; what the act leaves unsaid is told in our words', () => {
  expect(listHandovers(regulation, 'office', ru)).toEqual([
    {
      who: 'канцелярия',
      ours: false,
      steps: [
        { label: '1)', href: '#office-take', phrase: '15 минут' },
        { label: '2)', href: '#office-send' },
      ],
    },
    {
      who: 'руководитель',
      ours: false,
      steps: [{ label: '«подписывает справку и печать ставит…»', href: '#office-sign' }],
    },
    {
      who: 'Исполнитель не назван',
      ours: true,
      steps: [{ label: 'доставка', phrase: 'актом не описано' }],
    },
  ]);
});
