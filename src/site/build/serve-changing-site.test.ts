import { appendFile, rm, truncate, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOTHING, PAGE, serveForEach, writeSite } from './__fixtures__/served-site.ts';
import { publish } from './publish.ts';

const served = serveForEach();
const { ask, told, isAlive } = served;

/** More than the system keeps on the way from one to the other. */
const LARGE = 16_000_000;

/** What of an answer comes, whole or not. */
async function countBytes(response: IncomingMessage): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of response) bytes += (chunk as Buffer).length;
  } catch {
    // Cut off.
  }
  return bytes;
}

describe('a site that changes under it', () => {
  test('is served as it is now', async () => {
    await writeFile(join(served.dir, 'new.txt'), 'new');
    expect(await told('/new.txt')).toEqual([200, 'new']);
    await appendFile(join(served.dir, 'digits.txt'), 'abc');
    expect(await told('/digits.txt')).toEqual([200, '0123456789abc']);
    await truncate(join(served.dir, 'digits.txt'), 2);
    expect(await told('/digits.txt')).toEqual([200, '01']);
    expect((await told('/digits.txt', { range: 'bytes=5-' }))[0]).toBe(416);
    await rm(join(served.dir, 'digits.txt'));
    expect(await told('/digits.txt')).toEqual([404, NOTHING]);
    await writeFile(join(served.dir, '404.html'), 'другая');
    expect(await told('/nothing/')).toEqual([404, 'другая']);
  });

  test('while a large file is on its way: a reader is cut off where it shrinks, others are served', async () => {
    const large = join(served.dir, 'large.bin');
    await writeFile(large, Buffer.alloc(LARGE, 'a'));
    const cut = await ask('/large.bin');
    cut.pause();
    await truncate(large, 10);
    expect(await countBytes(cut)).toBeLessThan(LARGE);
    await isAlive();

    await writeFile(large, Buffer.alloc(LARGE, 'a'));
    const whole = await ask('/large.bin');
    whole.pause();
    await rm(large);
    expect(await countBytes(whole)).toBe(LARGE);
    await isAlive();
  });

  test('by builds one after another: old or new, or «soon», and nothing else', async () => {
    await rm(join(served.dir, '.reglament-site'), { force: true });
    await writeFile(join(served.dir, '.reglament-site'), '');
    let isOver = false;
    const answers = new Set<string>();
    const reader = async () => {
      while (!isOver) {
        const [status, body] = await told('/catalogue/');
        answers.add(`${status} ${body.slice(0, 12)}`);
      }
    };
    const readers = [reader(), reader(), reader()];
    for (let round = 0; round < 10; round += 1) {
      await publish(await writeSite(served.folder, `next-${round}`, `<h1>Новый`), served.dir);
    }
    isOver = true;
    await Promise.all(readers);
    const right = ['200 <h1>Каталог<', '200 <h1>Новый', '503 503\n'];
    expect([...answers].filter((answer) => !right.includes(answer))).toEqual([]);
    expect(answers).toContain('200 <h1>Новый');
  });

  test('that is gone and comes back', async () => {
    await rm(served.dir, { recursive: true });
    const response = await ask('/catalogue/');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '1']);
    await writeSite(served.folder, 'dist', PAGE);
    await isAlive();
  });
});
