import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { insideQuotes, quotedAt } from './quoted.ts';

const titleOf = (text: string) => quotedAt(makeWords(text), 0)?.title.text;

describe('a title in quotes', () => {
  it('may hold another', () => {
    expect(titleOf('«Об утверждении «Правил»» (далее – Правила)')).toBe('Об утверждении «Правил»');
    expect(titleOf('"Об утверждении "Правил" и иного" от 5 мая')).toBe('Об утверждении "Правил" и иного');
  });

  it('ends at the last mark when one is missing', () => {
    expect(titleOf('«Об утверждении стандарта «Прием» акимат')).toBe('Об утверждении стандарта «Прием');
    expect(titleOf('"Об утверждении стандарта "Прием" акимат')).toBe('Об утверждении стандарта "Прием');
  });

  it('ends where the registration of the act is told, though its mark is missing', () => {
    const text =
      '"О внесении изменений в "Правила" (зарегистрировано под № 5, опубликовано в газете "Берег")';
    expect(titleOf(text)).toBe('О внесении изменений в "Правила');
  });

  it('that nothing closes is none', () => {
    expect(titleOf('«Об утверждении')).toBeUndefined();
    expect(titleOf('Об утверждении')).toBeUndefined();
  });
});

it('knows which places stand inside quotes', () => {
  const text = 'закон «О чем, либо», приказ';
  const inside = insideQuotes(text);
  expect([text.indexOf(', л'), text.indexOf(', п')].map(inside)).toEqual([true, false]);
});
