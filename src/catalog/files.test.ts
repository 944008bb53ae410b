import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief, type Changes, loadChanged, REGULATION, SOUND, writeContent } from './__fixtures__/content.ts';
import { loadCatalog } from './load.ts';
import { listPageFiles } from './pages.ts';
import { MOST_BYTES } from './read-text.ts';

const TEXT = SOUND[REGULATION] ?? '';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each<[name: string, changes: Changes, expected: string[]]>([
  ['an unknown folder', { 'forms/a.yaml': TEXT }, ['forms/a.yaml:1:1 file/folder']],
  ['a file of another kind at the top', { 'notes.txt': '' }, ['notes.txt:1:1 file/folder']],
  ['settings with another extension', { 'site.yml': '' }, ['site.yml:1:1 file/duplicate-id']],
  ['another extension', { 'acts/kz/a.json': '{}' }, ['acts/kz/a.json:1:1 file/extension']],
  ['.yml', { 'acts/kz/vko/2015-1.yml': '' }, ['acts/kz/vko/2015-1.yml:1:1 file/extension']],
  ['a backup of a record', { 'acts/kz/a.yaml.bak': '' }, ['acts/kz/a.yaml.bak:1:1 file/extension']],
  ['a record in a hidden folder', { 'acts/kz/.old/a.yaml': '' }, ['acts/kz/.old:1:1 file/hidden']],
  ['upper-case letters in the extension', { 'acts/kz/a.YAML': '' }, ['acts/kz/a.YAML:1:1 file/extension']],
  ['a hidden record', { 'acts/kz/.a.yaml': '' }, ['acts/kz/.a.yaml:1:1 file/name']],
  ['letters that are not Latin', { 'acts/kz/вко.yaml': '' }, ['acts/kz/вко.yaml:1:1 file/name']],
  [
    'a standard too deep',
    { 'standards/kz/mon/1/a/b.yaml': '' },
    ['standards/kz/mon/1/a/b.yaml:1:1 file/depth'],
  ],
  ['an act right in its folder', { 'acts/a.yaml': '' }, ['acts/a.yaml:1:1 file/depth']],
  ['a calendar without a year', { 'calendars/kz/new.yaml': '' }, ['calendars/kz/new.yaml:1:1 file/year']],
  [
    'the same record as .yml',
    { [REGULATION.replace('.yaml', '.yml')]: TEXT },
    [`${REGULATION.replace('.yaml', '.yml')}:1:1 file/duplicate-id`],
  ],
  [
    'the same record but for case',
    { [REGULATION.replace('eks', 'Eks')]: TEXT },
    [`${REGULATION.replace('eks', 'Eks')}:1:1 file/duplicate-id`],
  ],
  ['no settings', { 'site.yaml': undefined }, ['site.yaml:1:1 file/missing']],
  ['an empty file', { [REGULATION]: '' }, [`${REGULATION}:1:1 file/empty`]],
  ['nothing but a comment', { [REGULATION]: '# пусто\n' }, [`${REGULATION}:1:1 file/empty`]],
  ['nothing in the document', { [REGULATION]: '---\n' }, [`${REGULATION}:1:1 file/empty`]],
  [
    'Windows-1251 in the second line',
    { [REGULATION]: new Uint8Array([...utf8('act: kz\nitem: '), 0xcf, 0xf0]) },
    [`${REGULATION}:2:7 file/not-utf8`],
  ],
  [
    'UTF-16',
    { [REGULATION]: new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0]) },
    [`${REGULATION}:1:1 file/not-utf8`],
  ],
  [
    'a file too large',
    { [REGULATION]: `${TEXT}${'#'.repeat(MOST_BYTES)}` },
    [`${REGULATION}:1:1 file/too-large`],
  ],
])('%s', (_, changes, expected) => {
  it('is a finding of its own', async () => {
    const { findings } = await loadChanged(changes);
    expect(findings.map(brief)).toEqual(expected);
    for (const { text } of findings) {
      expect(text.ru.message).toMatch(/[а-я]/);
      expect(text.en.message).toMatch(/^[A-Z]/);
    }
  });
});

