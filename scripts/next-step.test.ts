import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Io } from './command.ts';
import { contentOption, shellWord, suggestNext } from './next-step.ts';

it.each(['content', 'мой каталог', "c'est $(touch x)", 'a"b`c', 'a\\b', '!!', "it's"])(
  'is one word of a shell: %s',
  (path) => {
    const told = execFileSync('sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' });
    expect(told).toBe(path);
  },
);

it.each([
  [{ watched: true }, 'Дальше: npx reglament build    # собрать сайт\n'],
  [{ watched: false }, ''],
  [{ watched: true, isFollowed: true as const }, ''],
])('is told to a person alone: %j', (whom, told) => {
  let said = '';
  const err = (text: string) => {
    said += text;
  };
  suggestNext('build', 'собрать сайт', { err, ...whom } as Io);
  expect(said).toBe(told);
});

it('says nothing of the usual folder', () => {
  expect([contentOption('content'), contentOption('мой каталог')]).toEqual(['', ' --content "мой каталог"']);
});
