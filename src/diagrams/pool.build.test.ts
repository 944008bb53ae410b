import { afterEach, expect, test } from 'vitest';
import { KeptThread } from './pool.ts';

const JOB = {
  source: 'flowchart TD\n  a["Приём"] --> b["Выдача"]',
  pictures: [{ key: 'k', wording: { title: 'Путь', description: 'Описание' } }],
};

const thread = new KeptThread();
afterEach(() => thread.close());

test('a thread draws again and again, and whoever waits when it is closed is told', async () => {
  const first = await thread.draw(JOB);
  expect(await thread.draw(JOB)).toEqual(first);
  expect(first).toHaveProperty('svgs');
  const waiting = Promise.allSettled([thread.draw(JOB), thread.draw(JOB)]);
  await new Promise((resolve) => setImmediate(resolve));
  await thread.close();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  thread.warm();
  await expect(thread.draw(JOB)).rejects.toThrow('closed');
});
