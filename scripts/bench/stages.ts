/** What the bench measures: each stage runs in a process of its own, so that none warms up for the next. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../src/catalog/inspect.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Entry } from '../../src/model/entry.ts';
import { type BuildReport, buildSite } from '../../src/site/build/build-site.ts';
import { drawCatalog } from '../../src/site/build/drawings.ts';
import { writeSearchIndex } from '../../src/site/build/search-index.ts';
import { workingCalendar } from '../../src/terms/calendar/calendar.ts';
import { checkRegulation } from '../../src/terms/check.ts';
import { generate, parse } from './floors.ts';
import { importActs } from './import-act.ts';
import { threeChannels } from './three-channels.ts';

export interface StageContext {
  contentDir: string;
  /** A folder of this run alone: `site` and `diagrams` stay in it from stage to stage. */
  workDir: string;
  date: string;
}

export interface StageOutcome {
  /** What to count, when it is not all the time of the stage. */
  seconds?: number;
  /** What makes the figure meaningful, in a few words. */
  note?: string;
}

export type Stage = (context: StageContext) => Promise<StageOutcome>;

async function timed<T>(work: () => Promise<T> | T): Promise<{ seconds: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}

const loadAndValidate: Stage = async ({ contentDir }) => {
  await loadCatalog(contentDir);
  return {};
};

const check: Stage = async ({ contentDir, date }) => {
  const loaded = await loadCatalog(contentDir);
  const { seconds } = await timed(() => inspect(contentDir, loaded, date));
  return { seconds };
};

/** Every rule, with the term check that some of them read: at most as much again as loading. */
const lintStrictly: Stage = async ({ contentDir, date }) => {
  const { catalog, findings } = await loadCatalog(contentDir);
  const lint: Entry<'lint'> = {
    kind: 'lint',
    id: 'lint',
    file: 'content/lint.yaml',
    data: { preset: 'strict' },
  };
  const loaded = { catalog: { ...catalog, lint }, findings };
  const { seconds, result } = await timed(() => inspect(contentDir, loaded, date));
  return { seconds, note: `${result.findings.length} findings` };
};

/** A third of the regulations: 7 of the 26 channels of the two real acts need the calendar. */
const MIXED = 1 / 3;

const checkThreeChannels: Stage = async ({ contentDir }) => {
  const { catalog } = await loadCatalog(contentDir);
  const years = [...(catalog.calendars.get('kz')?.values() ?? [])].map(({ data }) => data);
  const all = threeChannels(catalog.regulations.size, MIXED, workingCalendar(years));
  const before = process.threadCpuUsage();
  const { seconds, result } = await timed(() =>
    all.map(({ regulation, over }) => checkRegulation(regulation, undefined, over)),
  );
  const processor = (process.threadCpuUsage(before).user / 1e6).toFixed(2);
  const channels = result.flat();
  const run = channels.filter(({ readings }) => readings.some((reading) => reading.run !== undefined));
  const note = `${channels.length} channels, ${run.length} over the calendar; ${processor} s of one processor`;
  return { seconds, note };
};

async function draw({ contentDir, workDir }: StageContext): Promise<StageOutcome> {
  const { catalog } = await loadCatalog(contentDir);
  const cacheDir = join(workDir, 'diagrams');
  const { seconds } = await timed(() => drawCatalog(catalog, { cacheDir }));
  const pictures = readdirSync(cacheDir).length;
  return { seconds, note: `${pictures} pictures, ${((seconds * 1000) / pictures).toFixed(1)} ms each` };
}

const drawCold: Stage = (context) => {
  rmSync(join(context.workDir, 'diagrams'), { recursive: true, force: true });
  return draw(context);
};

/** All that `reglament build` does, from the start of the process. */
async function build({ contentDir, workDir, date }: StageContext, search: boolean): Promise<BuildReport> {
  const loaded = await loadCatalog(contentDir);
  return buildSite({
    root: join(import.meta.dirname, '../..'),
    loaded,
    inspection: inspect(contentDir, loaded, date),
    contentDir,
    date,
    outDir: join(workDir, 'site'),
    diagramsDir: join(workDir, 'diagrams'),
    search,
  });
}

const buildPages: Stage = async (context) => {
  await build(context, false);
  const seconds = performance.now() / 1000;
  const pages = readdirSync(join(context.workDir, 'site/regulations'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => statSync(join(context.workDir, 'site/regulations', file)).size);
  const bytes = pages.reduce((sum, size) => sum + size, 0);
  return { seconds, note: `${(bytes / pages.length / 1000).toFixed(0)} KB a regulation` };
};

const index: Stage = async ({ workDir }) => {
  const { seconds, result } = await timed(() => writeSearchIndex(join(workDir, 'site')));
  return { seconds, note: `${result} pages` };
};

/** A longer step: its page, both its pictures and the search change. */
const editAndBuild: Stage = async (context) => {
  const folder = join(context.contentDir, 'regulations');
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.yaml'),
  );
  if (file === undefined) throw new Error(`no regulation in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace('ознакамливается', 'изучает заявление, ознакамливается');
  if (edited === text) throw new Error(`${file} has not the step to edit`);
  writeFileSync(join(folder, file), edited);
  await build(context, true);
  return { seconds: performance.now() / 1000 };
};

const GENERATE = 'floor: read, parse, template, write';
const PARSE = 'floor: js-yaml alone';
const LOAD = 'load and validate';
const IMPORT = 'import, 1 MB in one act';

/** In the order in which they run: cached pictures need those that were drawn cold, the index needs a site. */
export const STAGES: Record<string, { run: Stage; floor?: string }> = {
  [GENERATE]: { run: generate },
  [PARSE]: { run: parse },
  [LOAD]: { run: loadAndValidate, floor: PARSE },
  check: { run: check },
  'term check, 3 channels, 1/3 mixed units': { run: checkThreeChannels, floor: LOAD },
  'lint, every rule': { run: lintStrictly, floor: LOAD },
  [IMPORT]: { run: importActs(1, true) },
  'import, 10 MB in one act': { run: importActs(10, true), floor: IMPORT },
  'import, 10 MB in acts of 12': { run: importActs(10, false), floor: IMPORT },
  'diagrams, cold': { run: drawCold },
  'diagrams, cached': { run: draw },
  'build without search, diagrams cached': { run: buildPages, floor: GENERATE },
  'search index': { run: index, floor: GENERATE },
  'one edited record, complete site': { run: editAndBuild, floor: GENERATE },
};
