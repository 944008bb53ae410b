/** `reglament check`: the term table and everything that is wrong. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalog } from '../src/catalog/entry.ts';
import { type Inspection, inspect } from '../src/catalog/inspect.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { type Finding, LANGUAGES, type Language } from '../src/model/finding.ts';
import { type CheckedRegulation, formatCheckTable } from '../src/reporters/check-table.ts';
import { countFindings } from '../src/reporters/count-findings.ts';
import { formatJson } from '../src/reporters/json.ts';
import { formatFindings } from '../src/reporters/pretty.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, isoDate, oneOf, today } from './content-options.ts';
import { showProgress } from './progress.ts';

const FORMATS = ['pretty', 'json'] as const;

const HELP = `Использование: reglament check [пути…] [параметры]

Читает весь каталог, проверяет записи, ссылки и сроки. Пути (файлы или папки внутри каталога)
ограничивают отчёт, а не проверку.

  --content ПАПКА      папка каталога (по умолчанию content)
  --date ГГГГ-ММ-ДД    на какой день проверять признания (по умолчанию сегодня в Казахстане)
  --lang ru|en         язык отчёта (по умолчанию ru)
  --format pretty|json вид отчёта (по умолчанию pretty)
  --no-color           без цвета
  -h, --help           эта справка

Код возврата: 0 — ошибок нет, 1 — есть замечания уровня «ошибка», 2 — неверный вызов или сбой.
`;

export const check: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, contentDir, date, language, format, colour } = readOptions(argv, io);
  const progress = showProgress(language === 'ru' ? 'Читаю записи' : 'Reading records', io);
  const loaded = await loadCatalog(contentDir, { onProgress: progress.update });
  progress.end();
  const report = restrict(contentDir, paths, loaded.catalog, inspect(contentDir, loaded, date));
  if (format === 'json') io.out(formatJson({ date, ...report }));
  else {
    const table = formatCheckTable(report.regulations, { language, colour });
    io.out(`${table}${table && '\n'}${formatFindings(report.findings, { language, colour })}`);
  }
  return countFindings(report.findings).error > 0 ? FOUND : CLEAN;
}

interface Options {
  paths: string[];
  contentDir: string;
  date: string;
  language: Language;
  format: (typeof FORMATS)[number];
  colour: boolean;
}

function readOptions(argv: readonly string[], io: Io): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      date: { type: 'string', default: today() },
      lang: { type: 'string', default: 'ru' },
      format: { type: 'string', default: 'pretty' },
      'no-color': { type: 'boolean', default: false },
    },
  });
  const contentDir = contentFolder(values.content);
  return {
    paths: positionals.map((path) => existing(path, contentDir)),
    contentDir,
    date: isoDate(values.date),
    language: oneOf(LANGUAGES, values.lang, '--lang'),
    format: oneOf(FORMATS, values.format, '--format'),
    colour: io.colour && !values['no-color'],
  };
}

function existing(path: string, contentDir: string): string {
  const whole = resolve(path);
  if (!existsSync(whole)) throw new UsageError(`нет файла или папки «${path}»`);
  if (!isWithin(resolve(contentDir), whole) && !isWithin(whole, resolve(contentDir))) {
    throw new UsageError(`«${path}» не в папке каталога «${contentDir}»`);
  }
  return whole;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

interface Report {
  regulations: CheckedRegulation[];
  findings: Finding[];
}

/** What of the check lies under the paths; all of it when there are none. */
function restrict(
  contentDir: string,
  paths: readonly string[],
  { regulations }: Catalog,
  { findings, checks }: Inspection,
): Report {
  const parent = dirname(resolve(contentDir));
  const isWanted = ({ file }: { file: string }) =>
    paths.length === 0 || paths.some((path) => isWithin(path, resolve(parent, file)));
  return {
    regulations: [...regulations.values()].filter(isWanted).map(({ id }) => {
      const ofRegulation = checks.get(id);
      return { id, ...(ofRegulation && { checks: ofRegulation }) };
    }),
    findings: findings.filter(isWanted),
  };
}
