import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildExcerpt } from './excerpt.ts';

const title = 'Справки по опеке';
const told = (content: string, locations: number[]) =>
  buildExcerpt({ title, content, locations })
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join(' ');

it('shows the found words after the title, not the title again', () => {
  expect(told('Справки по опеке выдаёт отдел опеки района', [2, 5])).toBe('выдаёт отдел [опеки] района');
});

it('shows nothing where the title alone has what was found', () => {
  expect(told('Справки по опеке выдаёт отдел', [2])).toBe('');
});

it('joins found words that stand together', () => {
  expect(told('органы опеки и попечительства', [1, 2, 3])).toBe('органы [опеки и попечительства]');
});

it('begins a little before the first of them', () => {
  const words = Array.from({ length: 100 }, (_, index) => `с${index}`);
  expect(told(words.join(' '), [80, 40, 41])).toMatch(/^с34 с35 с36 с37 с38 с39 \[с40 с41\] с42 .* с59$/);
});

it('is a stretch of the page, with every found word in it marked', () => {
  const word = fc.stringMatching(/^[а-я]{1,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.array(fc.nat(79)), (words, anywhere) => {
      const locations = anywhere.filter((location) => location < words.length);
      const parts = buildExcerpt({ title: 'Ъ', content: words.join(' '), locations });
      const text = parts.map((part) => part.text).join(' ');
      expect(words.join(' ')).toContain(text);
      expect(parts.some(({ found }) => found)).toBe(locations.length > 0);
      expect(text === '' ? 0 : text.split(' ').length).toBeLessThanOrEqual(26);
    }),
  );
});
