/** Real acts before the schema of Akoma Ntoso; neither comes with a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formatTextAkn } from '../exports/akn/text-akn.ts';
import { outline } from '../importer/outline/outline.ts';
import { listWords, readDocument } from './__fixtures__/read-document.ts';
import { importFile } from './import-file.ts';
import { readLawText } from './law-text.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const FOLDERS = ['sources', 'corpus/texts'].map((folder) => join(SHARED, folder));
const HAS_ALL = [...FOLDERS, join(SHARED, 'schemas')].every((folder) => existsSync(folder));

const SETTING = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'adilet', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
};

const readSchema = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(SHARED, 'schemas', fileName), 'utf8'),
});

test.skipIf(!HAS_ALL)(
  HAS_ALL
    ? 'texts of real acts are valid documents that hold all their words, where a wrong one is not'
    : 'texts of real acts: not validated, ../shared is not beside this checkout',
  async () => {
    const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const made: { fileName: string; contents: string }[] = [];
    for (const file of files) {
      const { result } = await importFile(file, SETTING);
      const law = readLawText(result);
      if (law === undefined) throw new Error(`${file} has no name`);
      const contents = formatTextAkn(law, '2026-12-01');
      const { words, refs, eIds } = readDocument(contents);
      expect(refs.filter((ref) => !eIds.includes(ref.slice(1)))).toEqual([]);
      const left = Map.groupBy(words, (word) => word);
      // What a reader sees, before anybody put it together.
      const lines = outline(result.source).lines.map((line) => line.words.text);
      const lost = listWords(lines.join(' ')).filter((word) => left.get(word)?.pop() === undefined);
      expect([file, lost]).toEqual([file, []]);
      made.push({ fileName: `${basename(file)}.xml`, contents });
    }
    const [{ contents = '' } = {}] = made;
    const wrong = { fileName: 'wrong.xml', contents: contents.replace('<FRBRcountry value="kz"/>', '') };
    const { errors } = await validateXML({
      xml: [...made, wrong],
      schema: [readSchema('akn.xsd')],
      preload: [readSchema('xml.xsd')],
    });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([expect.stringMatching(/^wrong.*FRBR/)]);
  },
  60_000,
);
