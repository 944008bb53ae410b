import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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
  [
    'an option that there is not',
    caught(() => parseArgs({ args: ['--colour'], options: {} })),
    /^нет параметра «--colour»$/,
  ],
  [
    'an option without its value',
    caught(() => parseArgs({ args: ['--from'], options: { from: { type: 'string' } } })),
    /^--from: значение не то или его нет$/,
  ],
  ['a word too many', caught(() => parseArgs({ args: ['a b'], options: {} })), /^лишнее слово «a b»$/],
  [
    'a port that is taken',
    Object.assign(new Error('listen EADDRINUSE: address already in use 127.0.0.1:80'), {
      code: 'EADDRINUSE',
    }),
    /^порт занят: назовите другой \(listen EADDRINUSE: /,
  ],
  ['our own words', Object.assign(new Error('папка занята'), { code: 'ENOSPC' }), /^папка занята$/],
  ['any other error', new Error('a'), /^a$/],
  ['what is no error', 'a', /^a$/],
])('%s', (_, error, told) => {
  expect(tellError(error)).toMatch(told);
});
