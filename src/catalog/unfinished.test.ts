import { expect, it } from 'vitest';
import { type Changes, edited, REGULATION, writeContent } from './__fixtures__/content.ts';
import { inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';
import { divideUnfinished } from './unfinished.ts';

async function divide(changes: Changes) {
  const dir = writeContent(changes);
  const loaded = await loadCatalog(dir);
  const { findings } = inspect(dir, loaded, '2026-01-01');
  const errors = findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged);
  const { refusing, unfinished } = divideUnfinished(errors, loaded.salvaged);
  return { refusing: refusing.map(({ rule }) => rule), unfinished: unfinished.length };
}

const [, text = ''] = Object.entries(edited(REGULATION, 'act:', 'draft: true\nact:'))[0] ?? [];
const change = (from: string | RegExp, to: string) => ({ [REGULATION]: String(text).replace(from, to) });
const WITHOUT_PROVIDER = /^provider:\n(?: .*\n)+/mu;

it('a draft without its provider stops no site', async () => {
  expect(await divide(change(WITHOUT_PROVIDER, ''))).toEqual({ refusing: [], unfinished: 1 });
});

it('a draft that says something wrong stops it', async () => {
  expect(await divide(change('form:', 'foorm:'))).toMatchObject({ unfinished: 0 });
  expect((await divide(change('form:', 'foorm:'))).refusing).not.toEqual([]);
});

it('a record that is no draft has to be whole', async () => {
  const whole = String(text).replace('draft: true\n', '').replace(WITHOUT_PROVIDER, '');
  expect(await divide({ [REGULATION]: whole })).toEqual({ refusing: ['schema/missing-key'], unfinished: 0 });
});
