/** `reglament build`: checks the content, then makes the site. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Inspection, inspect } from '../src/catalog/inspect.ts';
import { type Loaded, loadCatalog } from '../src/catalog/load.ts';
import { divideUnfinished } from '../src/catalog/unfinished.ts';
import { defined } from '../src/model/defined.ts';
import { countFindings } from '../src/reporters/count-findings.ts';
import { formatFindings } from '../src/reporters/pretty.ts';
import { EXPIRED } from '../src/rules/acknowledgement-findings.ts';
import { type BuildStage, buildSite } from '../src/site/build/build-site.ts';
import { nameFolderState } from '../src/site/build/kept/whole-site.ts';
import { isSite } from '../src/site/build/publish.ts';
import { PROGRAM } from '../src/storage/program-folder.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, parseDay } from './content-options.ts';
import { shellWord, suggestNext } from './next-step.ts';
import { showProgress } from './progress.ts';
import { tellError } from './system-error.ts';

const HELP = `Использование: reglament build [параметры]

Проверяет каталог и собирает сайт с поиском. Пока новый сайт не готов целиком, прежний остаётся на месте.

  --content ПАПКА      папка каталога (по умолчанию content)
  --out ПАПКА          куда собрать (по умолчанию dist)
  --date ГГГГ-ММ-ДД    на какой день сведения (по умолчанию сегодня в Казахстане)
  --portable           для чтения из папки, без сервера: страницы открываются двойным щелчком, поиск и калькулятор в них
                       не работают
  --sign ФАЙЛ          закрытый ключ Ed25519 (PEM): подписать суммы файлов сайта, SHA256SUMS
  -h, --help           эта справка

Одно и то же содержание на один и тот же день даёт одни и те же файлы.
Код возврата: 0 — собрано, 1 — в записях есть ошибки, 2 — неверный вызов или сбой.
`;

const STAGES: Record<BuildStage, string> = {
  diagrams: 'Схемы',
  data: 'Открытые данные',
  pages: 'Страницы',
  search: 'Поиск',
  publish: 'Публикация',
};

export const build: Command = { help: HELP, run };

/**
 * Errors stop a build: a site must not be published from records that are wrong. A draft that only lacks something says
 * nothing wrong: it is left out, and that is told.
 */
function refused({ findings }: Inspection, { salvaged }: Loaded, outDir: string, io: Io): boolean {
  const all = findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged);
  const { refusing: errors, unfinished } = divideUnfinished(all, salvaged);
  for (const file of unfinished)
    io.err(`${file}: черновик ещё не полон, на сайте его нет. Чего не хватает, скажет reglament check.\n`);
  if (countFindings(errors).error === 0) return false;
  io.err(formatFindings(errors, { language: 'ru', colour: false }));
  io.err(`Сайт не собран: сначала исправьте ошибки.${whatStands(outDir)}\n`);
  return true;
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

/** Asked before anything is built: any other key would sign as well, and no `verify` would ever accept it. */
function readKey(file: string, io: Io): string {
  const pem = readFileSync(resolve(io.cwd, file), 'utf8');
  let type: string | undefined;
  try {
    type = createPrivateKey(pem).asymmetricKeyType;
  } catch {
    type = undefined;
  }
  if (type !== 'ed25519')
    throw new UsageError(
      `--sign: в «${file}» нет закрытого ключа Ed25519 (PEM). Новый ключ: openssl genpkey -algorithm ed25519 -out key.pem`,
    );
  return pem;
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      date: { type: 'string', default: io.today },
      sign: { type: 'string' },
      portable: { type: 'boolean', default: false },
    },
  });
  const privateKey = values.sign === undefined ? undefined : readKey(values.sign, io);
  const contentDir = contentFolder(values.content, io);
  const date = parseDay(values.date);
  const contentState = nameFolderState(contentDir);
  const reading = showProgress('Записи', io);
  const loaded = await loadCatalog(contentDir, { onProgress: reading.update });
  reading.end();
  const inspection = inspect(contentDir, loaded, date, 'build');
  reportExpired(inspection, io);
  const outDir = resolve(io.cwd, values.out);
  if (refused(inspection, loaded, outDir, io)) return FOUND;
  const started = performance.now();
  const lines = Object.fromEntries(
    Object.entries(STAGES).map(([stage, label]) => [stage, showProgress(label, io)]),
  ) as Record<BuildStage, ReturnType<typeof showProgress>>;
  let current: BuildStage | undefined;
  const report = await buildSite({
    root: PROGRAM,
    loaded,
    inspection,
    contentDir,
    contentState,
    date,
    outDir,
    ...defined({ privateKey }),
    portable: values.portable,
    diagramsDir: resolve(PROGRAM, 'node_modules/.cache/reglament/diagrams'),
    memoryDir: resolve(PROGRAM, 'node_modules/.cache/reglament/sites'),
    onUndrawn: (file, why) =>
      io.err(`${relative(io.cwd, file)}: схема не нарисована, на странице стоит её текст: ${why}\n`),
    onProgress(stage, done = 0, total = 1) {
      if (current !== undefined && current !== stage) lines[current].end();
      current = stage;
      lines[stage].update(done, total);
    },
  }).catch((cause: unknown) => {
    if (current !== undefined) lines[current].end();
    throw current === undefined
      ? cause
      : new Error(`${tellError(cause)}\nСайт не собран.${whatStands(outDir)}`, { cause });
  });
  if (current !== undefined) lines[current].end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const done = report.isUnchanged
    ? `Ничего не изменилось, сайт в ${values.out} остался как есть`
    : `Сайт собран в ${values.out} за ${seconds} с`;
  io.out(`${done}: схем ${report.diagrams}, страниц в поиске ${report.searchedPages}\n`);
  const out = values.out === 'dist' ? '' : ` --out ${shellWord(values.out)}`;
  suggestNext(`serve${out}`, 'показать сайт', io);
  return CLEAN;
}
