/** The trials of the command in small, every case that it has found, and whether its eyes see. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '../synthetic/random.ts';
import { Corpus } from './corpus.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';
import { findHtmlDangers, findXmlFault } from './inert.ts';
import { decodeBytes, encodeText, nameInput, readCase, writeCase } from './input.ts';
import { minimise } from './minimise.ts';
import { TRIALS } from './trials.ts';

/** Whole sites are built by the command only. */
const SLOW = ['builds', 'elsewhere'];
const QUICK = TRIALS.filter(({ name }) => !SLOW.includes(name));
const CASES = readdirSync(join(import.meta.dirname, 'cases')).map((name) =>
  readCase(readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')),
);

describe.each(QUICK)('$name', (trial) => {
  it('holds for what it begins with, and near to it', async () => {
    const random = seededRandom(1);
    for (let turn = 0; turn < 3; turn += 1) {
      const seed = random.pick(trial.seeds);
      await trial.run(seed);
      await trial.run(trial.mutate(seed, random));
    }
  });

  it('makes the same input of the same source', () => {
    const [one, other] = [7, 7].map((seed) => trial.mutate(trial.seeds[0], seededRandom(seed)));
    expect(one).toEqual(other);
    expect(one).not.toEqual(trial.seeds[0]);
  });
});

it.each(CASES.filter(({ trial }) => !SLOW.includes(trial)))('$trial: $what', async ({ trial, files }) => {
  await TRIALS.find(({ name }) => name === trial)?.run(files);
});

describe('what is kept', () => {
  it('is read as it was written, bytes that are no letters among it', () => {
    const files = { 'a.yaml': encodeText('\ufeffқазақ: "x"\r\n'), 'b.yaml': Uint8Array.of(0xff, 0, 0xcf) };
    const kept = { trial: 'records', what: 'a', files };
    expect(readCase(writeCase(kept))).toEqual(kept);
  });

  it('is an input that shows something new, once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reglament-corpus-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [trial] = QUICK as [(typeof QUICK)[0]];
    const corpus = new Corpus(folder, trial);
    const input = { 'a.yaml': encodeText('a') };
    expect(corpus.offer(input, ['x'])).toBe(true);
    expect(corpus.offer({ 'a.yaml': encodeText('b') }, ['x'])).toBe(false);
    expect(readdirSync(join(folder, trial.name))).toEqual([`${nameInput(input)}.json`]);
    expect(new Corpus(folder, trial).inputs.slice(trial.seeds.length)).toEqual([input]);
  });

  it.each([
    ['lines', 'a\nb\nGUILTY\nc\n', 'GUILTY'],
    ['data', '{"a":[1,2,{"b":"GUILTY","c":3}],"d":{}}', '{\n "a": [\n  {\n   "b": "GUILTY"\n  }\n ]\n}'],
  ])('is as small as it can be made: %s', async (_, text, smallest) => {
    const input = { 'a.yaml': encodeText(text), 'b.yaml': encodeText('innocent') };
    const isSame = async (smaller: typeof input | Record<string, Uint8Array>) =>
      Object.values(smaller).some((bytes) => decodeBytes(bytes).includes('GUILTY'));
    expect(await minimise(input, isSame)).toEqual({ 'a.yaml': encodeText(smallest) });
  });
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
