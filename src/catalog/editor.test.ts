/**
 * What an author has in VS Code, JetBrains and every other editor with the YAML language server, by the first line of a
 * record alone: no setting, and nothing from the network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

const CONTENT = join(import.meta.dirname, '../../content');

const asked = new Set<string>();
const editor = getLanguageService({
  schemaRequestService: async (uri) => {
    asked.add(uri);
    return readFileSync(new URL(uri), 'utf8');
  },
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
editor.configure({ validate: true, hover: true, completion: true });

const records = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);

/** The server keeps documents by their version. */
let version = 0;
function open(path: string, change = (text: string) => text): TextDocument {
  version += 1;
  const file = join(CONTENT, path);
  return TextDocument.create(pathToFileURL(file).href, 'yaml', version, change(readFileSync(file, 'utf8')));
}

const line = (document: TextDocument, at: number) => document.getText().split('\n')[at] ?? '';

describe('an editor', () => {
  it('finds nothing wrong in the records that are shipped', async () => {
    const wrong: string[] = [];
    for (const path of records) {
      const found = await editor.doValidation(open(path), false);
      wrong.push(...found.map(({ message, range }) => `${path}:${range.start.line + 1} ${String(message)}`));
    }
    expect(wrong).toEqual([]);
    expect(records.length).toBeGreaterThan(60);
  }, 60_000);

  it.each([
    ['acts/kz/vko/2014-198.yaml', 'authority', 'autority'],
    ['regulations/kz/vko/2014-198/dublikaty.yaml', 'item', 'itm'],
    ['standards/kz/mon/2015-198/01.yaml', 'provider', 'providr'],
    ['services/kz/podvoz.yaml', 'names', 'nams'],
    ['rules/kz/mon/2020-158/podvoz.yaml', 'title', 'titel'],
    ['site.yaml', 'tagline', 'tag-line'],
  ])('%s: shows a misspelt field where it stands', async (path, field, misspelt) => {
    const document = open(path, (text) => text.replace(new RegExp(`^${field}:`, 'm'), `${misspelt}:`));
    const found = await editor.doValidation(document, false);
    const places = found
      .filter(({ message }) => String(message).includes(misspelt))
      .map(({ range }) => line(document, range.start.line));
    expect(places).toEqual([expect.stringMatching(new RegExp(`^${misspelt}:`))]);
  });

  it('shows a wrong value where it stands', async () => {
    const document = open('acts/kz/vko/2014-198.yaml', (text) =>
      text.replace(/^language: .*$|^number:/m, 'language: de\n$&'),
    );
    const found = await editor.doValidation(document, false);
    expect(found.map(({ range }) => line(document, range.start.line))).toContain('language: de');
  });

  it.each([
    ['acts/kz/vko/2014-198.yaml', ['successors', 'repeals']],
    ['regulations/kz/vko/2014-198/dublikaty.yaml', ['applicants', 'formerly']],
    ['services/kz/podvoz.yaml', ['successor', 'notes']],
  ])('%s: offers the fields that are missing', async (path, expected) => {
    const document = open(path, (text) => text.replace('\n', '\n\n'));
    const { items } = await editor.doComplete(document, { line: 1, character: 0 }, false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
  });

  it('offers the values of a field', async () => {
    const document = open('acts/kz/vko/2014-198.yaml', (text) => text.replace('\n', '\nlanguage: \n'));
    const { items } = await editor.doComplete(document, { line: 1, character: 10 }, false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['ru', 'kk']));
  });

  it('tells what a field is, in Russian', async () => {
    const document = open('regulations/kz/vko/2014-198/dublikaty.yaml');
    const at = document.positionAt(document.getText().indexOf('listed:'));
    expect(JSON.stringify(await editor.doHover(document, at))).toContain('В перечне пункта 1 акта.');
  });

  it('reads the schemas beside the catalogue, and asks nobody else', () => {
    expect([...asked].filter((uri) => !uri.startsWith('file:'))).toEqual([]);
    expect(asked.size).toBeGreaterThan(8);
  });
});
