/** A slip in the calendar of one year takes from the verdicts only what rests on that year. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';

const SHIPPED = new URL('../../content', import.meta.url).pathname;

function copyShipped(): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'reglament-')), 'content');
  onTestFinished(() => rmSync(join(dir, '..'), { recursive: true, force: true }));
  cpSync(SHIPPED, dir, { recursive: true });
  return dir;
}

async function checkWith(year: number | undefined) {
  const dir = copyShipped();
  if (year !== undefined) {
    const file = join(dir, `calendars/kz/${year}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(`date: ${year}-01-01`, `date: ${year}-01-41`));
  }
  const { checks, regulations } = inspect(dir, await loadCatalog(dir), '2026-11-30');
  const verdicts = [...checks].flatMap(([id, channels]) =>
    channels.map(({ channel, verdict, readings }) => {
      const margins = readings.map((one) => ('run' in one ? [one.run?.start, one.run?.margin] : []));
      return [`${id} ${channel}`, JSON.stringify([verdict, margins])] as const;
    }),
  );
  const doubted = regulations.filter(({ brokenYears }) => brokenYears !== undefined);
  return { verdicts: new Map(verdicts), doubted, regulations };
}

const AKMOLA = ['patronatnoe-vospitanie', 'uchet-usynovitelei', 'ustanovlenie-opeki'];

it.each<[year: number, doubted: string[]]>([
  [2013, ['dublikaty']],
  [2015, [...AKMOLA, 'dublikaty']],
  [2020, []],
  [2026, []],
])('a slip in %i', async (year, doubted) => {
  const [sound, broken] = await Promise.all([checkWith(undefined), checkWith(year)]);
  expect(broken.doubted.map(({ id }) => id.split('/').at(-1))).toEqual(doubted);
  expect(broken.doubted.flatMap(({ brokenYears }) => brokenYears)).toEqual(doubted.map(() => year));
  expect(broken.regulations.filter(({ unchecked }) => unchecked)).toEqual([]);
  const told = new Set(broken.doubted.map(({ id }) => id));
  for (const [channel, verdict] of sound.verdicts) {
    const now = broken.verdicts.get(channel);
    if (told.has(channel.split(' ')[0] ?? '')) expect(now).toMatch(/^\["unknown"/);
    else expect([channel, now]).toEqual([channel, verdict]);
  }
});

it('how a holiday is called counts no days', async () => {
  const dir = copyShipped();
  const file = join(dir, 'calendars/kz/2015.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/name: \{ ru: ([^,]+), kk: [^}]+\}/u, 'name: { ru: $1 }'),
  );
  const loaded = await loadCatalog(dir);
  const { findings, regulations } = inspect(dir, loaded, '2026-11-30');
  expect(
    findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged),
  ).toMatchObject([{ rule: 'schema/missing-key', path: ['holidays', 0, 'name'] }]);
  expect(regulations.filter(({ brokenYears }) => brokenYears !== undefined)).toEqual([]);
});
