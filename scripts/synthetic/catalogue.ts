/**
 * A synthetic catalogue for measurements and for tests of scale. Its words are invented; the shape, the size of
 * a record and the share of portal flows follow the two real acts.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { Act, Order, Site, UnknownStandard } from '../../src/model/records.ts';
import { seededRandom } from './random.ts';
import { syntheticRegulation } from './regulation.ts';

const ORDER = 'kz/gov/2013-1000';

const order: Order = {
  kind: 'постановление',
  authority: 'Правительство Республики Казахстан',
  number: '1000',
  date: '2013-10-01',
  title: 'Об утверждении стандартов государственных услуг (пример)',
  redaction: { known: 'unknown', text: 'Пример для измерений.' },
  lookup: 'Пример для измерений: искать негде.',
  source: { register: 'adilet', id: 'unknown' },
};

const standard: UnknownStandard = {
  order: ORDER,
  titles: { heading: 'Пример стандарта' },
  unknown: { reason: 'Пример для измерений.', lookup: 'Искать негде.' },
};

/** Acts take turns at the keys of what the site names. */
function turn(names: Readonly<Record<string, unknown>>, index: number): string {
  const keys = Object.keys(names);
  return keys[index % keys.length] ?? 'unknown';
}

const yearOfAct = (index: number) => 2013 + (index % 6);

const nameAct = (site: Site, index: number) =>
  `kz/${turn(site.regions, index)}/${yearOfAct(index)}-${1000 + index}`;

/** @param services that it approves the regulations of, in their order */
function makeAct(site: Site, index: number, services: readonly string[]): Act {
  const id = nameAct(site, index);
  const date = `${yearOfAct(index)}-03-${String(1 + (index % 28)).padStart(2, '0')}`;
  return {
    kind: 'постановление',
    authority: 'Областной акимат (пример)',
    region: turn(site.regions, index),
    sphere: turn(site.spheres, index),
    number: String(1000 + index),
    date,
    title: 'Об утверждении регламентов государственных услуг (пример)',
    header: `Постановление областного акимата от ${date} № ${1000 + index}`,
    signatory: { name: 'И. Пример', position: 'Аким области', at: 'подпись' },
    basis: [
      {
        text: 'пунктом 3 статьи 16 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах»',
        at: 'преамбула',
      },
    ],
    approves: services.map((service, place) => ({
      item: `${place + 1})`,
      text: `регламент государственной услуги «${service}»`,
      at: `п. 1 пп. ${place + 1})`,
      regulation: `${id}/u-${place + 1}`,
    })),
    events: [
      { type: 'adopted', date, precision: 'day', text: `от ${date}`, at: 'строка реквизитов' },
      {
        type: 'commenced',
        date: 'unknown',
        precision: 'unknown',
        rule: 'ten-days-after-first-publication',
        text: 'вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования',
        at: 'п. 2',
      },
    ],
    source: { register: 'adilet', id: 'unknown' },
  };
}

async function write(path: string, schema: string, record: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `# yaml-language-server: $schema=${schema}.schema.json\n${dump(record, { lineWidth: 100, noRefs: true })}`,
  );
}

/**
 * Writes a catalogue of `records` regulations into `out`, which is emptied first.
 *
 * @param from a catalogue whose site settings are taken over, and its calendars and documents if any
 * @param perAct how many regulations an act approves
 * @param flows how many regulations differ in their steps; all, unless said
 */
export async function writeSyntheticCatalogue(options: {
  out: string;
  from: string;
  records: number;
  seed: number;
  perAct?: number;
  flows?: number;
}): Promise<void> {
  const { out, from, records, seed, perAct = 20, flows } = options;
  const random = seededRandom(seed);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const site = load(await readFile(join(from, 'site.yaml'), 'utf8')) as Site;
  for (const shared of ['site.yaml', 'calendars', 'docs']) {
    if (existsSync(join(from, shared))) await cp(join(from, shared), join(out, shared), { recursive: true });
  }
  await write(join(out, 'standards', `${ORDER}.yaml`), 'order', order);
  await write(join(out, 'standards', ORDER, 'primer.yaml'), 'standard', standard);
  for (let index = 0; index * perAct < records; index += 1) {
    const count = Math.min(perAct, records - index * perAct);
    const id = nameAct(site, index);
    const services: string[] = [];
    for (let item = 1; item <= count; item += 1) {
      const flow = flows === undefined ? random : seededRandom(seed + (item % flows));
      const regulation = syntheticRegulation(random, id, item, `${ORDER}/primer`, flow);
      services.push(regulation.titles.body ?? '');
      await write(join(out, 'regulations', id, `u-${item}.yaml`), 'regulation', regulation);
    }
    await write(join(out, 'acts', `${id}.yaml`), 'act', makeAct(site, index, services));
  }
}
