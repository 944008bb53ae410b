import { expect, it } from 'vitest';
import { containsWords } from './same-words.ts';

it.each([
  ['регламент «Выдача справки» по опеке', 'Выдача справки', true],
  ['Выдача  СПРАВКИ, по опёке', 'справки по опеке', true],
  ['Выдача справок', 'справ', false],
  ['справки выдача', 'выдача справки', false],
])('«%s» has «%s»: %s', (text, words, has) => {
  expect(containsWords(text, words)).toBe(has);
});
