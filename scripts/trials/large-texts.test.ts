/** Texts as large as nobody writes them take time in proportion to their size. */
import { expect, it } from 'vitest';
import { importText } from '../../src/importer/import-text.ts';
import { fileReport } from '../../src/importer/report/file-report.ts';
import { htmlReport } from '../../src/importer/report/html-report.ts';
import type { Setting } from '../../src/importer/setting.ts';
import { decodeSource } from '../../src/importer/source/decode.ts';
import { everyDayOrLong } from '../../src/model/__fixtures__/long-run.ts';
import { LARGE } from './large-texts.ts';

const SETTING: Setting = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};

const [SMALL, LARGER] = everyDayOrLong([4_000, 32_000], [500_000, 4_000_000]);
/** Seconds of the processor below which a measurement is noise. */
const NOISE = everyDayOrLong(0.03, 0.1);

/** Seconds of the processor. */
function measure(text: string): number {
  const started = process.threadCpuUsage();
  htmlReport([
    fileReport(importText(decodeSource('act.txt', Buffer.from(text)), SETTING), [], () => ({
      written: 'not-asked',
    })),
  ]);
  const { user } = process.threadCpuUsage(started);
  return user / 1e6;
}

it.each(Object.entries(LARGE))('%s', { timeout: everyDayOrLong(30_000, 600_000) }, (_, make) => {
  measure(make(SMALL));
  const few = Math.max(NOISE, measure(make(SMALL)));
  // Eight times the text: in the square of its size it would take sixty-four times as long.
  expect(measure(make(LARGER)) / few).toBeLessThan(24);
});
