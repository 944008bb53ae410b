/**
 * Drawn diagrams by content: drawn once before the pages are built, read by the pages. A key names everything
 * that decides the picture, so that a stored one never goes stale.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawAll, type Job, type KeptThread } from './pool.ts';
import { type DiagramText, diagramKey } from './recipe.ts';

export { type DiagramText, diagramKey } from './recipe.ts';

export interface RenderOptions {
  /** Folder of drawn diagrams; made when it is not there. */
  cacheDir: string;
  /** After each diagram: how many are ready, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Draws instead of threads that end with the drawing. */
  thread?: KeptThread;
}

const nameFile = (cacheDir: string, key: string): string => join(cacheDir, `${key}.svg`);

/**
 * A diagram that was drawn before, as SVG.
 *
 * @param key its `diagramKey`, when the caller knows it already
 * @throws Error when it was not.
 */
export function readDiagram(cacheDir: string, diagram: DiagramText, key = diagramKey(diagram)): string {
  try {
    return readFileSync(nameFile(cacheDir, key), 'utf8');
  } catch (cause) {
    throw new Error(`diagram «${diagram.title}» (${key}) has not been drawn into ${cacheDir}`, { cause });
  }
}

/** Whole or not at all: another build may be reading. */
export async function store(cacheDir: string, key: string, svg: string): Promise<void> {
  const part = join(cacheDir, `${key}.${process.pid}.part`);
  try {
    await writeFile(part, svg);
    await rename(part, nameFile(cacheDir, key));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** What a build that was stopped has left half written; another that runs now goes on. */
async function sweep(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = /\.(\d+)\.part$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(cacheDir, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What is not stored yet, each text once. */
function listJobs(missing: ReadonlyMap<string, DiagramText>): Job[] {
  const bySource = Map.groupBy(missing, ([, { source }]) => source);
  return [...bySource].map(([source, diagrams]) => ({
    source,
    pictures: diagrams.map(([key, { title, description }]) => ({ key, wording: { title, description } })),
  }));
}

/**
 * Draws what is not stored yet, in threads of its own.
 *
 * @param wanted by `diagramKey`
 * @throws Error that names the first diagram that Mermaid cannot read.
 */
export async function drawMissing(
  wanted: ReadonlyMap<string, DiagramText>,
  { cacheDir, onProgress, thread }: RenderOptions,
): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await sweep(cacheDir);
  const stored = new Set(await readdir(cacheDir));
  const missing = new Map([...wanted].filter(([key]) => !stored.has(`${key}.svg`)));
  let ready = wanted.size - missing.size;
  onProgress?.(ready, wanted.size);
  const keep = async (job: Job, svgs: readonly string[]) => {
    for (const [index, { key }] of job.pictures.entries()) {
      await store(cacheDir, key, svgs[index] ?? '');
      onProgress?.(++ready, wanted.size);
    }
  };
  await drawAll(listJobs(missing), keep, thread);
}

/**
 * SVG of each diagram by `diagramKey`, from the cache or drawn now.
 *
 * @throws Error that names the first diagram that Mermaid cannot read.
 */
export async function renderDiagrams(
  sources: readonly DiagramText[],
  options: RenderOptions,
): Promise<Map<string, string>> {
  const wanted = new Map(sources.map((source) => [diagramKey(source), source]));
  await drawMissing(wanted, options);
  return new Map([...wanted].map(([key, source]) => [key, readDiagram(options.cacheDir, source, key)]));
}
