/** A slip in the calendar of one year takes from the verdicts only what rests on that year. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';

const SHIPPED = new URL('../../content', import.meta.url).pathname;

async function checkWith(year: number | undefined) {
  const dir = join(mkdtempSync(join(tmpdir(), 'reglament-')), 'content');
  onTestFinished(() => rmSync(join(dir, '..'), { recursive: true, force: true }));
  cpSync(SHIPPED, dir, { recursive: true });
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
