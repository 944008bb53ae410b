import { parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { listFaults, readSchemas } from './__fixtures__/schemas.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { formatMoved } from './moved.ts';
import type { DataInput } from './output.ts';

const ID = 'kz/vko/2014-198/eksternat';
const OLD = 'kz/vko/2014-198/externat';

let input: DataInput;
beforeAll(async () => {
  input = await shippedData(DAY);
}, 60_000);

function renamed(address?: string): Map<string, string> {
  const { catalog, site } = input;
  const record = catalog.regulations.get(ID);
  if (record === undefined) throw new Error(ID);
  const regulations = new Map(catalog.regulations).set(ID, {
    ...record,
    data: { ...record.data, formerly: [OLD] },
  });
  const files = formatMoved({
    ...input,
    catalog: { ...catalog, regulations },
    site: { ...site, ...(address === undefined ? {} : { address }) },
  });
  return new Map([...files].map(({ path, bytes }) => [path, String(bytes)]));
}

test('page, legal part and data at a former name lead on, in every language', () => {
  const files = renamed();
  expect([...files.keys()]).toEqual([
    `regulations/${OLD}/index.html`,
    `regulations/${OLD}/law/index.html`,
    `kk/regulations/${OLD}/index.html`,
    `kk/regulations/${OLD}/law/index.html`,
    `data/v1/regulations/${OLD}.json`,
  ]);
  expect(files.get(`kk/regulations/${OLD}/law/index.html`)).toContain(
    `content="0; url=/kk/regulations/${ID}/law/"`,
  );
  const data = JSON.parse(files.get(`data/v1/regulations/${OLD}.json`) ?? '');
  expect(listFaults(readSchemas({ closed: true })(data.$schema), data)).toEqual([]);
  expect(data).toEqual({
    $schema: '/data/v1/schemas/moved.json',
    kind: 'regulation',
    id: OLD,
    moved: { id: ID, self: `/data/v1/regulations/${ID}.json`, page: `/regulations/${ID}/` },
  });
});

test('the days of an act and of rules lead on as well', () => {
  const { catalog } = input;
  const act = catalog.acts.get('kz/vko/2014-198');
  const rules = catalog.rules.get('kz/mon/2020-158/spravki-po-opeke');
  if (act === undefined || rules === undefined) throw new Error('not in the catalogue');
  const renamedTo = <T extends { data: object }>(record: T, old: string): T => ({
    ...record,
    data: { ...record.data, formerly: [old] },
  });
  const files = new Map(
    [
      ...formatMoved({
        ...input,
        catalog: {
          ...catalog,
          acts: new Map(catalog.acts).set(act.id, renamedTo(act, 'kz/vko/2014-1')),
          rules: new Map(catalog.rules).set(rules.id, renamedTo(rules, 'kz/mon/2020-1/a')),
        },
      }),
    ].map(({ path, bytes }) => [path, String(bytes)]),
  );
  expect(files.get('kk/acts/kz/vko/2014-1/on/2015-08-20/index.html')).toContain(
    'content="0; url=/kk/acts/kz/vko/2014-198/on/2015-08-20/"',
  );
  expect(files.get('rules/kz/mon/2020-1/a/on/2026-05-05/index.html')).toContain(
    'content="0; url=/rules/kz/mon/2020-158/spravki-po-opeke/on/2026-05-05/"',
  );
});

test('a page is whole HTML with a link for whoever is not led, and whole addresses where the site has one', () => {
  for (const [path, html] of renamed('https://example.kz/a')) {
    if (!path.endsWith('.html')) continue;
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(html).toMatch(/<a href="https:\/\/example\.kz\/a\/(?:kk\/)?regulations\/.*">/);
  }
});

test('without former names there is nothing to write', () => {
  expect([...formatMoved(input)]).toEqual([]);
});
