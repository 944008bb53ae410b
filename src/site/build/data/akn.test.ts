/** Every document of law of the catalogue: what the schema of Akoma Ntoso does not check. */
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../model/entry.ts';
import { filesMade } from './__fixtures__/files-made.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { akn } from './akn.ts';
import { bundlePerAct } from './bundle-per-act.ts';

let catalog: Catalog;
let files: Map<string, string>;
beforeAll(async () => {
  const input = await shippedData(DAY);
  ({ catalog } = input);
  files = new Map(
    [...(await filesMade(bundlePerAct(akn), input))].map(([path, bytes]) => [path, String(bytes)]),
  );
}, 60_000);

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function readTags(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return tags;
}

const tagsOf = (path: string) => readTags(files.get(path) ?? '');
const named = (path: string, name: string) =>
  tagsOf(path)
    .filter((tag) => tag.name === name)
    .map(({ attributes }) => attributes);

test('every act, regulation, order and set of rules has one', () => {
  const { acts, regulations, orders, rules } = catalog;
  expect(files.size).toBe(acts.size + regulations.size + orders.size + rules.size);
});

test('every reference within a document has its target, every id is there once, every event has its source', () => {
  for (const path of files.keys()) {
    const tags = tagsOf(path);
    const ids = tags.flatMap(({ attributes }) => attributes.eId ?? []);
    expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    const targets = tags.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => (value.startsWith('#') ? [value.slice(1)] : [])),
    );
    expect([path, targets.filter((target) => !ids.includes(target))]).toEqual([path, []]);
    for (const { name, attributes } of tags) {
      if (name === 'eventRef') expect([path, attributes.source]).toEqual([path, expect.stringMatching(/^#/)]);
    }
  }
});

test('a part and the whole call each other by the same name', () => {
  const works = new Set([...files.keys()].map((path) => named(path, 'FRBRthis')[0]?.value));
  expect(works.size).toBe(files.size);
  for (const path of files.keys()) {
    for (const name of ['hasAttachment', 'attachmentOf', 'documentRef']) {
      for (const { href } of named(path, name)) {
        // Standards have no document: what their records hold is an order's annex.
        if (!path.startsWith('orders/')) expect(works).toContain(href);
      }
    }
  }
});

describe('an act with days that nobody knows', () => {
  const path = 'acts/kz/vko/2014-198/akn.xml';

  test('has events on known days alone, and tells the others as unknown', () => {
    const events = named(path, 'eventRef').map((event) => [
      event['reglament:kind'],
      event.date,
      event.source,
    ]);
    expect(events).toEqual([
      ['adopted', '2014-07-23', '#this'],
      ['registered', '2014-08-28', '#this'],
    ]);
    const repeal = named(path, 'reglament:event').find(({ kind }) => kind === 'repealed');
    expect(repeal).toMatchObject({ date: 'unknown', notBefore: '2015-08-31', at: 'сноска' });
    expect(repeal?.by).toMatch(/\/2015-08-20\/211$/);
  });

  test('has no span of force, since its end must not look open', () => {
    expect(named(path, 'timeInterval')).toEqual([]);
    expect(named(path, 'reglament:status')).toEqual([{ on: DAY, kind: 'repealed' }]);
  });

  test('names what was excluded by which act', () => {
    const tags = tagsOf(path);
    const at = tags.findIndex(({ attributes }) => attributes.eId === 'mod_item-excluded-2015-08-11-205');
    expect(tags.slice(at + 1, at + 3).map(({ attributes }) => attributes.href)).toEqual([
      expect.stringMatching(/\/2015-08-11\/205$/),
      '#para_1__point_5',
    ]);
  });
});

test('an act that is doubted is not told as in force', () => {
  const path = 'acts/kz/akmola/2015-a-7-298/akn.xml';
  expect(named(path, 'reglament:status')).toEqual([{ on: DAY, kind: 'doubtful' }]);
  expect(named(path, 'timeInterval')).toEqual([]);
  expect(named(path, 'FRBRauthoritative')).toEqual([{ value: 'false' }]);
});

test('a step stands at its place under the name that the record gives it', () => {
  const path = 'regulations/kz/akmola/2015-a-7-298/lagerya/akn.xml';
  const [step] = named(path, 'p').filter((p) => p['reglament:step'] === 'provider/prepare');
  expect(step?.title).toBe('п. 5 пп. 3)');
  expect(tagsOf(path).some(({ attributes }) => attributes.eId === 'para_5__point_3')).toBe(true);
});

test('what an editor retold is not given for the text', () => {
  const path = 'rules/kz/mon/2020-158/lagerya/akn.xml';
  expect(named(path, 'mainBody')).toEqual([{ status: 'editorial' }]);
  expect(named('regulations/kz/akmola/2015-a-7-298/lagerya/akn.xml', 'mainBody')).toEqual([
    { status: 'incomplete' },
  ]);
});
