import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkedSpan, markedWords } from './marked-words.ts';

const marked = (spans: readonly MarkedSpan[]) =>
  spans.filter(({ differs }) => differs).map(({ text }) => text);
const whole = (spans: readonly MarkedSpan[]) => spans.map(({ text }) => text).join(' ');

test('only the words that differ are marked', () => {
  const { a, b } = markedWords(
    'подготовка проекта справки и передача её руководителю',
    'подготовка проекта постановления и передача его руководителю отдела',
  );
  expect(marked(a)).toEqual(['справки', 'её']);
  expect(marked(b)).toEqual(['постановления', 'его', 'отдела']);
});

test('quotation marks, dashes and ё are no difference', () => {
  const { a, b } = markedWords('прием по форме «А» - лично', 'приём по форме "А" – лично');
  expect([...marked(a), ...marked(b)]).toEqual([]);
});

test('wordings with little in common are left whole', () => {
  const { a } = markedWords('прием документов у заявителя', 'выдача справки');
  expect(a).toEqual([{ text: 'прием документов у заявителя', differs: false }]);
});

test('no word is lost, and equal texts have no mark', () => {
  const text = fc.array(fc.constantFrom('прием', 'выдача', 'справки', 'и'), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [one.join(' '), other.join(' ')];
      const spans = markedWords(a, b);
      expect(whole(spans.a)).toBe(a);
      expect(whole(spans.b)).toBe(b);
      if (a === b) expect(marked(spans.a)).toEqual([]);
    }),
  );
});