describe.each<[name: string, text: string | Uint8Array, expected: string[]]>([
  ['without a beginning', '# Метод\n', ['docs/a/b.md:1:1 page/title']],
  ['without a title', '---\norder: 1\n---\nТекст\n', ['docs/a/b.md:1:1 page/title']],
  ['with a title that is no text', '---\ntitle: [1]\n---\n', ['docs/a/b.md:1:1 page/title']],
  ['with a broken beginning', '---\ntitle: a\n\tb: c\n---\n', ['docs/a/b.md:3:1 yaml/tab']],
  ['in a language that there is not', '---\ntitle: a\nlang: xx\n---\n', ['docs/a/b.md:3:1 page/field']],
  ['with an order that is no number', '---\norder: x\ntitle: a\n---\n', ['docs/a/b.md:2:1 page/field']],
  ['of other bytes', new Uint8Array([0x2d, 0xcf]), ['docs/a/b.md:1:2 file/not-utf8']],
  ['of UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0]), ['docs/a/b.md:1:1 file/not-utf8']],
  ['as it should be', '---\r\ntitle: a\r\nlang: kk\r\n---\r\nТекст\r\n', []],
])('a page %s', (_, text, expected) => {
  it('is a finding, and not the end of the build', async () => {
    const { findings } = await loadChanged({ 'docs/a/b.md': text });
    expect(findings.map(brief)).toEqual(expected);
  });
});

it('goes through no link in a hidden folder: two that lead to their own folder would never end', async () => {
  const dir = writeContent({ 'acts/kz/.old/note.txt': '' });
  for (const name of ['a', 'b']) symlinkSync('.', join(dir, 'acts/kz/.old', name));
  expect((await loadCatalog(dir)).findings).toEqual([]);
});

it('pages are plain files with a name of a page, and nothing that a link leads to', () => {
  const dir = writeContent({ 'docs/a.md': '', 'docs/.b.md': '', 'docs/.c/d.md': '', 'docs/e.md/.f': '' });
  symlinkSync('/dev/zero', join(dir, 'docs/g.md'));
  symlinkSync('..', join(dir, 'docs/h'));
  expect(listPageFiles(join(dir, 'docs'))).toEqual([join(dir, 'docs/a.md')]);
});

it.each([
  ['docs/Метод.md', 'page/name'],
  ['docs/UPPER.md', 'page/name'],
  ['docs/a b.md', 'page/name'],
  ['docs/a#b.md', 'page/name'],
  ['docs/a%2f..%2f.md', 'page/name'],
  ['docs/...md', undefined],
  ['docs/a/..b/c.md', undefined],
  ['docs/__proto__.md', 'page/name'],
  ['docs/a"><b.md', 'page/name'],
  ['docs/a\\b.md', 'page/name'],
  ['docs/a\nb.md', 'page/name'],
  ['docs/rules.md', 'page/name'],
  ['docs/adr.md', 'page/name'],
  ['docs/index.md', 'page/name'],
  ['docs/rules/index.md', undefined],
  ['docs/a.MD', 'page/not-published'],
  ['docs/a.markdown', 'page/not-published'],
  ['docs/a.png', 'page/not-published'],
])('%j is a page with an address, or a finding', async (path, rule) => {
  const { findings } = await loadChanged({ [path]: '---\ntitle: a\n---\n' });
  expect(findings.map((finding) => finding.rule)).toEqual(rule === undefined ? [] : [rule]);
});

it('says what is empty, a folder in the place of a record, and a page that is a link', async () => {
  const dir = writeContent();
  mkdirSync(join(dir, 'acts/kz/new'));
  mkdirSync(join(dir, 'acts/kz/vko/2015-1.yaml'));
  mkdirSync(join(dir, 'docs/empty'), { recursive: true });
  writeFileSync(join(dir, 'acts/kz/vko/2015-1.yaml/x.yaml'), '');
  symlinkSync('/etc/hostname', join(dir, 'docs/link.md'));
  const { findings } = await loadCatalog(dir);
  expect(findings.map(brief)).toEqual([
    'acts/kz/new:1:1 file/empty-folder',
    'acts/kz/vko/2015-1.yaml:1:1 file/not-plain',
    'docs/empty:1:1 file/empty-folder',
    'docs/link.md:1:1 file/not-plain',
  ]);
});

it('counts lines that end with a carriage return alone', async () => {
  const text = TEXT.replaceAll('\n', '\r');
  expect((await loadChanged({ [REGULATION]: text })).findings).toEqual([]);
  const slip = await loadChanged({ [REGULATION]: text.replace('heading:', 'headng:') });
  const lines = TEXT.slice(0, TEXT.indexOf('heading:')).split('\n').length;
  expect(slip.findings.map(({ line }) => line)).toContain(lines);
  const spoilt = await loadChanged({ [REGULATION]: new Uint8Array([...utf8('act: kz\r'), 0xcf]) });
  expect(spoilt.findings.map(brief)).toContain(`${REGULATION}:2:1 file/not-utf8`);
});

it('leaves alone what editors, systems and Markdown pages keep there', async () => {
  const { findings } = await loadChanged({
    '.DS_Store': '',
    '.github/workflows/a.yml': '',
    'acts/kz/.old/notes.txt': '',
    'acts/kz/.a.swp': '',
    'docs/rules/a.md': '---\ntitle: A\n---\n',
    'docs/.a.md.swp': '',
    'docs/.drafts/a.md': 'нет названия',
  });
  expect(findings).toEqual([]);
});

it('does not follow links and does not read sockets', async () => {
  const dir = writeContent();
  symlinkSync(dir, join(dir, 'acts/kz/again'));
  const server = createServer().listen(join(dir, 'acts/kz/socket.yaml'));
  await once(server, 'listening');
  const { findings } = await loadCatalog(dir);
  server.close();
  expect(findings.map(brief)).toEqual([
    'acts/kz/again:1:1 file/not-plain',
    'acts/kz/socket.yaml:1:1 file/not-plain',
  ]);
});

it('reports a file that has gone between listing and reading', async () => {
  const { readText } = await import('./read-text.ts');
  const { problems } = readText('/nowhere/a.yaml');
  expect(problems.map(({ rule }) => rule)).toEqual(['file/unreadable']);
  expect(problems[0]?.text.en.message).toBe('The file or folder went away while the content was read.');
});
