/**
 * The importer against the records that people made from the same texts. `REGLAMENT_FIDELITY=1` prints every
 * difference, `REGLAMENT_FIDELITY=steps` those of fields whose name has this in it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../catalog/load.ts';
import { readSetting } from '../editing/setting-of.ts';
import { wrapped } from './__fixtures__/arbitrary-act.ts';
import { compareFacts, type FidelityScore, type Score } from './__fixtures__/fidelity/compare.ts';
import { EXCEPTIONS, excepts } from './__fixtures__/fidelity/exceptions.ts';
import type { Fact } from './__fixtures__/fidelity/facts.ts';
import { importText } from './import-text.ts';
import { placedShare } from './ledger.ts';
import { decodeSource } from './source/decode.ts';

const SOURCES = new URL('../../../shared/sources/', import.meta.url);
const CONTENT = new URL('../../content', import.meta.url).pathname;
const HAS_TEXTS = existsSync(SOURCES);
const SHOWN = process.env.REGLAMENT_FIDELITY;

/** Facts of the two acts that were compared when this was written; fewer would prove less. */
const FEWEST_FACTS = 3000;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same text in other files. */
const VARIANTS: Record<string, (text: string) => Uint8Array> = {
  'a file of Windows': (text) => utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  'windows-1251': (text) => {
    const codes = new Map(
      Array.from({ length: 256 }, (_, code) => [
        new TextDecoder('windows-1251').decode(Uint8Array.of(code)),
        code,
      ]),
    );
    return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
  },
  'a page': (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');
    return utf8(
      `<!doctype html><nav>Поиск</nav><article><p>${escaped.replaceAll('\n', '</p>\n<p>')}</p></article>`,
    );
  },
  'broken lines': (text) =>
    utf8(
      text
        .split('\n')
        .flatMap((line) => wrapped(line, 88))
        .join('\n'),
    ),
};

interface Compared {
  id: string;
  comparison: FidelityScore;
}

async function importAll() {
  const { catalog } = await loadCatalog(CONTENT);
  const setting = readSetting(catalog);
  const used = new Set<object>();
  const compared: Compared[] = [];
  const shares: { file: string; placed: number }[] = [];
  for (const act of catalog.acts.values()) {
    const file = act.data.source.text ?? '';
    const bytes = readFileSync(new URL(file, SOURCES));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { drafts, ledger } = importText(decodeSource(file, bytes), { ...setting, sha256 });
    shares.push({ file, placed: placedShare(ledger.total) });
    const regulations = [...catalog.regulations.values()].filter(({ data }) => data.act === act.id);
    const pairs = [
      { entry: act, imported: drafts.find(({ kind }) => kind === 'act') },
      ...regulations.map((entry) => ({
        entry,
        imported: drafts.find(({ kind, record }) => kind === 'regulation' && record.item === entry.data.item),
      })),
    ];
    for (const { entry, imported } of pairs) {
      const isExcepted = (fact: Fact) => {
        const exception = EXCEPTIONS.find((one) => excepts(one, entry.id, fact));
        if (exception) used.add(exception);
        return exception !== undefined;
      };
      const comparison = compareFacts(imported?.record ?? {}, { ...entry.data }, isExcepted);
      compared.push({ id: entry.id, comparison });
    }
  }
  return { compared, shares, used };
}

describe.skipIf(!HAS_TEXTS)(
  HAS_TEXTS
    ? 'an import of the acts of the catalogue'
    : 'an import of the acts of the catalogue: not compared, ../shared/sources is not beside this checkout',
  () => {
    let all: Awaited<ReturnType<typeof importAll>> = { compared: [], shares: [], used: new Set() };
    beforeAll(async () => {
      all = await importAll();
      if (SHOWN) print(all.compared, all.shares);
    }, 60_000);

    it('tells all that the records tell, and nothing else, but for the listed exceptions', () => {
      const differences = all.compared.flatMap(({ id, comparison: { extra, missing } }) => [
        ...missing.map((fact) => ({ id, lost: fact })),
        ...extra.map((fact) => ({ id, added: fact })),
      ]);
      expect(differences).toEqual([]);
      const { same } = sum(all.compared.flatMap(({ comparison }) => [...comparison.scores.values()]));
      expect(same).toBeGreaterThanOrEqual(FEWEST_FACTS);
    });

    it('places every character of the texts', () => {
      expect(all.shares.map(({ placed }) => placed)).toEqual(all.shares.map(() => 1));
    });

    describe('says the same', () => {
      let plain: { file: string; text: string; records: unknown }[];
      let recordsOf: (file: string, bytes: Uint8Array) => unknown;
      beforeAll(async () => {
        const { catalog } = await loadCatalog(CONTENT);
        const setting = { ...readSetting(catalog), sha256: '' };
        recordsOf = (file, bytes) =>
          importText(decodeSource(file, bytes), setting).drafts.map(({ id, record }) => ({ id, record }));
        plain = all.shares.map(({ file }) => {
          // A letter that windows-1251 has not is another one in both.
          const text = readFileSync(new URL(file, SOURCES), 'utf8').replaceAll('қ', 'к');
          return { file, text, records: recordsOf(file, utf8(text)) };
        });
      });

      it.each(Object.entries(VARIANTS))('of %s', (_, variant) => {
        for (const { file, text, records } of plain) expect(recordsOf(file, variant(text))).toEqual(records);
      });
    });

    it('needs every exception', () => {
      expect(EXCEPTIONS.filter((exception) => !all.used.has(exception))).toEqual([]);
    });
  },
);

function sum(scores: readonly Score[]): Score {
  const total: Score = { same: 0, extra: 0, missing: 0 };
  for (const { same, extra, missing } of scores) {
    total.same += same;
    total.extra += extra;
    total.missing += missing;
  }
  return total;
}

function print(compared: readonly Compared[], shares: readonly { file: string; placed: number }[]): void {
  const isShown = ({ field }: { field: string }) => SHOWN === '1' || field.includes(SHOWN ?? '');
  const lines = compared.flatMap(({ id, comparison: { extra, missing } }) => [
    `== ${id}`,
    ...missing.filter(isShown).map(({ field, of, value }) => `- ${field} [${of}] ${value}`),
    ...extra.filter(isShown).map(({ field, of, value }) => `+ ${field} [${of}] ${value}`),
  ]);
  const fields = new Map<string, Score>();
  for (const { comparison } of compared) {
    for (const [field, score] of comparison.scores)
      fields.set(field, sum([fields.get(field) ?? sum([]), score]));
  }
  const row = (field: string, { same, extra, missing }: Score) =>
    `${field.padEnd(40)} same ${same} extra ${extra} missing ${missing} precision ${percent(same, extra)} recall ${percent(same, missing)}`;
  const table = [...fields]
    .filter(([field]) => isShown({ field }))
    .map(([field, score]) => row(field, score));
  const placed = shares.map(({ file, placed: share }) => `placed ${file} ${(share * 100).toFixed(2)}%`);
  process.stdout.write(
    `${[...lines, ...table, row('total', sum([...fields.values()])), ...placed].join('\n')}\n`,
  );
}

function percent(same: number, other: number): string {
  return same + other === 0 ? '–' : `${((100 * same) / (same + other)).toFixed(1)}%`;
}
