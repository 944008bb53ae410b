/** Arrows run one way: a room knows the rooms that stand before it in this list, and no other. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Rooms of one line do not know each other. `content/docs/house.md` draws the same. */
const LAYERS = [
  ['model'],
  ['language', 'process', 'history'],
  ['terms'],
  ['words', 'compare'],
  ['rules'],
  ['importer', 'exports', 'reporters'],
  ['storage'],
  ['catalog'],
  ['editing', 'diagrams'],
  ['site'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['scripts'],
];
/** No files, no clock, no environment: what they need is an argument. */
const PURE = LAYERS.slice(
  0,
  LAYERS.findIndex((rooms) => rooms.includes('storage')),
).flat();
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bimport\.meta\.env\b|\bprocess\.(?:env|argv|cwd|exit|std\w+|platform|hrtime)\b/;
/** Where YAML becomes records and records become YAML. */
const YAML_ROOMS = ['catalog', 'editing', 'scripts'];

const layerOf = (room: string) => LAYERS.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => path.replace(/^src\//, '').split('/')[0] ?? '';

/** What is wrong with a line of a file. */
function complain(file: string, line: string): string | undefined {
  const room = roomOf(file);
  const isPure = PURE.includes(room);
  if (isPure && IMPURE.test(line))
    return `src/${room} is pure: no clock and no environment, pass them as arguments`;
  const target = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/.exec(line)?.[1];
  if (target === undefined) return undefined;
  if (target === 'js-yaml' && !YAML_ROOMS.includes(room))
    return 'only src/catalog and src/editing read and write YAML';
  if (isPure && /^(?:node:|astro\b)/.test(target)) return `src/${room} is pure: no ${target}`;
  const path = posix.join(posix.dirname(file), target);
  if (!target.startsWith('.') || !/^(?:src|scripts)\//.test(path) || path.startsWith('src/styles/'))
    return undefined;
  const known = roomOf(path);
  if (layerOf(known) < layerOf(room) || known === room)
    return layerOf(known) < 0 ? `no layer has src/${known}` : undefined;
  return `src/${room} must not know src/${known}: arrows run one way`;
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.split('/').length > 2 || file.startsWith('scripts/'))
  .filter((file) => !/\.test\.ts$|__fixtures__|\/e2e\/|^src\/styles\//.test(file));

describe('content/docs/house.md', () => {
  const page = readFileSync(join(ROOT, 'content/docs/house.md'), 'utf8');

  it('draws the layers and their arrows', () => {
    const boxes = [...page.matchAll(/^ {2}l(\d+)\["(.+)"\]$/gm)].map(([, index, rooms]) => [
      Number(index),
      rooms,
    ]);
    expect(boxes).toEqual(LAYERS.map((rooms, index) => [index, rooms.join(' · ')]));
    const arrows = [...page.matchAll(/^ {2}l(\d+) --> l(\d+)$/gm)].map(([, from, to]) => `${from} ${to}`);
    expect(arrows).toEqual(LAYERS.slice(1).map((_, index) => `${index} ${index + 1}`));
  });

  it('says of every room what lives there, and where purity ends', () => {
    expect([...page.matchAll(/^\| `(\w+)` \| .{20,} \|$/gm)].map(([, room]) => room)).toEqual(LAYERS.flat());
    expect(page).toContain(`From \`${PURE[0]}\` to \`${PURE.at(-1)}\` everything is pure`);
  });
});

describe('the layers', () => {
  it('are kept by every file', () => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) => {
      if (layerOf(roomOf(file)) < 0) return [`${file}: a room that no layer has`];
      return readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const complaint = complain(file, line);
          return complaint === undefined ? [] : [`${file}:${index + 1}: ${complaint}`];
        });
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['src/terms/a.ts', "import { x } from '../rules/x.ts';", /must not know src\/rules/],
    ['src/exports/a.ts', "export { x } from '../reporters/x.ts';", /must not know src\/reporters/],
    ['src/words/a.ts', "import { readFileSync } from 'node:fs';", /no node:fs/],
    ['src/rules/a.ts', 'const now = Date.now();', /no clock/],
    ['src/rules/a.ts', 'const home = process.env.HOME;', /no clock and no environment/],
    ['src/site/a.ts', "import { load } from 'js-yaml';", /YAML/],
    ['src/catalog/a.ts', "const m = await import('../site/x.ts');", /must not know src\/site/],
  ])('are not kept by %s with «%s»', (file, line, complaint) => {
    expect(complain(file, line)).toMatch(complaint);
  });

  it('let a room know what stands before it, itself, and a process that is a record', () => {
    for (const line of [
      "import { a } from '../model/a.ts';",
      "import { b } from './b.ts';",
      'for (const step of process.steps) add(step);',
    ])
      expect(complain('src/rules/a.ts', line)).toBeUndefined();
  });
});
