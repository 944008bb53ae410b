/** Whatever stands in a file, the loader answers with findings. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import type { RecordKind } from '../model/entry.ts';
import { ACT, REGULATION, SOUND, STANDARD, writeContent } from './__fixtures__/content.ts';
import { loadCatalog } from './load.ts';
import { decodeText } from './read-text.ts';
import { restoreWords } from './restore-words.ts';
import { schemaFindings } from './schema-findings.ts';
import { fieldLocator } from './yaml/locate.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { sourceTraps } from './yaml/source-traps.ts';

/** All that the loader does with the bytes of one file; throws only if the loader would. */
function digest(kind: RecordKind, bytes: Uint8Array): string[] {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return problems.map(({ rule }) => rule);
  const parsed = parseYaml(text);
  if ('problem' in parsed) return [parsed.problem.rule];
  const locate = fieldLocator(text);
  const restored = restoreWords(kind, parsed.data, text);
  const found = [...sourceTraps(kind, text), ...restored, ...schemaFindings(kind, parsed.data, text)];
  return found.map(({ rule, path, on, position }) => {
    const { line, column } = position ?? locate(path, on);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    return rule;
  });
}

const YAML_PIECES = [
  'a: ',
  '- ',
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  '{',
  '}',
  '&x ',
  '*x',
  '!t ',
  '|',
  '>',
  '#',
  '---\n',
  ': ',
  '? ',
  '%',
  '\u0000',
  '\uFEFF',
  'я',
];

it('survives random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(digest('regulation', bytes).length).toBeGreaterThan(0);
    }),
    propertyRuns(150),
  );
});

it('survives random pieces of YAML', () => {
  const yaml = fc.array(fc.constantFrom(...YAML_PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(yaml, (text) => {
      expect(digest('act', new TextEncoder().encode(text)).length).toBeGreaterThan(0);
    }),
    propertyRuns(200),
  );
});

it.each<[RecordKind, string]>([
  ['regulation', REGULATION],
  ['act', ACT],
  ['standard', STANDARD],
])('survives a spoilt %s', (kind, path) => {
  const bytes = new TextEncoder().encode(SOUND[path]);
  const spoil = fc.record({
    at: fc.nat(bytes.length),
    drop: fc.nat(60),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(...YAML_PIECES).map((s) => new TextEncoder().encode(s)),
    ),
  });
  fc.assert(
    fc.property(spoil, ({ at, drop, insert }) => {
      digest(kind, new Uint8Array([...bytes.slice(0, at), ...insert, ...bytes.slice(at + drop)]));
    }),
    propertyRuns(60),
  );
});

it('survives a whole folder of records with lines taken out', async () => {
  const line = fc.record({
    path: fc.constantFrom(...Object.keys(SOUND)),
    at: fc.nat(100),
    count: fc.integer({ min: 1, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(line, async ({ path, at, count }) => {
      const lines = (SOUND[path] ?? '').split('\n');
      lines.splice(at, count);
      const { catalog, findings } = await loadCatalog(writeContent({ [path]: lines.join('\n') }));
      const broken = findings.some(
        ({ file, severity }) => severity === 'error' && file === `content/${path}`,
      );
      const held = [catalog.acts, catalog.regulations, catalog.orders, catalog.standards].flatMap(
        (entries) => [...entries.values()],
      );
      expect(broken && held.some(({ file }) => file === `content/${path}`)).toBe(false);
    }),
    propertyRuns(12),
  );
});
