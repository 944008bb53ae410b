/** Every graph before the shapes of CPSV-AP 3.2, which no package brings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { THEN, withKnownDay } from './__fixtures__/known-day.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { drawGraph, drawServiceGraph } from './graph.ts';

const SHAPES = join(import.meta.dirname, '../../../../../shared/schemas/cpsv-shacl.ttl');

interface Graph {
  '@context': object;
  '@graph': Record<string, unknown>[];
}

let graphs: Map<string, Graph>;
beforeAll(async () => {
  const input = await shippedData(DAY);
  graphs = new Map();
  // Today all are doubted or gone; on the other day some are in force for sure.
  for (const data of [input, withKnownDay({ ...input, date: THEN })]) {
    for (const one of data.catalog.regulations.values()) {
      graphs.set(`${data.date} ${one.id}`, JSON.parse(drawGraph(one, data) ?? ''));
    }
    for (const one of data.catalog.services.values()) {
      const text = drawServiceGraph(one, data);
      if (text !== undefined) graphs.set(`${data.date} ${one.id}`, JSON.parse(text));
    }
  }
}, 60_000);

const documentLoader = (address: string): Promise<never> => {
  throw new Error(`a graph has to be read without the net: ${address}`);
};

async function readTriples(graph: object): Promise<Store> {
  const base = 'https://catalogue.example/';
  const text = await jsonld.toRDF(graph, { base, format: 'application/n-quads', documentLoader });
  return new Store(new Parser().parse(text));
}

const HAS_SHAPES = existsSync(SHAPES);

describe.skipIf(!HAS_SHAPES)(
  HAS_SHAPES ? 'shapes of CPSV-AP' : 'graphs: not validated, ../shared/schemas is not beside this checkout',
  () => {
    let validator: Validator;
    beforeAll(() => {
      validator = new Validator(new Store(new Parser().parse(readFileSync(SHAPES, 'utf8'))));
    });
    const complain = async (graph: object): Promise<string[]> => {
      const { results } = await validator.validate(await readTriples(graph));
      return results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
    };

    test('every graph conforms', async () => {
      for (const [id, graph] of graphs) expect([id, await complain(graph)]).toEqual([id, []]);
    });

    test.each(['dct:title', 'dct:description', 'cv:hasCompetentAuthority', 'dct:identifier'])(
      'a service without its %s does not',
      async (property) => {
        const graph = structuredClone([...graphs.values()].find((one) => findService(one) !== undefined));
        if (graph === undefined) throw new Error('no graph has a service');
        delete findService(graph)?.[property];
        expect(await complain(graph)).toHaveLength(1);
      },
    );
  },
);

const findService = (graph: Graph | undefined) =>
  graph?.['@graph'].find((node) => [node['@type']].flat().includes('cpsv:PublicService'));
