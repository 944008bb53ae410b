import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { filesMade } from './__fixtures__/files-made.ts';
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

const filesOf = (output: DataOutput) => filesMade(output, input);

test.each([
  ['bpmn', bpmn],
  ['akn', akn],
  ['graph', graph],
] as const)(
  '%s of a large catalogue: an archive for each act, with the same files',
  async (format, output) => {
    const own = await filesOf(bundlePerAct(output));
    const bundled = await filesOf(bundlePerAct(output, 5));
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
    expect(await filesOf(bundlePerAct(output, 5))).toEqual(bundled);
  },
);

test('up to the limit every model has a file of its own', async () => {
  const most = input.catalog.regulations.size;
  expect([...(await filesOf(bundlePerAct(bpmn, most))).keys()].some((path) => path.endsWith('.zip'))).toBe(
    false,
  );
});
