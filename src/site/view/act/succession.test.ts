import { expect, test } from 'vitest';
import { by, makeAct } from '../../../history/__fixtures__/act.ts';
import { makeSite } from './__fixtures__/make-site.ts';
import { successionView } from './succession.ts';

const QUOTE = { text: 'признать утратившим силу', at: 'п. 2' };
const old = makeAct([{ type: 'repealed', by: by('2015-08-20') }], { number: '1', date: '2012-01-01' });
const replaced = makeAct([{ type: 'adopted', date: '2014-01-01' }], {
  number: '2',
  date: '2014-01-01',
  repeals: [
    { act: { authority: 'акимат', number: '1', date: '2012-01-01' }, ...QUOTE },
    { act: { authority: 'акимат', number: '77', date: '2011-01-01', title: 'О порядке' }, ...QUOTE },
  ],
  successors: [
    {
      act: { authority: 'министр', number: '158', date: '2020-04-24' },
      url: 'https://example.org/158',
      source: 'пункт 2 приказа',
    },
  ],
});
const data = makeSite({ 'kz/vko/2012-1': old, 'kz/vko/2014-2': replaced });

test('what an act repealed is shown with its words, and with its page where the catalogue has one', () => {
  expect(successionView(data, 'kz/vko/2014-2', replaced).repealed).toMatchObject([
    { href: '/acts/kz/vko/2012-1/', quote: QUOTE },
    { title: 'О порядке', quote: QUOTE },
  ]);
  expect(successionView(data, 'kz/vko/2014-2', replaced).repealed[1]).not.toHaveProperty('href');
});

test('the chain leads out of the catalogue, with the address and the source of what is there', () => {
  const { after, lookAt, precursors } = successionView(data, 'kz/vko/2012-1', old);
  expect(precursors).toEqual([]);
  expect(after).toMatchObject([
    {
      href: '/acts/kz/vko/2014-2/',
      next: [{ url: 'https://example.org/158', source: 'пункт 2 приказа', next: [] }],
    },
  ]);
  expect(lookAt).toBeUndefined();
});

test('where nothing is known of a follower, the act that repealed it is named', () => {
  const alone = makeSite({ 'kz/vko/2012-1': old });
  const { after, lookAt } = successionView(alone, 'kz/vko/2012-1', old);
  expect(after).toEqual([]);
  expect(lookAt).toMatch(/№\s211/);
});
