/** The least that any generator has to do: what the other stages are compared with. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { ActiveRegulation } from '../../src/model/records.ts';
import type { Stage } from './stage.ts';

/** A page of about 13 KB, which is what the generators of the comparison wrote too. */
const PAGE_BYTES = 13_000;

function yamlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function buildPage(record: ActiveRegulation): string {
  const { heading } = record.titles;
  const rows = Object.values(record.processes)
    .flatMap(({ steps }) => steps)
    .map((step) => `<li>${step.action} ${step.duration ?? ''} ${step.label ?? ''}</li>`)
    .join('');
  const page = `<!doctype html><title>${heading}</title><h1>${heading}</h1>${rows}`;
  return page.repeat(Math.max(1, Math.round(PAGE_BYTES / Buffer.byteLength(page))));
}

/** Read, parse, put the values into strings, write a page and a JSON file for each regulation. */
export const generate: Stage = async ({ contentDir, workDir, part }) => {
  const out = join(workDir, 'floor');
  rmSync(out, { recursive: true, force: true });
  part('floor');
  for (const file of yamlFiles(join(contentDir, 'regulations'))) {
    const record = load(readFileSync(file, 'utf8')) as ActiveRegulation;
    const target = join(out, file.slice(contentDir.length, -'.yaml'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.html`, buildPage(record));
    writeFileSync(`${target}.json`, JSON.stringify(record));
  }
  return undefined;
};

export const parse: Stage = async ({ contentDir, part }) => {
  part('floor');
  for (const file of yamlFiles(contentDir)) load(readFileSync(file, 'utf8'));
  return undefined;
};
