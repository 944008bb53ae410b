import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { REGULATION, SOUND } from '../catalog/__fixtures__/content.ts';
import { recordAt } from '../catalog/kinds.ts';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import type { RecordKind } from '../model/entry.ts';
import { tidy } from './tidy.ts';

const RECORDS = Object.entries(SOUND).map(([path, text]): [RecordKind, string] => {
  const place = recordAt(path);
  if (typeof place === 'string') throw new Error(path);
  return [place.kind, text];
});

const glossary = (text: string) => tidy('glossary', text);

describe('tidy', () => {
  it.each(RECORDS)('finds nothing to do in a sound %s', (kind, text) => {
    expect(tidy(kind, text)).toEqual({ text, repairs: [] });
  });

  it('takes away a byte order mark, carriage returns, spaces at the ends of lines, blank last lines', () => {
    const spoilt =
      '\ufeff# слова  \r\nentries: \r\n  - term: а \t\r\n    kind: word\r\n    plain: б\r\n\r\n\r\n';
    expect(glossary(spoilt)).toEqual({
      text: '# слова\nentries:\n  - term: а\n    kind: word\n    plain: б\n',
      repairs: ['byte-order-mark', 'line-ends', 'trailing-space', 'last-line'],
    });
    expect(glossary('entries: []').text).toBe('entries: []\n');
  });

  it('leaves spaces alone that a value holds', () => {
    const texts = ['entries: |\n  а  \n  б\n', 'entries: "а  \n  б"\n', 'entries: >+\n  а  \n\n\n'];
    for (const text of texts) expect(glossary(text)).toEqual({ text, repairs: [] });
    expect(glossary('entries: "а"  \nx: |\n  а  \ny: 1  \n').text).toBe('entries: "а"\nx: |\n  а  \ny: 1\n');
  });

  it('puts the fields of a record into the order of its schema, with the comments above them', () => {
    const spoilt =
      '# первая строка\n\nname: Имя\n# где искать\nlanguage: ru # по-русски\n\n# строка\ntagline: |\n  а\n\n';
    expect(tidy('site', spoilt)).toEqual({
      text: '# первая строка\n\nname: Имя\n# строка\ntagline: |\n  а\n\n# где искать\nlanguage: ru # по-русски\n',
      repairs: ['field-order', 'last-line'],
    });
  });

  it('knows the order of either side of a schema with two', () => {
    const text = SOUND[REGULATION] ?? '';
    const [, item = ''] = /^(item: .*\n)/m.exec(text) ?? [];
    const moved = text.replace(item, '') + item;
    expect(moved).not.toBe(text);
    expect(tidy('regulation', moved)).toEqual({ text, repairs: ['field-order'] });
  });

  it.each([
    ['an unknown field', 'tagline: а\nnam: б\n'],
    ['fields in braces', '{\ntagline: а,\nname: б\n}\n'],
    ['indented fields', '  tagline: а\n  name: б\n'],
    ['an end of the document', 'tagline: а\nname: б\n...\n'],
  ])('leaves the order of %s', (_, text) => {
    expect(tidy('site', text)).toEqual({ text, repairs: [] });
  });

  it.each([
    ['no YAML', 'a: [  \n'],
    ['an empty file', '\n\n'],
    ['a key that is there twice', 'a: 1  \na: 2\n'],
  ])('does not touch %s', (_, text) => {
    expect(tidy('site', text)).toEqual({ text, repairs: [] });
  });

  /** A record with its lines and its fields in disorder. */
  const spoilt = fc
    .tuple(
      fc.constantFrom(...RECORDS),
      fc.array(
        fc.tuple(fc.nat(), fc.constantFrom(' ', '\t', '\r', '\n', '  \n', '# к\n', '"', '|', '>', 'я', ': ')),
        {
          maxLength: 6,
        },
      ),
      fc.constantFrom('\n', '\r\n'),
      fc.nat(),
    )
    .map(([[kind, text], pieces, feed, turn]): [RecordKind, string] => {
      const fields = text.split(/^(?=\w)/m);
      const cut = turn % (fields.length + 1);
      let mixed = [...fields.slice(cut), ...fields.slice(0, cut)].join('');
      for (const [at, piece] of pieces) {
        const offset = at % (mixed.length + 1);
        mixed = mixed.slice(0, offset) + piece + mixed.slice(offset);
      }
      return [kind, mixed.replaceAll('\n', feed)];
    });

  it('never changes what a record says, and has nothing more to do the second time', () => {
    fc.assert(
      fc.property(spoilt, ([kind, text]) => {
        const once = tidy(kind, text);
        if (once.repairs.length > 0) expect(load(once.text)).toEqual(load(text));
        expect(tidy(kind, once.text)).toEqual({ text: once.text, repairs: [] });
      }),
      propertyRuns(100),
    );
  });

  it('keeps every comment', () => {
    const comments = (text: string) =>
      [...text.matchAll(/#.*/g)].map(([comment]) => comment.trimEnd()).sort();
    fc.assert(
      fc.property(spoilt, ([kind, text]) => {
        expect(comments(tidy(kind, text).text)).toEqual(comments(text));
      }),
      propertyRuns(50),
    );
  });
});
