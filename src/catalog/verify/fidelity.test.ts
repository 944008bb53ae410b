/** The words of the two acts and of the standards stand in their records as they stand in their texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../model/entry.ts';
import { quotedWords } from '../../model/quoted-words.ts';
import { loadCatalog } from '../load.ts';
import { type FindSource, readSources } from './read-sources.ts';
import { squeezed, stands } from './source-text.ts';
import { verify } from './verify.ts';

/** The texts that the records were made from lie beside the checkout, not in it. */
const SHARED = new URL('../../../../shared/', import.meta.url);
const CONTENT = new URL('../../../content', import.meta.url).pathname;
const HAS_TEXTS = existsSync(new URL('sources/', SHARED));

/** Stands between texts, so that no words are found across two of them. */
const SEAM = '\u0001';

/** The order whose standards were read in quotes, and the number by which the files of quotes name it. */
const ORDER = { id: 'V1500011184', number: '198' };

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [squeezed(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** What is known of the standards of one order: facts/standard-<number>-<part>.json. */
function factsOfOrder(number: string): string {
  return readdirSync(new URL('facts/', SHARED))
    .filter((name) => name.startsWith(`standard-${number}-`))
    .flatMap((name) => stringsOf(JSON.parse(readFileSync(new URL(`facts/${name}`, SHARED), 'utf8'))))
    .join(SEAM);
}

/** Another letter in the middle of a text, which then is nobody's words. */
function misspell(text: string): string {
  const middle = text.length >> 1;
  const at = text.slice(middle).search(/\p{Ll}/u) + middle;
  return `${text.slice(0, at)}${text[at] === 'ъ' ? 'ы' : 'ъ'}${text.slice(at + 1)}`;
}

describe.skipIf(!HAS_TEXTS)(
  HAS_TEXTS
    ? 'words of the acts'
    : 'words of the acts: not compared, ../shared/sources is not beside this checkout',
  () => {
    let catalog: Catalog;
    let findSource: FindSource;

    beforeAll(async () => {
      ({ catalog } = await loadCatalog(CONTENT));
      const files = await readSources(new URL('sources', SHARED).pathname);
      const facts = { name: 'facts', text: factsOfOrder(ORDER.number), lineAt: () => 1 };
      findSource = (source) => (source.id === ORDER.id ? { text: facts } : files(source));
    });

    it('stand in their texts, more than two thousand of them', () => {
      const { held, findings } = verify(CONTENT, catalog, findSource);
      expect(findings.map(({ file, line, text: { ru } }) => `${file}:${line} ${ru.got}`)).toEqual([]);
      expect(held).toBeGreaterThan(2400);
    });

    it('are found wanting when one letter differs', () => {
      for (const { id, data, act } of catalog.regulations.values()) {
        const lookup = act && findSource(act.data.source);
        if (lookup === undefined || 'missing' in lookup) throw new Error(id);
        const long = quotedWords('regulation', data).filter(({ text }) => text.length > 20);
        expect(long.filter(({ text }) => stands(misspell(text), lookup.text))).toEqual([]);
      }
    });
  },
);
