import { expect, test } from 'vitest';
import { chosenIn } from './query.ts';

test.each([
  ['?a=kz/vko/2014-198/a&b=kz/akmola/2015-a-7-298/b', ['kz/vko/2014-198/a', 'kz/akmola/2015-a-7-298/b']],
  ['?r=kz/vko/2014-198/a&r=kz/vko/2014-198/b', ['kz/vko/2014-198/a', 'kz/vko/2014-198/b']],
  [
    '?a=https%3A%2F%2Fexample.org%2Fkray%2Fregulations%2Fkz%2Fvko%2F2014-198%2Fa%2F%23steps',
    ['kz/vko/2014-198/a'],
  ],
  ['?a=kz/a&b=kz/a', ['kz/a']],
  ['?r=1&r=2&r=3', ['1', '2']],
  ['?a=&b=', []],
  ['?a=../../secret&b=%2F%2Fexample.org%2Fx.json', []],
  ['', []],
])('%s', (search, ids) => {
  expect(chosenIn(search)).toEqual(ids);
});
