import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { sentences, withoutEnd } from './sentence.ts';

describe('sentences', () => {
  it('end where a capital follows', () => {
    const text = 'Выдает ответ 3 мая 2015 г. в срок. Результат – ответ. «Далее» – ничего.';
    expect(sentences(makeWords(text)).map((sentence) => sentence.text)).toEqual([
      'Выдает ответ 3 мая 2015 г. в срок.',
      'Результат – ответ.',
      '«Далее» – ничего.',
    ]);
  });

  it.each([
    ['прием документов;', 'прием документов'],
    ['прием – ', 'прием'],
    ['(прием).', '(прием)'],
    ['. ;', ''],
  ])('lose the marks at the end: «%s»', (text, bare) => {
    expect(withoutEnd(makeWords(text)).text).toBe(bare);
  });
});
