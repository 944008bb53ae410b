/** The trials of the command in small, what it has found before, and whether its eyes see. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../synthetic/random.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';
import { findHtmlDangers, findXmlFault } from './inert.ts';
import { TRIALS } from './trials.ts';

const QUICK = TRIALS.filter(({ name }) => name !== 'builds');
const FINDS = JSON.parse(readFileSync(new URL('finds.json', import.meta.url), 'utf8')) as {
  trial: string;
  seed: number;
  what: string;
}[];

describe.each(QUICK)('$name', (trial) => {
  it('holds for a few seeds', async () => {
    for (let seed = 1; seed <= 12; seed += 1) await trial.run(seededRandom(seed));
  });

  it('makes the same try of the same seed', async () => {
    const [one, other] = [await trial.run(seededRandom(7)), await trial.run(seededRandom(7))];
    expect(one).toEqual(other);
  });
});

it.each(FINDS)('$trial $seed: $what', async ({ trial, seed }) => {
  await TRIALS.find(({ name }) => name === trial)?.run(seededRandom(seed));
});

describe('what it looks for', () => {
  const raw = HOSTILE_WORDS.filter(
    (words) => /<(?:script|img|svg|base|meta|a href)/.test(words) && !/^&/.test(words),
  );

  it.each(raw)('is seen in a page that does not escape %s', (words) => {
    const attribute = `<p title="${words}">`;
    const page = `<!doctype html><title>${words}</title><p>${words}</p>${attribute}<textarea>${words}</textarea>`;
    expect(findHtmlDangers(page, { ownScripts: false })).not.toEqual([]);
  });

  it('is not seen in words', () => {
    const escaped = HOSTILE_WORDS.map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const page = `<!doctype html><p>${escaped.join('</p><p>')}</p><a href="/a">a</a><script type="module" src="/a.js"></script>`;
    expect(findHtmlDangers(page, { ownScripts: true })).toEqual([]);
    expect(findHtmlDangers(page, { ownScripts: false })).toEqual(['script']);
  });

  it('knows XML that is well-formed', () => {
    expect(findXmlFault('<a xmlns="x"><b>&amp;</b></a>')).toBeUndefined();
    for (const broken of ['<a>', '<a>&b;</a>', '<a>\u0000</a>', '<a b=c/>', '<x:a/>', '']) {
      expect([broken, findXmlFault(broken)]).toEqual([broken, expect.any(String)]);
    }
  });
});
