/** The words of an act stand in its record as they stand in its text, but for white space. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyEntry, Catalog } from '../model/entry.ts';
import { type QuotedWords, quotedWords } from '../model/quoted-words.ts';
import { loadCatalog } from './load.ts';

/** The texts that the records were made from lie beside the checkout, not in it. */
const SHARED = new URL('../../../shared/', import.meta.url);
const CONTENT = new URL('../../content', import.meta.url).pathname;
const HAS_TEXTS = existsSync(new URL('sources/', SHARED));

/** Stands between texts, so that no words are found across two of them. */
const SEAM = '\u0001';

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readShared(path: string): string {
  return readFileSync(new URL(path, SHARED), 'utf8');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [collapse(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** What is known of the standards of one order: facts/standard-<number>-<part>.json. */
function factsOfOrder(number: string): string[] {
  return readdirSync(new URL('facts/', SHARED))
    .filter((name) => name.startsWith(`standard-${number}-`))
    .flatMap((name) => stringsOf(JSON.parse(readShared(`facts/${name}`))));
}

/** By file: the text that the words of its record have to stand in, white space collapsed. */
function sourceTexts({ acts, regulations, orders, standards }: Catalog): Map<string, string> {
  const texts = new Map<string, string>();
  const ofAct = new Map<string, string>();
  for (const { id, file, data } of acts.values()) {
    ofAct.set(id, collapse(readShared(`sources/${data.source.text}`)));
    texts.set(file, ofAct.get(id) ?? '');
  }
  for (const { file, data } of regulations.values()) texts.set(file, ofAct.get(data.act) ?? '');
  const ofOrder = new Map<string, string>();
  for (const { id, file, data } of orders.values()) {
    // Orders with rules hold values read in an unofficial copy, not quotes of a text at hand.
    if (file.startsWith('content/rules/')) continue;
    const facts = factsOfOrder(data.number);
    // An order whose text is not at hand is known by what the acts say of it.
    ofOrder.set(id, (facts.length > 0 ? facts : [...ofAct.values()]).join(SEAM));
    texts.set(file, ofOrder.get(id) ?? '');
  }
  for (const { file, data } of standards.values()) texts.set(file, ofOrder.get(data.order) ?? '');
  return texts;
}

/** Another letter in the middle of a text, which then is nobody's words. */
function misspell(text: string): string {
  const middle = text.length >> 1;
  const at = text.slice(middle).search(/\p{Ll}/u) + middle;
  return `${text.slice(0, at)}${text[at] === 'ъ' ? 'ы' : 'ъ'}${text.slice(at + 1)}`;
}

function strayWords(words: readonly QuotedWords[], source: string): QuotedWords[] {
  return words.filter(({ text }) => !source.includes(collapse(text)));
}

describe.skipIf(!HAS_TEXTS)(
  HAS_TEXTS
    ? 'words of the acts'
    : 'words of the acts: not compared, ../shared/sources is not beside this checkout',
  () => {
    let sources: Map<string, string>;
    let entries: AnyEntry[];

    beforeAll(async () => {
      const { catalog } = await loadCatalog(CONTENT);
      sources = sourceTexts(catalog);
      const { acts, regulations, orders, standards } = catalog;
      entries = [acts, regulations, orders, standards]
        .flatMap((kind): AnyEntry[] => [...kind.values()])
        .filter(({ file }) => sources.has(file));
    });

    it('are compared for many values', () => {
      const count = entries.flatMap((entry) => quotedWords(entry.kind, entry.data)).length;
      expect(count).toBeGreaterThan(1000);
    });

    it('stand in the text of the act', () => {
      const stray = entries.flatMap((entry) =>
        strayWords(quotedWords(entry.kind, entry.data), sources.get(entry.file) ?? '').map(
          ({ path, text }) => `${entry.file} ${path.join('.')}: ${text}`,
        ),
      );
      expect(stray).toEqual([]);
    });

    it('are found wanting when one letter differs', () => {
      for (const entry of entries) {
        const long = quotedWords(entry.kind, entry.data).filter(({ text }) => text.length > 20);
        const spoilt = long.map((words) => ({ ...words, text: misspell(words.text) }));
        expect(strayWords(spoilt, sources.get(entry.file) ?? '')).toEqual(spoilt);
      }
    });
  },
);
