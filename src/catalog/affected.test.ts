import { expect, it } from 'vitest';
import {
  ACT,
  CALENDAR,
  EXCLUDED,
  edited,
  ORDER,
  REGULATION,
  SOUND,
  STANDARD,
  writeContent,
} from './__fixtures__/content.ts';
import { affectedBy } from './affected.ts';
import { loadCatalog } from './load.ts';

const OWN_STANDARD = 'standards/kz/gov/2014-538/eksternat.yaml';
const OWN_ORDER = 'standards/kz/gov/2014-538.yaml';

async function affected(changed: string[], changes = {}): Promise<string[]> {
  const dir = writeContent(changes);
  const { catalog } = await loadCatalog(dir);
  const isAffected = affectedBy(changed, catalog, dir);
  return Object.keys({ ...SOUND, ...changes }).filter((path) => isAffected(`content/${path}`));
}

it('takes a record and those that refer to it', async () => {
  expect(await affected([REGULATION])).toEqual(['glossary.yaml', ACT, REGULATION]);
  expect(await affected([ACT])).toEqual([ACT, REGULATION, EXCLUDED]);
  expect(await affected([STANDARD])).toEqual([ORDER, STANDARD]);
});

it('follows an order through its standards to the regulations', async () => {
  expect(await affected([OWN_ORDER])).toEqual([ACT, REGULATION, OWN_ORDER, OWN_STANDARD]);
});

it.each([['site.yaml'], ['glossary.yaml'], ['lint.yaml'], [CALENDAR], ['calendars/kz/1999.yaml']])(
  'takes everything when %s changes',
  async (path) => {
    expect(await affected([path])).toEqual(Object.keys(SOUND));
  },
);

it('takes nothing when nothing has changed, or only pages', async () => {
  expect(await affected([])).toEqual([]);
  expect(await affected(['docs/method.md'])).toEqual([]);
});

it('takes what referred to a record that is gone', async () => {
  expect(await affected([OWN_STANDARD], { [OWN_STANDARD]: undefined })).toContain(REGULATION);
});

it('takes every record that is not sound', async () => {
  const changes = edited(REGULATION, 'unit: head', 'unit: chief');
  expect(await affected([STANDARD], changes)).toEqual([REGULATION, ORDER, STANDARD]);
});
