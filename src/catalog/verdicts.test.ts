/** The term check of every channel of the catalogue's own records: sums, verdicts and shares worked out by hand. */
import { beforeAll, expect, it } from 'vitest';
import { buildRows } from '../reporters/verdict-rows.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
const AKMOLA = 'kz/akmola/2015-a-7-298';

/** Regulation, channel, total, reserve or what is left, verdict. */
const ROWS = `
lagerya | канцелярия услугодателя | 14 рабочих дней 35 минут | запас 7 часов 25 минут | fits
patronatnoe-vospitanie | канцелярия услугодателя | 29 календарных дней 40 минут | запас 7 часов 40 минут | fits
pitanie | канцелярия услугодателя | 4 рабочих дня 40 минут | запас 7 часов 20 минут | fits
pitanie | портал eGov | ≥ 4 рабочих дня 40 минут | на неназванное остаётся 7 часов 20 минут | unknown
podvoz | канцелярия услугодателя | 5 рабочих дней 40 минут | превышение 40 минут | exceeds
podvoz | при повторном изложении (п. 7) | 4 рабочих дня 40 минут | запас 7 часов 20 минут | fits
posobie-opekunam | канцелярия услугодателя | 9 рабочих дней 40 минут | запас 7 часов 20 минут | fits
posobie-opekunam | ЦОН | ≥ 9 рабочих дней 1 час 10 минут | на неназванное остаётся 6 часов 50 минут | unknown
posobie-opekunam | портал eGov | ≥ 9 рабочих дней 40 минут | на неназванное остаётся 7 часов 20 минут | unknown
sdelki-s-imushchestvom | ЦОН | ≥ 4 рабочих дня 1 час | на неназванное остаётся 7 часов | unknown
sdelki-s-imushchestvom | портал eGov | ≥ 4 рабочих дня 15 минут | на неназванное остаётся 7 часов 45 минут | unknown
spravki-po-opeke | ЦОН: данные есть в системах | ≥ 15 минут | превышение 10 минут | exceeds
spravki-po-opeke | ЦОН: данных в системах нет | ≥ 2 рабочих дня 1 час 15 минут | на неназванное остаётся 6 часов 45 минут | unknown
spravki-po-opeke | портал eGov: данные есть в системах | ≥ 0 минут |  | unknown
spravki-po-opeke | портал eGov: данных в системах нет | ≥ 2 рабочих дня 30 минут | на неназванное остаётся 7 часов 30 минут | unknown
spravki-v-fond-banki-ovd | ЦОН | ≥ 4 рабочих дня 1 час | на неназванное остаётся 7 часов | unknown
spravki-v-fond-banki-ovd | портал eGov | ≥ 4 рабочих дня 15 минут | на неназванное остаётся 7 часов 45 минут | unknown
uchet-usynovitelei | канцелярия услугодателя | 14 календарных дней 40 минут | запас 7 часов 40 минут | fits
ustanovlenie-opeki | канцелярия услугодателя | ≥ 29 календарных дней 40 минут | на неназванное остаётся 7 часов 40 минут | unknown
ustanovlenie-opeki | ЦОН | ≥ 29 календарных дней 1 час 10 минут | превышение 3 календарных дня 35 минут | exceeds
ustanovlenie-opeki | портал eGov | ≥ 29 календарных дней 40 минут | превышение 1 календарный день 39 минут | exceeds
vyplata-patronatnym-vospitatelyam | канцелярия услугодателя | 4 рабочих дня 40 минут | запас 7 часов 20 минут | fits
vyplata-pri-usynovlenii | канцелярия услугодателя | 9 рабочих дней 40 минут | запас 7 часов 20 минут | fits
dublikaty | канцелярия услугодателя | 25 календарных дней 3 часа 30 минут | запас 5 часов 31 минута | fits
dublikaty | ЦОН | ≥ 25 календарных дней 3 часа 45 минут | на неназванное остаётся 4 часа 30 минут | unknown
eksternat | канцелярия услугодателя | 12 рабочих дней 3 часа 45 минут | запас 2 рабочих дня 4 часа 15 минут | fits
ochered-detsad | канцелярия услугодателя | 30 минут | запас 0 минут | fits
ochered-detsad | ЦОН | ≥ 15 минут / ≥ 45 минут |  | ambiguous
ochered-detsad | портал eGov | ≥ 0 минут |  | unknown
`;

let checks: ReadonlyMap<string, readonly ChannelCheck[]> = new Map();

beforeAll(async () => {
  checks = inspect(CONTENT, await loadCatalog(CONTENT), '2026-11-30').checks;
}, 60_000);

it('comes to the known sums and verdicts, case by case', () => {
  const told = [...checks].flatMap(([id, list]) =>
    list.flatMap((check) =>
      buildRows(check, 'ru').map(({ cells: [name, , total, margin], verdict }) =>
        [id.split('/').at(-1), name, total, margin, verdict].join(' | ').replaceAll('\u00a0', ' '),
      ),
    ),
  );
  expect(told).toEqual(ROWS.trim().split('\n'));
});

function guardianship(channel: ChannelCheck['channel']): ChannelCheck {
  const check = checks.get(`${AKMOLA}/ustanovlenie-opeki`)?.find((one) => one.channel === channel);
  if (check === undefined) throw new Error(`no check of ${channel}`);
  return check;
}

it('says of an excess found by the calendar how often it is, and on what it rests', () => {
  const con = guardianship('con');
  // Every Saturday, every Friday from 17:56, and the eve of Курбан-айт.
  expect(con.readings.map(({ run }) => run?.share)).toEqual([
    {
      late: { days: 27, minutes: 10_316 },
      all: { days: 76, minutes: 50_160 },
      first: { date: '2015-08-07', time: '17:56' },
      last: { date: '2015-10-31', time: '19:59' },
    },
  ]);
  expect(con.restsOn).toBeUndefined();
  const portal = guardianship('portal');
  expect(portal.readings[0]?.run?.share).toMatchObject({
    late: { minutes: 38 },
    all: { days: 63, minutes: 30_240 },
  });
  expect(portal.restsOn).toEqual(['inferred-path', 'few-starts']);
});
