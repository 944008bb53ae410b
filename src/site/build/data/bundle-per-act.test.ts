import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { NOTHING_WRITTEN } from './__fixtures__/nothing-written.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { akn } from './akn.ts';
import { bpmn } from './bpmn.ts';
import { bundlePerAct } from './bundle-per-act.ts';
import { graph } from './graph.ts';
import type { DataInput, DataOutput } from './output.ts';

let input: DataInput;
beforeAll(async () => {
  input = await shippedData(DAY);
}, 60_000);

async function filesOf(output: DataOutput): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, bytes } of output.files(input, NOTHING_WRITTEN)) {
    if (typeof bytes !== 'string' && !(bytes instanceof Uint8Array)) throw new Error(path);
    files.set(path, bytes);
  }
  return files;
}

test.each([
  ['bpmn', bpmn],
  ['akn', akn],
  ['graph', graph],
] as const)(
  '%s of a large catalogue: an archive for each act, with the same files',
  async (format, output) => {
    const own = await filesOf(output);
    const bundled = await filesOf(bundlePerAct(output, format, 5));
    const archives = [...bundled].filter(([path]) => path.endsWith('.zip'));
    expect(archives.map(([path]) => path)).toEqual(
      ['kz/akmola/2015-a-7-298', 'kz/vko/2014-198'].map((act) => `data/v1/bundles/${act}/${format}.zip`),
    );
    const within = archives.flatMap(([, bytes]) =>
      Object.entries(unzipSync(bytes as Uint8Array)).map(([path, text]) => [path, strFromU8(text)] as const),
    );
    const besides = [...bundled].filter(([path]) => !path.endsWith('.zip'));
    expect(new Map<string, unknown>([...besides, ...within])).toEqual(own);
    // What is of no regulation stays where it was.
    expect(besides.some(([path]) => path.startsWith('regulations/'))).toBe(false);
    expect(await filesOf(bundlePerAct(output, format, 5))).toEqual(bundled);
  },
);

test('up to the limit every model has a file of its own', async () => {
  const most = input.catalog.regulations.size;
  expect(await filesOf(bundlePerAct(bpmn, 'bpmn', most))).toEqual(await filesOf(bpmn));
});
