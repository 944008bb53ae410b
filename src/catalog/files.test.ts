import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief, type Changes, loadChanged, REGULATION, SOUND, writeContent } from './__fixtures__/content.ts';
import { loadCatalog } from './load.ts';
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

it('leaves alone what editors, systems and Markdown pages keep there', async () => {
  const { findings } = await loadChanged({
    '.DS_Store': '',
    'acts/kz/.a.swp': '',
    'docs/rules/a.md': '# A\n',
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
  expect(readText('/nowhere/a.yaml').problems.map(({ rule }) => rule)).toEqual(['file/unreadable']);
});
