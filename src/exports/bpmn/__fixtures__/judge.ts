/** What others think of a file: the schemas of OMG, the usual reader of BPMN and the usual linter. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(import.meta.dirname, '../../../../node_modules/bpmn-moddle/resources/bpmn/xsd');

/** All at once, since the judge takes a second to begin. */
export async function judgeBySchema(files: ReadonlyMap<string, string>): Promise<string[]> {
  const schemas = globSync('*.xsd', { cwd: SCHEMAS }).map((name) => ({
    fileName: basename(name),
    contents: readFileSync(join(SCHEMAS, name), 'utf8'),
  }));
  const { errors } = await validateXML({
    xml: [...files].map(([fileName, contents]) => ({ fileName: fileName.replaceAll('/', '_'), contents })),
    schema: schemas.filter(({ fileName }) => fileName === 'BPMN20.xsd'),
    preload: schemas.filter(({ fileName }) => fileName !== 'BPMN20.xsd'),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What the reader and the linter complain of: its warnings are of taste. */
export async function complain(xml: string): Promise<string[]> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  // A linter remembers the file before.
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const found = Object.entries(await linter.lint(rootElement)).flatMap(([rule, complaints]) =>
    complaints
      .filter(({ category }) => category !== 'warn')
      .map(({ id, message }) => `${rule} ${id}: ${message}`),
  );
  return [...warnings.map(({ message }) => message), ...found];
}
