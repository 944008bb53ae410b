/** `reglament import`: texts of acts to draft records, and an account of every line. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load.ts';
import { importFile } from '../src/editing/import-file.ts';
import { sortOrdersFirst } from '../src/editing/orders-first.ts';
import { readSetting } from '../src/editing/setting-of.ts';
import { storeDrafts } from '../src/editing/store-drafts.ts';
import { storeGlossary } from '../src/editing/store-glossary.ts';
import { textFiles } from '../src/editing/text-files.ts';
import { type FileReport, fileReport } from '../src/importer/report/file-report.ts';
import { htmlReport } from '../src/importer/report/html-report.ts';
import { textReport } from '../src/importer/report/text-report.ts';
import { twinReport } from '../src/importer/report/twin-report.ts';
import { learnStandards } from '../src/importer/setting.ts';
import { type HeldFolder, holdFolder } from '../src/storage/folder.ts';
import { writeWhole } from '../src/storage/whole-file.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, parseChoice } from './content-options.ts';
import { openTextWriter } from './import/text-writer.ts';
import { contentOption, shellWord, suggestNext } from './next-step.ts';
import { showProgress } from './progress.ts';
import { safeJson, safeMarkup } from './safe-output.ts';

const REPORTS = {
  text: textReport,
  html: (files: readonly FileReport[]) => safeMarkup(htmlReport(files)),
  json: (files: readonly FileReport[]) => safeJson(`${JSON.stringify({ files }, null, 2)}\n`),
} as const;

const HELP = `Использование: reglament import ФАЙЛ|ПАПКА… [параметры]

Читает тексты актов (текст, Markdown, сохранённая страница реестра, .docx, .pdf с текстом) и составляет черновики
записей. Отчёт говорит, куда попала каждая строка и что заполнить. Без --out ничего не записывается.
Остальное (скан, .doc, .xlsx, архив, рисунок) не читается: отчёт говорит, что это, и записей из него нет.

  --content ПАПКА          каталог, который знает регионы и стандарты (по умолчанию тот, в который
                           пишет --out, если в нём есть site.yaml, иначе content)
  --out ПАПКА              папка записей, в которую писать черновики
  --force                  переписывать и те записи, которые правил человек
  --akn ПАПКА              записать туда и сами тексты, разобранные на пункты, подпункты, приложения и
                           таблицы: Akoma Ntoso 3.0, по файлу на текст
  --twin ФАЙЛ              тот же приказ на другом языке: показать, где правила услуг расходятся;
                           ничего не записывается
  --report text|json|html  вид отчёта (по умолчанию text)
  --report-file ФАЙЛ       записать отчёт в файл, а не показать
  -h, --help               эта справка

Записи одного текста пишутся все или ни одной. Сокращения, которых никто не раскрывает, собираются в
glossary.yaml, если его нет. Что человек поправил после прошлого импорта, остаётся: новый импорт приносит только то,
что в тексте прочитано иначе, а о расхождениях говорит. Запись, которую никто не импортировал, без --force не
переписывается, и остальные записи того же текста тоже.
Код возврата: 0 — черновики по схеме, кроме полей, которые отчёт просит заполнить; 1 — текст не акт, черновик не
по схеме, запись писал человек или есть расхождения с его правками; 2 — неверный вызов или сбой.
`;

export const importTexts: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      report: { type: 'string', default: 'text' },
      'report-file': { type: 'string' },
      twin: { type: 'string' },
      akn: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('назовите файл или папку с текстами актов');
  const report = parseChoice(['text', 'json', 'html'] as const, values.report, '--report');
  const inFolder = (path: string) => resolve(io.cwd, path);
  const missing = positionals.find((path) => !existsSync(inFolder(path)));
  if (missing !== undefined) throw new UsageError(`нет файла или папки «${missing}»`);
  const out = values.out === undefined ? undefined : inFolder(values.out);
  // A catalogue that is written to knows its own regions and standards.
  const own = out !== undefined && existsSync(join(out, 'site.yaml')) ? values.out : undefined;
  const { catalog } = await loadCatalog(contentFolder(values.content ?? own ?? 'content', io));
  const setting = readSetting(catalog);
  const files = await sortOrdersFirst(positionals.map(inFolder).flatMap(textFiles));
  if (files.length === 0) throw new UsageError(`ни одного текста в ${positionals.join(', ')}`);
  if (values.twin !== undefined) {
    const twin = inFolder(values.twin);
    if (!existsSync(twin)) throw new UsageError(`нет файла «${values.twin}»`);
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new UsageError('с --twin назовите один файл');
    const [one, other] = [await importFile(file, setting), await importFile(twin, setting)];
    const { text: told, differences } = twinReport(one.result, other.result);
    io.out(told);
    return differences === 0 ? CLEAN : FOUND;
  }
  const { akn } = values;
  if (akn !== undefined && inFolder(akn) === out)
    throw new UsageError('--akn: назовите другую папку, чем --out');
  const writeText = akn === undefined ? undefined : openTextWriter(inFolder(akn), io);
  const readAll = async (folder?: HeldFolder): Promise<FileReport[]> => {
    const progress = showProgress('Тексты', io);
    const reports: FileReport[] = [];
    let known = setting;
    for (const file of files) {
      const imported = await importFile(file, known);
      known = learnStandards(known, imported.result.drafts);
      await writeText?.(imported.result);
      const stored = folder === undefined ? undefined : storeDrafts(folder, imported, values.force, io.today);
      const told = fileReport(
        imported.result,
        imported.faults,
        (path) => stored?.get(path) ?? { written: 'not-asked' },
      );
      // A folder may hold thousands of texts: lines that the report does not show are not kept.
      const lines = report === 'text' ? told.lines.filter(({ fate }) => fate === 'unplaced') : told.lines;
      reports.push({ ...told, lines });
      progress.update(reports.length, files.length);
    }
    progress.end();
    if (folder !== undefined) {
      storeGlossary(
        folder,
        reports.flatMap(({ terms }) => terms.filter(({ inGlossary }) => !inGlossary)),
      );
    }
    return reports;
  };
  const reports = out === undefined ? await readAll() : await holdFolder(out, readAll);
  const text = REPORTS[report](reports);
  if (values['report-file'] !== undefined) await writeWhole(inFolder(values['report-file']), text);
  else if (report === 'text') io.out(text);
  else io.document(text);
  if (values.out === undefined) {
    const again = positionals.map(shellWord).join(' ');
    suggestNext(`import ${again} --out ${shellWord(values.content ?? 'content')}`, 'записать черновики', io);
  } else {
    suggestNext(`review ${shellWord(values.out)}`, 'сверить черновики с текстом', io);
    suggestNext(`dev${contentOption(values.out)}`, 'смотреть страницы, пока вы правите', io);
    const named = findNamed(reports);
    if (named !== undefined)
      suggestNext(
        `rename ${named} ${named.replace(/[^/]+$/u, 'КОРОТКОЕ-ИМЯ')}${contentOption(values.out)}`,
        'имя составлено из названия услуги: оно станет адресом страницы',
        io,
      );
  }
  return reports.every(isSound) ? CLEAN : FOUND;
}

/** A record that has just been written under a name that is made of its title. */
function findNamed(reports: readonly FileReport[]): string | undefined {
  const written = reports
    .flatMap(({ records }) => records)
    .find(({ path, written: how }) => how === 'new' && path.startsWith('regulations/'));
  return written?.path.replace(/^[^/]+\/|\.yaml$/gu, '');
}

function isSound({ verdict, broken, errors, records }: FileReport): boolean {
  return (
    verdict !== 'nothing' &&
    broken.length === 0 &&
    errors.length === 0 &&
    records.every(
      ({ written, merge }) =>
        written !== 'edited' && written !== 'collision' && (merge?.conflicts ?? []).length === 0,
    )
  );
}
