import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

const FILES = [
  ['regulations/kz/2/process.bpmn', 'шаг '.repeat(50_000)],
  ['regulations/kz/1/пустой.txt', ''],
  ['a.txt', 'ә – 𝒜'],
] as const;

const pack = (files: readonly (readonly [string, string])[]) =>
  packFiles(files.map(([path, text]) => [path, Buffer.from(text)]));

test('an archive holds every text at its path, in the order given', () => {
  const within = Object.entries(unzipSync(pack(FILES)));
  expect(within.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(FILES);
});

test('it does not tell when or how often it was packed, and is small', () => {
  const packed = pack(FILES);
  expect(pack(FILES)).toEqual(packed);
  expect(packed.length).toBeLessThan(10_000);
});

test('sums and sizes are true for readers that look at them', () => {
  // The end of the list of files: 3 of them, and the list is where it says.
  const packed = Buffer.from(pack(FILES));
  const end = packed.length - 22;
  expect(packed.readUInt32LE(end)).toBe(0x06054b50);
  expect(packed.readUInt16LE(end + 10)).toBe(3);
  let at = packed.readUInt32LE(end + 16);
  const sizes: number[] = [];
  const sums: number[] = [];
  for (let file = 0; file < 3; file += 1) {
    expect(packed.readUInt32LE(at)).toBe(0x02014b50);
    sums.push(packed.readUInt32LE(at + 16));
    sizes.push(packed.readUInt32LE(at + 24));
    at += 46 + packed.readUInt16LE(at + 28) + packed.readUInt16LE(at + 30);
  }
  expect(at).toBe(end);
  expect(sizes).toEqual(FILES.map(([, text]) => Buffer.byteLength(text)));
  expect(sums).toEqual(FILES.map(([, text]) => crc32(text)));
});
