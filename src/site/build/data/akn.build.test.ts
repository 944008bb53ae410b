/** Documents of law before the schema of Akoma Ntoso, which no package brings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesMade } from './__fixtures__/files-made.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { akn } from './akn.ts';
import { bundlePerAct } from './bundle-per-act.ts';

const SCHEMAS = join(import.meta.dirname, '../../../../../shared/schemas');

const readSchema = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(SCHEMAS, fileName), 'utf8'),
});

const judge = async (files: readonly { path: string; bytes: string }[]) => {
  const { errors } = await validateXML({
    xml: files.map(({ path, bytes }) => ({ fileName: path.replaceAll('/', '_'), contents: bytes })),
    schema: [readSchema('akn.xsd')],
    preload: [readSchema('xml.xsd')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
};

const HAS_SCHEMAS = existsSync(SCHEMAS);

test.skipIf(!HAS_SCHEMAS)(
  HAS_SCHEMAS
    ? 'every document is valid, where a wrong one is not'
    : 'documents of law: not validated, ../shared/schemas is not beside this checkout',
  async () => {
    const made = await filesMade(bundlePerAct(akn), await shippedData(DAY));
    const files = [...made].map(([path, bytes]) => ({ path, bytes: String(bytes) }));
    const wrong = files[0]?.bytes.replace('<FRBRcountry value="kz"/>', '') ?? '';
    // All at once, since the judge takes seconds to read the schema.
    expect(await judge([...files, { path: 'wrong', bytes: wrong }])).toEqual([
      expect.stringMatching(/^wrong:.*FRBR/),
    ]);
  },
);
