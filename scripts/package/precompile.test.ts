/** The functions of the package say yes and no as the compiler of schemas does, of right records and of spoilt ones. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { precompiled } from '../../src/catalog/precompiled.ts';
import { schemaErrors } from '../../src/catalog/schema-errors.ts';
import type { RecordKind } from '../../src/model/entry.ts';
import { SCHEMAS } from '../../src/model/schemas.ts';
import { precompileSchemas } from './precompile.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Records of a kind that are spoilt everywhere; all are asked about as they are. */
const SPOILT = 1;

async function importPrecompiled(): Promise<typeof precompiled> {
  const { outputFiles } = await build({
    stdin: { contents: precompileSchemas(), resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).precompiled;
}

async function readShipped(): Promise<Map<RecordKind, unknown[]>> {
  const { catalog } = await loadCatalog(join(ROOT, 'content'));
  const { acts, regulations, orders, standards, rules, services, calendars, glossary, site } = catalog;
  const lists = [acts, regulations, orders, standards, rules, services, ...calendars.values()];
  const entries = [...lists.flatMap((list) => [...list.values()]), glossary, site];
  const sound = entries.filter((entry) => entry !== undefined);
  const byKind = Map.groupBy(sound, ({ kind }): RecordKind => kind);
  // This catalogue goes by the rules as they come.
  const lint = { preset: 'strict', maxWarnings: 0, rules: { 'title/differs': 'info' } };
  return new Map([
    ...[...byKind].map(([kind, some]): [RecordKind, unknown[]] => [kind, some.map(({ data }) => data)]),
    ['lint', [lint]],
  ]);
}

/** The record with one place spoilt, for each place and each way to spoil it. */
function* spoil(value: unknown): Generator<unknown> {
  yield* [null, 7, -1, '', 'слова', '2014-02-30', true, [], {}];
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [place, item] of value.entries()) for (const bad of spoil(item)) yield value.with(place, bad);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unheard: 'of' };
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const bad of spoil(item)) yield { ...value, [key]: bad };
    }
  }
}

it('judges as the compiled schemas do', async () => {
  const [judge, shipped] = await Promise.all([importPrecompiled(), readShipped()]);
  expect(Object.keys(judge).sort()).toEqual(Object.keys(SCHEMAS).sort());
  expect([...shipped.keys()].sort()).toEqual(Object.keys(SCHEMAS).sort());
  const answers = { right: 0, wrong: 0 };
  for (const [kind, records] of shipped) {
    const tried = [...records, ...records.slice(0, SPOILT).flatMap((record) => [...spoil(record)])];
    for (const data of tried) {
      const isRecord = schemaErrors(kind, data).length === 0;
      if (judge[kind]?.(data) !== isRecord) expect({ kind, data, isRecord }).toBe('judged alike');
      answers[isRecord ? 'right' : 'wrong'] += 1;
    }
  }
  expect(answers.right).toBeGreaterThan(100);
  expect(answers.wrong).toBeGreaterThan(1000);
}, 30_000);
