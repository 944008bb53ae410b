/** Reads and checks a catalogue and makes its site: the part of a build that has to know every record. */
import { relative } from 'node:path';
import type { Inspection } from '../../src/catalog/inspect.ts';
import type { Loaded } from '../../src/catalog/load.ts';
import { divideUnfinished, type UnfinishedDraft } from '../../src/catalog/unfinished.ts';
import { countFindings } from '../../src/reporters/count-findings.ts';
import { formatFindings } from '../../src/reporters/pretty.ts';
import { EXPIRED } from '../../src/rules/acknowledgement-findings.ts';
import {
  type BuildReport,
  type BuildRequest,
  type BuildStage,
  buildSite,
} from '../../src/site/build/build-site.ts';
import { readCheckedCatalog } from '../../src/site/build/kept/kept-catalog.ts';
import type { FolderState } from '../../src/site/build/kept/whole-site.ts';
import { isSite } from '../../src/site/build/publish.ts';
import type { Io } from '../command.ts';
import { showProgress } from '../progress.ts';
import { tellError } from '../system-error.ts';

const STAGES: Record<BuildStage, string> = {
  diagrams: 'Схемы',
  data: 'Открытые данные',
  pages: 'Страницы',
  search: 'Поиск',
  publish: 'Публикация',
};

export interface Wanted extends Omit<BuildRequest, 'loaded' | 'inspection' | 'hasRemarks'> {
  /** Of the content, as it was found. */
  content: FolderState | undefined;
  /** Whether drafts that are no records yet have a page. */
  withDrafts: boolean;
}

/** @returns nothing when the records have errors: they are told then */
export async function makeSite(wanted: Wanted, io: Io): Promise<BuildReport | undefined> {
  let hasRemarks = false;
  const telling: Io = {
    ...io,
    err(text) {
      hasRemarks = true;
      io.err(text);
    },
  };
  const reading = showProgress('Записи', io);
  const { loaded, inspection } = await readCheckedCatalog({ ...wanted, onProgress: reading.update });
  reading.end();
  reportExpired(inspection, telling);
  const unfinished = refuse(inspection, loaded, wanted, telling);
  if (unfinished === undefined) return undefined;
  const drafts = wanted.withDrafts ? { unfinished } : {};
  return buildStages({ ...wanted, ...drafts, loaded, inspection, hasRemarks }, io);
}

async function buildStages(request: BuildRequest, io: Io): Promise<BuildReport> {
  const lines = Object.fromEntries(
    Object.entries(STAGES).map(([stage, label]) => [stage, showProgress(label, io)]),
  ) as Record<BuildStage, ReturnType<typeof showProgress>>;
  let current: BuildStage | undefined;
  try {
    return await buildSite({
      ...request,
      onUndrawn: (file, why) =>
        io.err(`${relative(io.cwd, file)}: схема не нарисована, на странице стоит её текст: ${why}\n`),
      onProgress(stage, done = 0, total = 1) {
        if (current !== undefined && current !== stage) lines[current].end();
        current = stage;
        lines[stage].update(done, total);
      },
    });
  } catch (cause) {
    if (current === undefined) throw cause;
    lines[current].end();
    throw new Error(`${tellError(cause)}\nСайт не собран.${whatStands(request.outDir)}`, { cause });
  } finally {
    if (current !== undefined) lines[current].end();
  }
}

/**
 * Errors stop a build: a site must not be published from records that are wrong. A draft that only lacks something says
 * nothing wrong: it is left out, or has a page of its own, and that is told.
 *
 * @returns the unfinished drafts; nothing where the site must not be built
 */
function refuse(
  { findings }: Inspection,
  { salvaged }: Loaded,
  { outDir, withDrafts }: Wanted,
  io: Io,
): readonly UnfinishedDraft[] | undefined {
  const all = findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged);
  const { refusing: errors, unfinished } = divideUnfinished(all, salvaged);
  for (const { file, kind, id } of unfinished) {
    const where = withDrafts
      ? `его страница – /drafts/${kind}/${id}/.`
      : 'на сайте его нет. Чего не хватает, скажет reglament check; показать с черновиками: build --draft.';
    io.err(`${file}: черновик ещё не полон, ${where}\n`);
  }
  if (countFindings(errors).error === 0) return unfinished;
  io.err(formatFindings(errors, { language: 'ru', colour: false }));
  io.err(`Сайт не собран: сначала исправьте ошибки.${whatStands(outDir)}\n`);
  return undefined;
}

/** Looked at, not assumed. */
function whatStands(outDir: string): string {
  return isSite(outDir) ? ' Прежний сайт остался на месте.' : '';
}

/** What a check will refuse: a build goes on, because nobody has changed anything. */
function reportExpired({ findings }: Inspection, io: Io): void {
  const expired = findings.filter(({ rule }) => rule === EXPIRED);
  if (expired.length > 0) io.err(formatFindings(expired, { language: 'ru', colour: false }));
}
