import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { HOSTILE_LABELS } from '../../diagrams/samples.ts';
import { formatAkn } from './akn.ts';
import { identifyPlace, writeBody } from './body.ts';
import type { LawDocument } from './document.ts';

const LAW: LawDocument = {
  form: 'act',
  kind: 'постановление',
  country: 'kz',
  work: '/akn/kz/act/postanovlenie/akimat/2015-01-01/1',
  aliases: [],
  language: 'ru',
  authority: 'акимат',
  number: '1',
  date: '2015-01-01',
  title: 'Об утверждении',
  events: [{ key: 'adopted', kind: 'adopted', date: '2015-01-01' }],
  status: 'in-force',
  attachments: [],
  repeals: [],
  items: new Map([['2)', 'п. 3 пп. 2)']]),
  preamble: [],
  body: [{ text: 'перечень', at: 'п. 3 пп. 2)' }],
};
const BY = { href: '/akn/kz/act/akt/akimat/2016-01-01/2', name: '№ 2' };

test.each([
  ['п. 5', 'para_5'],
  ['п. 5-1 пп. 2)', 'para_5-1__point_2'],
  ['п. 7, абз. 2', 'para_7'],
  ['п. 10 пп. 3), абз. 4', 'para_10__point_3'],
  ['приложение 2, строка 4', undefined],
  ['сноска', undefined],
])('«%s» is the place %s', (at, eId) => {
  expect(identifyPlace(at)).toBe(eId);
});

test('items stand in the order of their numbers, and what is quoted twice stands once', () => {
  const body = writeBody(
    ['п. 10', 'п. 2', 'п. 2-1', 'п. 2 пп. 10)', 'п. 2 пп. 9)', 'п. 2'].map((at) => ({ text: 'слова', at })),
  );
  expect([...body.matchAll(/eId="([^"]+)"/g)].map(([, eId]) => eId)).toEqual([
    'para_2',
    'para_2__point_9',
    'para_2__point_10',
    'para_2-1',
    'para_10',
  ]);
  expect(body.match(/<intro>.*?<\/intro>/)?.[0]).toBe('<intro><p title="п. 2">слова</p></intro>');
});

test('an exclusion leads to the item where the list of the act has it', () => {
  const event = { key: 'x', kind: 'item-excluded', date: '2016-02-01', by: BY, items: ['2)'] };
  const xml = formatAkn({ ...LAW, events: [...LAW.events, event] }, '2026-11-30');
  expect(xml).toContain('<destination href="#para_3__point_2"/>');
  expect(xml).toContain('date="2016-02-01" source="#ref_1" type="amendment"');
});

test('a span of force has both its ends, or is open while the act is in force for sure', () => {
  const began = { key: 'commenced', kind: 'commenced', date: '2015-02-01' };
  const ended = { key: 'repealed', kind: 'repealed', by: BY };
  const spanOf = (events: LawDocument['events'], status = 'in-force') =>
    /<timeInterval [^>]*>/.exec(formatAkn({ ...LAW, events, status }, '2026-11-30'))?.[0];
  expect(spanOf([began])).toBe('<timeInterval refersTo="#in-force" start="#event_commenced"/>');
  expect(spanOf([began, { ...ended, date: '2016-01-01' }], 'repealed')).toContain(
    'start="#event_commenced" end="#event_repealed"',
  );
  expect(spanOf([began, ended], 'repealed')).toBeUndefined();
  expect(spanOf([began], 'doubtful')).toBeUndefined();
  expect(spanOf([{ key: 'commenced', kind: 'commenced' }])).toBeUndefined();
});

test('words of an act come back as they were, and nothing of them is markup', () => {
  const body = HOSTILE_LABELS.map((text, index) => ({ text, at: `п. ${index + 1}` }));
  const [texts, tags]: [string[], Set<string>] = [[], new Set()];
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name }) => {
    open = name;
    tags.add(name);
    if (name === 'p') texts.push('');
  });
  parser.on('text', (text) => {
    if (open === 'p') texts.push(`${texts.pop()}${text}`);
  });
  const title = HOSTILE_LABELS[0] ?? '';
  parser.write(formatAkn({ ...LAW, title, authority: title, body }, '2026-11-30')).close();
  expect(texts.map((text) => text.trim())).toEqual(expect.arrayContaining([...HOSTILE_LABELS]));
  expect([...tags].filter((tag) => /script|img|^b$/.test(tag))).toEqual([]);
});
