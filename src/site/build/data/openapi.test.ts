import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, expect, it } from 'vitest';
import { listFaults, readSchemas } from './__fixtures__/schemas.ts';
import { DAY } from './__fixtures__/shipped.ts';
import { type WrittenData, writtenData } from './__fixtures__/written.ts';

type Schema = { $ref: string } | { oneOf: { $ref: string }[] };

interface OpenApi {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema?: Schema }> }> } }
  >;
}

let written: WrittenData;
let api: OpenApi;
beforeAll(async () => {
  written = await writtenData(DAY);
  api = JSON.parse(`${written.files.get('data/v1/openapi.json')}`);
}, 60_000);

/** What a path of the description stands for. An id has slashes in it. */
const pattern = (path: string) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll('{id}', '.+')
      .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
  );

/** That each schema is there, and sound, is asked below: the validator wants to know no more than their names. */
async function validate(document: object) {
  const validator = new Validator();
  for (const path of written.files.keys())
    if (path.startsWith('data/v1/schemas/'))
      await validator.addSpecRef({ a: 1 }, path.slice('data/v1/'.length));
  const { valid, errors } = await validator.validate(structuredClone({ ...document }));
  return { valid, errors, version: validator.version };
}

it('is an OpenAPI 3.1 that its validator accepts, and one with a path that is none is refused', async () => {
  expect(await validate(api)).toEqual({ valid: true, errors: undefined, version: '3.1' });
  expect(await validate({ ...api, paths: { nowhere: {} } })).toMatchObject({ valid: false });
});

it('tells every data file, and nothing that is not there', () => {
  const paths = Object.keys(api.paths).map((path) => ({ path, pattern: pattern(path) }));
  const files = [...written.files.keys()]
    .filter((path) => path.startsWith('data/'))
    .map((path) => `/${path}`);
  expect(files.filter((file) => !paths.some((one) => one.pattern.test(file)))).toEqual([]);
  expect(
    paths.filter((one) => !files.some((file) => one.pattern.test(file))).map(({ path }) => path),
  ).toEqual([]);
});

it('names a schema that is there, by which the index is sound', () => {
  for (const { get } of Object.values(api.paths))
    for (const { schema } of Object.values(get.responses[200]?.content ?? {}))
      for (const { $ref } of schema === undefined ? [] : 'oneOf' in schema ? schema.oneOf : [schema])
        expect([...written.files.keys()]).toContain(`data/v1/${$ref}`);
  const index = JSON.parse(`${written.files.get('data/v1/index.json')}`);
  expect(listFaults(readSchemas({ closed: true })(index.$schema), index)).toEqual([]);
  expect(index.left_out).toEqual([]);
  expect(`${written.files.get('data/v1/index.json')}`.length).toBeLessThan(100_000);
});

it('tells that a file may stand at a former name of a record', () => {
  const { schema } =
    api.paths['/data/v1/acts/{id}.json']?.get.responses[200]?.content?.['application/json'] ?? {};
  expect(schema).toEqual({ oneOf: [{ $ref: 'schemas/act.json' }, { $ref: 'schemas/moved.json' }] });
});
