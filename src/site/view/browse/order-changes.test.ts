import { expect, test } from 'vitest';
import type { LinkedOrder } from '../../../model/entry.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { listOrderChanges } from './order-changes.ts';

const ORDER: LinkedOrder = {
  kind: 'order',
  id: 'kz/mon/2015-198',
  file: 'a.yaml',
  standards: [],
  rules: [],
  data: {
    kind: 'приказ',
    authority: 'Министр образования',
    number: '198',
    date: '2015-04-13',
    title: 'Об утверждении стандартов',
    registration: { number: '11184', date: '2015-05-26', source: 'реестр' },
    redaction: { known: 'stated', text: 'первая' },
    amendments: [
      { number: '53', date: '2016-01-21', inForce: '2016-03-01' },
      { number: '650', date: '2017-12-25' },
    ],
    repealed: { number: '158', date: '2020-04-24', inForce: '2020-05-09', source: 'собрание' },
    source: { register: 'adilet', id: 'unknown' },
  },
};

test('every event of an order stands on its day; one whose day is not known, not before the order that did it', () => {
  const changes = listOrderChanges(makeSite({}), ORDER);
  const told = changes.map(({ event }) => [
    event.from,
    event.label,
    event.unknown,
    event.by?.name.replaceAll('\u00a0', ' '),
  ]);
  expect(told).toEqual([
    ['2020-05-09', 'Утратил силу', false, '№ 158 от 24 апреля 2020 года'],
    ['2016-03-01', 'Изменён', false, '№ 53 от 21 января 2016 года'],
    ['2017-12-25', 'Изменён', true, '№ 650 от 25 декабря 2017 года'],
    ['2015-05-26', 'Зарегистрирован', false, undefined],
    ['2015-04-13', 'Принят', false, undefined],
  ]);
  expect(new Set(changes.map(({ event }) => event.key)).size).toBe(changes.length);
});
