import { describe, expect, it } from 'vitest';
import { buildLedger, placedShare } from './ledger.ts';
import type { SourceFile } from './source.ts';
import type { Span } from './words.ts';

const sourceOf = (text: string): SourceFile => ({ name: 'a', text, encoding: 'utf-8', format: 'text' });
const field = (path: string) => ({ record: 'acts/a', path: [path] });

/** Where words stand in a text. */
const at = (text: string, words: string): Span[] => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};

function told(text: string, fields: Record<string, string>, markers: [string, string][] = []) {
  const claims = Object.entries(fields).map(([path, words]) => ({
    spans: at(text, words),
    use: field(path),
  }));
  const attachments = markers.map(([marker, to]) => ({ marker: at(text, marker), to: at(text, to) }));
  const { lines, total } = buildLedger(sourceOf(text), claims, attachments);
  return {
    lines: lines.map(({ line, fate, pieces }) => [
      line,
      fate,
      ...pieces.map(
        ({ start, end, fate: of, field: into }) => `${into?.path.join('/') ?? of}: ${text.slice(start, end)}`,
      ),
    ]),
    total,
  };
}

describe('a ledger', () => {
  it('has every line that is not blank, with its pieces', () => {
    const { lines, total } = told('Срок – 5 дней.\r\n \r\nдень да ночь', {
      duration: '5 дней',
      text: 'ночь',
    });
    expect(lines).toEqual([
      [1, 'unplaced', 'unplaced: Срок', 'duration: – 5 дней.'],
      [3, 'unplaced', 'unplaced: день да', 'text: ночь'],
    ]);
    expect(total).toEqual({ field: 11, boilerplate: 0, unplaced: 10 });
    expect(placedShare(total)).toBeCloseTo(11 / 21);
  });

  it('gives words to the first field that claims them', () => {
    expect(told('один два', { first: 'один', second: 'один два' }).lines).toEqual([
      [1, 'field', 'first: один', 'second: два'],
    ]);
  });

  it('lets a marker go where its words went', () => {
    expect(told('1) прием', { action: 'прием' }, [['1', 'прием']]).lines).toEqual([
      [1, 'field', 'action: 1) прием'],
    ]);
    expect(told('1) прием', {}, [['1', 'прием']]).lines).toEqual([[1, 'unplaced', 'unplaced: 1) прием']]);
  });

  it('knows bookmarks, and words that hang two fields together', () => {
    const { lines } = told('[bookmark: z1] справка либо отказ', { result: 'справка', refusal: 'отказ' });
    expect(lines).toEqual([
      [1, 'field', 'boilerplate: [bookmark: z1]', 'result: справка', 'boilerplate: либо', 'refusal: отказ'],
    ]);
    expect(told('либо отказ', { refusal: 'отказ' }).lines).toEqual([
      [1, 'unplaced', 'unplaced: либо', 'refusal: отказ'],
    ]);
  });

  it('of a page has only what a reader sees', () => {
    const text = '<p>Срок</p>';
    const shown = [{ text: 'Срок', offsets: [3, 4, 5, 6] }];
    const { lines, total } = buildLedger(sourceOf(text), [], [], shown);
    expect(lines.map(({ pieces }) => pieces)).toEqual([
      [{ start: 3, end: 7, text: 'Срок', fate: 'unplaced' }],
    ]);
    expect(total.unplaced).toBe(4);
  });

  it('of a blank text is placed', () => {
    expect(placedShare(buildLedger(sourceOf(' \n'), [], []).total)).toBe(1);
  });
});
