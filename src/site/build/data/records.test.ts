import { beforeAll, describe, expect, it } from 'vitest';
import { listFaults, readSchemas } from './__fixtures__/schemas.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { formatRecords } from './records.ts';

// biome-ignore lint/suspicious/noExplicitAny: read as any program reads it
type File = any;

let files: Map<string, { text: string; file: File }>;
beforeAll(async () => {
  const input = await shippedData(DAY);
  files = new Map(
    [...formatRecords(input)].map(({ path, bytes }) => [path, { text: bytes, file: JSON.parse(bytes) }]),
  );
}, 60_000);

const read = (path: string): File => files.get(`data/v1/${path}.json`)?.file;

describe('every file of a record', () => {
  it('is as its published schema says, and holds no field that the schema does not tell', () => {
    const schemas = readSchemas({ closed: true });
    const faults = [...files].flatMap(([path, { file }]) =>
      listFaults(schemas(file.$schema), file).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(files.size).toBeGreaterThan(70);
  });

  it('holds the record as its authors wrote it', async () => {
    const { catalog } = await shippedData(DAY);
    for (const kind of ['regulations', 'acts', 'orders', 'standards', 'rules', 'services'] as const)
      for (const { id, data } of catalog[kind].values()) expect(read(`${kind}/${id}`).record).toEqual(data);
  });

  it('leads to files and pages that are there', () => {
    for (const { file } of files.values()) {
      const { self, page, ...others } = file.links;
      expect(page).toBe(self.replace('/data/v1', '').replace(/\.json$/, '/'));
      for (const other of Object.values<string>({ self, ...others }))
        expect(files.has(other.slice(1))).toBe(true);
    }
  });

  it('is of a size that is read in one go', () => {
    const large = [...files].filter(([, { text }]) => Buffer.byteLength(text) > 128 * 1024);
    expect(large.map(([path]) => path)).toEqual([]);
  });
});

describe('an act', () => {
  it('is told for every day, without gaps', () => {
    for (const [path, { file }] of files) {
      const { periods } = file.derived.status ?? {};
      if (periods === undefined) continue;
      expect(periods[0].from, path).toBe(null);
      expect(periods.at(-1).until, path).toBe(null);
      for (const [index, { until }] of periods.slice(0, -1).entries())
        expect(periods[index + 1].from, path).toBe(until);
    }
  });

  it('whose standards are gone looks in force to no program that reads its doubts', () => {
    const { now, periods } = read('acts/kz/akmola/2015-a-7-298').derived.status;
    expect(now).toMatchObject({
      kind: 'in-force',
      doubts: [{ kind: 'standard-repealed', order: 'kz/mon/2015-198' }],
    });
    expect(periods.filter(({ doubts }: File) => doubts.length > 0).map(({ from }: File) => from)).toEqual([
      now.doubts[0].since,
    ]);
  });

  it('whose day of repeal is unknown says so, and since when it may be gone', () => {
    const { now } = read('acts/kz/vko/2014-198').derived.status;
    expect(now).toMatchObject({
      kind: 'repealed',
      certainty: 'date-unknown',
      decision: { effectiveFrom: { unknown: true } },
    });
    expect(now.decision.notBefore).toMatch(/^\d{4}-/);
    expect(now.decision.text).not.toBe('');
  });
});

describe('a regulation', () => {
  it('tells the time of each step with words and place, exactly, and in ISO 8601 where that says the same', () => {
    const { steps } = read('regulations/kz/akmola/2015-a-7-298/lagerya').derived;
    expect(steps[0].duration).toEqual({
      kind: 'amount',
      amount: { workingDays: 0, workMinutes: 20, calendarDays: 0, unstatedDays: 0, months: 0 },
      iso8601: 'PT20M',
      phrase: '20 минут',
      at: 'п. 5 пп. 1)',
    });
    expect(steps[1].duration).toMatchObject({ phrase: '1 рабочий день', amount: { workingDays: 1 } });
    expect(steps[1].duration).not.toHaveProperty('iso8601');
  });

  it('that was excluded has neither steps nor a check', () => {
    const excluded = [...files.values()].filter(({ file }) => file.record.excluded);
    expect(excluded.length).toBeGreaterThan(0);
    for (const { file } of excluded) expect(file.derived).not.toHaveProperty('channels');
  });
});

it('a standard without a text is unknown, with the place to look for it', () => {
  const { terms } = read('standards/kz/gov/2014-538/dublikaty').derived;
  expect(terms).toEqual({ unknown: true, lookup: expect.stringContaining('«Әділет»') });
});
