/** Arrows run one way: a room knows those that stand above it in the drawing of `content/docs/house.md`, which is the list. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGE = readFileSync(join(ROOT, 'content/docs/house.md'), 'utf8');
const LAYERS = [...PAGE.matchAll(/^ {2}l\d+\["(.+)"\]$/gm)].map(([, rooms = '']) => rooms.split(' · '));
const layerOf = (room: string) => LAYERS.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => path.replace(/^src\//, '').split('/')[0] ?? '';
/** No files, no clock, no environment: what such a room needs is an argument. */
const PURE = LAYERS.slice(0, layerOf('storage')).flat();
const IMPURE =
  /Date\.now\b|new Date\(\)|performance\.now\b|import\.meta\.env\b|\bprocess\.(?:env|argv|cwd|exit|std|platform|hrtime)|from '(?:node:|astro\b)/;

/** What is wrong with a line of a file. */
function complain(file: string, line: string): string | undefined {
  const room = roomOf(file);
  if (PURE.includes(room) && IMPURE.test(line)) return `${room} is pure: ${IMPURE.exec(line)?.[0]}`;
  const target = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/.exec(line)?.[1] ?? '';
  if (target === 'js-yaml' && !['catalog', 'editing', 'scripts'].includes(room)) return `${room} has no YAML`;
  const path = posix.join(posix.dirname(file), target);
  const known = roomOf(path);
  if (!target.startsWith('.') || !/^(?:src|scripts)\/(?!styles)/.test(path) || known === room)
    return undefined;
  const above = LAYERS.slice(0, layerOf(room)).flat();
  return above.includes(known) ? undefined : `${room} must not know ${known}`;
}

it('every file keeps to its layer', () => {
  const files = globSync(['src/*/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.ts$|__fixtures__|\/e2e\//.test(file));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => layerOf(roomOf(file)) < 0)).toEqual([]);
  const complaints = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => complain(file, line)?.replace(/^/, `${file}:${index + 1}: `) ?? []),
  );
  expect(complaints).toEqual([]);
});

it.each([
  ['src/terms/a.ts', "import { x } from '../rules/x.ts';", 'terms must not know rules'],
  ['src/exports/a.ts', "export { x } from '../reporters/x.ts';", 'exports must not know reporters'],
  ['src/catalog/a.ts', "const m = await import('../site/x.ts');", 'catalog must not know site'],
  ['src/words/a.ts', "import { readFileSync } from 'node:fs';", "words is pure: from 'node:"],
  ['src/rules/a.ts', 'const now = Date.now();', 'rules is pure: Date.now'],
  ['src/rules/a.ts', 'const home = process.env.HOME;', 'rules is pure: process.env'],
  ['src/site/a.ts', "import { load } from 'js-yaml';", 'site has no YAML'],
  ['src/rules/a.ts', "import { a } from '../model/a.ts';", undefined],
  ['src/rules/a.ts', 'for (const step of process.steps) add(step);', undefined],
])('of %s with «%s» it is said: %s', (file, line, complaint) => {
  expect(complain(file, line)).toBe(complaint);
});

it('the page draws an arrow from each layer to the next, and tells what lives in each room', () => {
  const arrows = [...PAGE.matchAll(/^ {2}(l\d+ --> l\d+)$/gm)].map(([, arrow]) => arrow);
  expect(arrows).toEqual(LAYERS.slice(1).map((_, index) => `l${index} --> l${index + 1}`));
  expect([...PAGE.matchAll(/^\| `(\w+)` \| .{20,} \|$/gm)].map(([, room]) => room)).toEqual(LAYERS.flat());
  expect(PAGE).toContain(`From \`${PURE[0]}\` to \`${PURE.at(-1)}\` everything is pure`);
});
