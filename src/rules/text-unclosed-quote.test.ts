import { describe, expect, it } from 'vitest';
import { lintText } from './lint-text.ts';
import { textUnclosedQuote } from './text-unclosed-quote.ts';

const run = (...paragraphs: string[]) =>
  lintText(paragraphs, [textUnclosedQuote]).map(({ paragraph, start }) => [paragraph, start]);

describe('text/unclosed-quote', () => {
  it('finds a mark that nothing closes, of each kind', () => {
    expect(run('регламент «Выдача справок')).toEqual([[0, 10]]);
    expect(run('"Об утверждении стандарта "Прием документов"')).toEqual([[0, 43]]);
    expect(run('закон “О браке')).toEqual([[0, 6]]);
  });

  it('points to the outer of two when one closing mark has to do for both', () => {
    expect(run('приказ «Об утверждении стандарта «Выдача справок»')).toEqual([[0, 7]]);
  });

  it.each([
    'регламент «Выдача справок»',
    '«Об утверждении стандарта «Выдача справок»»',
    'закон „О браке“ и “О семье”',
    '"Выдача справок" и "Приём документов"',
    'без кавычек; закрывает чужую»',
  ])('is silent: «%s»', (text) => {
    expect(run(text)).toEqual([]);
  });

  it('is silent when an amending act quotes several paragraphs', () => {
    expect(
      run('пункт 5 изложить в следующей редакции:', '"5. Срок – пять рабочих дней.', 'Далее.";'),
    ).toEqual([[2, 6]]);
    expect(run('дополнить пунктом следующего содержания:', '«5. Срок – пять рабочих дней.')).toEqual([]);
  });
});
