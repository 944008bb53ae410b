import { expect, it } from 'vitest';
import { showProgress } from './progress.ts';

function written(watched: boolean): string[] {
  const lines: string[] = [];
  const progress = showProgress('Читаю', { err: (text) => lines.push(text), watched });
  for (let done = 1; done <= 1000; done += 1) progress.update(done, 1000);
  progress.end();
  return lines;
}

it('writes nothing when nobody watches', () => {
  expect(written(false)).toEqual([]);
});

it('rewrites one line, now and then, and takes it away at the end', () => {
  const lines = written(true);
  expect(lines.length).toBeLessThan(110);
  expect(lines.every((line) => line.startsWith('\r') && !line.includes('\n'))).toBe(true);
  expect(lines.at(-2)).toContain('Читаю: 1000/1000');
  expect(lines.at(-1)).toBe('\r\u001b[2K');
});
