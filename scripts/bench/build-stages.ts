/** A site, built whole and again. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { buildSite } from '../../src/site/build/build-site.ts';
import { drawCatalog } from '../../src/site/build/drawings.ts';
import { readCheckedCatalog } from '../../src/site/build/kept/kept-catalog.ts';
import { findUnchangedSite } from '../../src/site/build/kept/unchanged-site.ts';
import { readFolderState } from '../../src/site/build/kept/whole-site.ts';
import { PREPARES, type Stage, type StageContext } from './stage.ts';

/** Pictures of builds stay from run to run: how long they take to draw is a stage of its own. */
const DRAWN = join(import.meta.dirname, '../../node_modules/.cache/reglament/bench-diagrams');

/** All that `reglament build` does; the parts are its stages. */
async function build({ contentDir, workDir, date, part }: StageContext): Promise<string> {
  part('has anything changed');
  const content = readFolderState(contentDir);
  const sources = {
    root: join(import.meta.dirname, '../..'),
    contentState: content?.state,
    date,
    memoryDir: join(workDir, 'sites'),
  };
  const outDir = join(workDir, 'site');
  if (await findUnchangedSite(sources, outDir)) return 'nothing has';
  part('load and check');
  const { loaded, inspection } = await readCheckedCatalog({ ...sources, contentDir, content });
  const routes = new Map<string, { pages: number; seconds: number }>();
  let stage = '';
  const { searchedPages } = await buildSite({
    ...sources,
    loaded,
    inspection,
    contentDir,
    outDir,
    diagramsDir: DRAWN,
    onProgress(begun) {
      if (begun !== stage) part(begun);
      stage = begun;
    },
    onPage(route, seconds) {
      const before = routes.get(route) ?? { pages: 0, seconds: 0 };
      routes.set(route, { pages: before.pages + 1, seconds: before.seconds + seconds });
    },
  });
  const dearest = [...routes].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, 8);
  const all = [...routes.values()].reduce((sum, { pages }) => sum + pages, 0);
  return [
    `${all} files made, ${searchedPages} pages in the search; dearest routes:`,
    ...dearest.map(([route, { pages, seconds }]) => {
      const each = ((seconds * 1000) / pages).toFixed(1);
      return `    ${seconds.toFixed(1).padStart(6)} s  ${String(pages).padStart(6)} × ${each} ms  ${route}`;
    }),
  ].join('\n');
}

export const buildWhole: Stage = (context) => {
  for (const name of ['site', 'sites']) rmSync(join(context.workDir, name), { recursive: true, force: true });
  return build(context);
};

export const buildAgain: Stage = build;

/** A longer step: its page, both its pictures and the search change. */
export const editAndBuild: Stage = async (context) => {
  const folder = join(context.contentDir, 'regulations');
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((path) => path.endsWith('.yaml'));
  if (file === undefined) throw new Error(`no regulation in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace('ознакамливается', 'изучает заявление, ознакамливается');
  if (edited === text) throw new Error(`${file} has not the step to edit`);
  writeFileSync(join(folder, file), edited);
  return build(context);
};

const draw: Stage = async ({ contentDir, workDir, part }) => {
  part(PREPARES);
  const { catalog } = await loadCatalog(contentDir);
  const cacheDir = join(workDir, 'diagrams');
  part('diagrams');
  await drawCatalog(catalog, { cacheDir });
  return `${readdirSync(cacheDir).length} pictures`;
};

export const drawCached: Stage = draw;

export const drawCold: Stage = (context) => {
  rmSync(join(context.workDir, 'diagrams'), { recursive: true, force: true });
  return draw(context);
};
