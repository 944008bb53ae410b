/** The thread of attempts: it answers, and is ended when it does not. */
import { expect, it, onTestFinished } from 'vitest';
import { Attempts, isFault } from './attempts.ts';
import { encodeText } from './input.ts';
import { records } from './trials/records.ts';

it('tells what an input shows, its path through the program among it, and ends what hangs', async () => {
  const input = { 'acts/kz/vko/2014-198.yaml': encodeText('kind: [\n') };
  const attempts = new Attempts(records);
  onTestFinished(() => attempts.close());
  const first = await attempts.attempt(input);
  expect(first).toEqual({
    answer: expect.arrayContaining([expect.stringMatching(/^src\/catalog\/load\.ts loadCatalog/)]),
  });
  expect(first).toEqual({ answer: expect.arrayContaining([expect.stringMatching(/^yaml\//)]) });
  const again = await attempts.attempt(input);
  expect(isFault(again) ? again.fault : again.answer.filter((one) => one.startsWith('src/'))).toEqual([]);

  const hasty = new Attempts({ ...records, most: 1 });
  onTestFinished(() => hasty.close());
  expect(await hasty.attempt(input)).toMatchObject({ kind: 'hangs: no answer in N ms' });
});
