import { mkdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tellError } from './system-error.ts';

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

it.each<[name: string, error: unknown, told: RegExp]>([
  [
    'a folder for a file',
    caught(() => readFileSync(import.meta.dirname)),
    /^на месте файла стоит папка \(EISDIR: /,
  ],
  [
    'a file for a folder',
    caught(() => mkdirSync(`${import.meta.filename}/a`)),
    /^на месте папки стоит файл: «.*system-error\.test\.ts\/a» \(ENOTDIR: /,
  ],
  [
    'a full disk',
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    /^на диске кончилось место \(ENOSPC: /,
  ],
  ['our own words', Object.assign(new Error('папка занята'), { code: 'ENOSPC' }), /^папка занята$/],
  ['any other error', new Error('a'), /^a$/],
  ['what is no error', 'a', /^a$/],
])('%s', (_, error, told) => {
  expect(tellError(error)).toMatch(told);
});
