import { beforeAll, expect, test } from 'vitest';
import { findCalendarFile } from '../../dev/calendar-file.ts';
import type { Handover } from '../../handover.ts';
import { listFaults, readSchemas } from './__fixtures__/schemas.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { formatCalendars } from './calendars.ts';
import type { DataInput } from './output.ts';

let input: DataInput;
let files: Map<string, string>;
beforeAll(async () => {
  input = await shippedData(DAY);
  files = new Map([...formatCalendars(input)].map(({ path, bytes }) => [path, bytes]));
}, 60_000);

test('every year is a file as its schema says, with the facts and who looked them through', () => {
  const schemas = readSchemas({ closed: true });
  const years = [...(input.catalog.calendars.get('kz')?.values() ?? [])];
  expect(years.length).toBeGreaterThan(10);
  for (const { id, data } of years) {
    const file = JSON.parse(files.get(`data/v1/calendars/${id}.json`) ?? '');
    expect(listFaults(schemas(file.$schema), file)).toEqual([]);
    expect(file.record).toEqual(data);
    const isLooked = data.looked !== undefined;
    const codes = file.derived.doubts.map(({ code }: { code: string }) => code);
    expect(codes.includes('transfers-not-established'), id).toBe(!isLooked);
  }
});

test('2026 by its working days, counted by hand from the record of the year', () => {
  const { derived } = JSON.parse(files.get('data/v1/calendars/kz/2026.json') ?? '');
  const weekdays = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)))
    .filter((day) => day.getUTCDay() % 6 !== 0)
    .map((day) => day.toISOString().slice(0, 10));
  const off = new Set(derived.off.map(({ date }: { date: string }) => date));
  expect(derived.workingDays).toBe(weekdays.filter((day) => !off.has(day)).length + derived.worked.length);
});

test('a preview finds the same file at the same address, and none where there is none', () => {
  const loaded = { catalog: input.catalog, findings: [] };
  const inspection = { findings: [], checks: new Map(), regulations: [] };
  const find = (path: string) =>
    findCalendarFile(path, { loaded, inspection, drawings: new Map() } as Handover, DAY);
  const found = JSON.parse(find('/data/v1/calendars/kz/2026.json') ?? '');
  expect(found.record.year).toBe(2026);
  expect(find('/data/v1/calendars/kz/1999.json')).toBeUndefined();
  expect(find('/deadline/')).toBeUndefined();
});

test('a country has one file to subscribe to', () => {
  expect(files.get('data/v1/calendars/kz.ics')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
