/** What the bench measures: each stage runs in a process of its own, so that none warms up for the next. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { inspect } from '../../src/catalog/inspect.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { renderDiagrams } from '../../src/diagrams/cache.ts';
import type { ActiveRegulation } from '../../src/model/records.ts';
import { buildSite } from '../../src/site/build/build-site.ts';
import { writeSearchIndex } from '../../src/site/build/search-index.ts';
import { allDiagrams } from '../../src/site/diagram-sources.ts';
import { ru } from '../../src/site/i18n/ru.ts';

export interface StageContext {
  contentDir: string;
  /** A folder of this run alone. */
  workDir: string;
  date: string;
}

/** A stage returns the seconds to count, when they are not all of its time. */
export type Stage = (context: StageContext) => Promise<number | undefined>;

async function yamlFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The least that any generator has to do: read, parse, put the values into strings, write two files a record. */
async function floor({ contentDir, workDir }: StageContext): Promise<undefined> {
  const out = join(workDir, 'floor');
  for (const file of await yamlFiles(join(contentDir, 'regulations'))) {
    const record = load(await readFile(file, 'utf8')) as ActiveRegulation;
    const rows = Object.values(record.processes).flatMap(({ steps }) => steps);
    const html = `<!doctype html><title>${record.titles.heading}</title><h1>${record.titles.heading}</h1>${rows
      .map((step) => `<li>${step.action} ${step.duration ?? ''}</li>`.repeat(8))
      .join('')}`;
    const target = join(out, file.slice(contentDir.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.html`, html);
    await writeFile(`${target}.json`, JSON.stringify(record));
  }
  await rm(out, { recursive: true });
  return undefined;
}

async function parseOnly({ contentDir }: StageContext): Promise<undefined> {
  for (const file of await yamlFiles(contentDir)) load(await readFile(file, 'utf8'));
  return undefined;
}

async function loadAndValidate({ contentDir }: StageContext): Promise<undefined> {
  await loadCatalog(contentDir);
  return undefined;
}

async function check({ contentDir, date }: StageContext): Promise<number> {
  const loaded = await loadCatalog(contentDir);
  return seconds(async () => inspect(contentDir, loaded, date));
}

async function diagrams({ contentDir, workDir }: StageContext): Promise<number> {
  const { catalog } = await loadCatalog(contentDir);
  const pictures = allDiagrams(catalog, ru);
  return seconds(() => renderDiagrams(pictures, { cacheDir: join(workDir, 'diagrams') }));
}

/** Pages with their pictures cached; the search index is measured apart. */
async function build({ contentDir, workDir, date }: StageContext): Promise<number> {
  const { catalog } = await loadCatalog(contentDir);
  const root = new URL('../..', import.meta.url).pathname;
  const request = {
    root,
    catalog,
    contentDir,
    date,
    outDir: join(root, 'dist-bench'),
    diagramsDir: join(workDir, 'diagrams'),
  };
  return seconds(() => buildSite({ ...request, search: false }));
}

async function index(): Promise<number> {
  return seconds(() => writeSearchIndex(new URL('../../dist-bench', import.meta.url).pathname));
}

/** In the order in which they run: cached pictures need those that were drawn cold. */
export const STAGES: Record<string, Stage> = {
  'floor: parse, template, write': floor,
  'floor: js-yaml alone': parseOnly,
  'load and validate': loadAndValidate,
  check,
  'diagrams, cold': diagrams,
  'diagrams, cached': diagrams,
  'build, diagrams cached': build,
  'search index': index,
};
