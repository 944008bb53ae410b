/**
 * Rules that were written down by hand against what the importer reads in the same text: every field is equal, or its
 * difference is named here with its reason.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { importText } from '../importer/import-text.ts';
import { decodeSource } from '../importer/source/decode.ts';
import type { Catalog } from '../model/entry.ts';
import type { RulesRedaction, ServiceRules } from '../model/records.ts';
import { readDuration } from '../terms/duration.ts';
import { loadCatalog } from './load.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
/** The texts lie beside the checkout, not in it. */
const TEXTS = new URL('../../../shared/corpus/rules/', import.meta.url);
const HAS_TEXTS = existsSync(TEXTS);

interface Twice {
  text: string;
  record: string;
  /** A word of the title of the draft; a text can hold several rules. */
  draft: RegExp;
  differs: Readonly<Record<string, string>>;
}

const PAIRS: readonly Twice[] = [
  {
    text: 'edu-2020-142171-an4.md',
    record: 'kz/mon/2020-158/posobie-opekunam',
    draft: /опекунам/,
    differs: {
      intakeDay: 'п. 6 называет одну Государственную корпорацию, строка 4 – и портал',
    },
  },
  {
    text: 'edu-2020-143994.md',
    record: 'kz/mon/2020-254/ochered-detsad',
    draft: /очередь/,
    differs: {
      fee: 'запись передаёт строку 6 короче, смысл тот же',
      times: 'п. 6 «в день поступления документов»: приём, который в шагах записи времени не имеет',
    },
  },
];

describe.skipIf(!HAS_TEXTS)(
  HAS_TEXTS
    ? 'rules read twice'
    : 'rules read twice: not compared, ../shared/corpus is not beside this checkout',
  () => {
    let catalog: Catalog;

    beforeAll(async () => {
      ({ catalog } = await loadCatalog(CONTENT));
    });

    it.each(PAIRS.map((pair) => [pair.record, pair] as const))('%s', (id, { text, draft, differs }) => {
      const byHand = catalog.rules.get(id)?.data.redactions.at(-1);
      const read = importRules(text, draft).redactions.at(-1);
      if (byHand === undefined || read === undefined) throw new Error(`nothing to compare of ${id}`);
      const [a, b] = [tellFields(byHand), tellFields(read)];
      const unequal = Object.keys(a).filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
      expect(unequal.sort()).toEqual(Object.keys(differs).sort());
    });
  },
);

function importRules(name: string, title: RegExp): ServiceRules {
  const source = decodeSource(name, readFileSync(new URL(name, TEXTS)));
  const { drafts } = importText(source, {
    country: 'kz',
    regions: {},
    register: { id: 'adilet', name: 'Әділет' },
    spheres: {},
    orders: [],
    standards: [],
    glossary: [],
    sha256: '0'.repeat(64),
  });
  const found = drafts
    .filter(({ kind }) => kind === 'rules')
    .map(({ record }) => record as unknown as ServiceRules)
    .find((record) => title.test(record.title));
  if (found === undefined) throw new Error(`${name} has no rules with ${title}`);
  return found;
}

/** What both write down, without how it is worded. */
function tellFields(redaction: RulesRedaction): Record<string, unknown> {
  const { date, provider, channels = {}, form, terms = [], waiting, service, intakeDay, fee } = redaction;
  const { documents = [], refusalGrounds, rows, processes = {}, hearing } = redaction;
  const steps = Object.values(processes).flatMap((process) => process.steps);
  return {
    date,
    provider: bare(provider?.text),
    channels: Object.keys(channels).sort(),
    form: bare(form?.text),
    terms: terms.map((term) => [time(term.duration), term.channels, term.kind]),
    waiting: minutes(waiting?.text),
    service: minutes(service?.text),
    intakeDay: intakeDay?.channels,
    fee: bare(fee?.text),
    documents: documents
      .flatMap(({ channels: some = [], count }) => some.map((channel) => `${channel} ${count}`))
      .sort(),
    refusalGrounds,
    rows,
    // Steps are retold; what both must have is each time at its place.
    times: steps
      .flatMap(({ at, duration }) =>
        duration === undefined ? [] : [`${/п\. \d+/u.exec(at)?.[0]}: ${time(duration)}`],
      )
      .sort(),
    hearing: hearing?.notice,
  };
}

function bare(text = ''): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function time(phrase: string): string {
  const reading = readDuration(phrase);
  return reading.kind === 'amount' ? JSON.stringify(reading.max) : bare(phrase);
}

function minutes(text = ''): string | undefined {
  return /\d+(?= (?:\([^)]*\) )?минут)/u.exec(text)?.[0];
}
