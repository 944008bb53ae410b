/** `reglament check`: the term table and everything that is wrong. */
import { type InspectedRegulation, type Inspection, inspect } from '../src/catalog/inspect.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { fileName } from '../src/catalog/place-findings.ts';
import { followNames } from '../src/compare/ratchet/follow-names.ts';
import { verdictChanges } from '../src/compare/ratchet/verdict-changes.ts';
import { countLiving } from '../src/history/living-knowledge.ts';
import { defined } from '../src/model/defined.ts';
import type { Finding } from '../src/model/finding.ts';
import { countFindings } from '../src/reporters/count-findings.ts';
import { checkedRules } from '../src/reporters/rules-rows.ts';
import type { CheckedRegulation } from '../src/reporters/verdict-rows.ts';
import { countsText } from '../src/reporters/words.ts';
import { writeWhole } from '../src/storage/whole-file.ts';
import { checkBefore, snapshotChecks } from './check/against.ts';
import { changedFiles } from './check/changed-files.ts';
import { fixFiles } from './check/fix.ts';
import {
  FORMATS_WITHOUT_CHANGES,
  type Format,
  formatChanges,
  formatReport,
  WHOLE_FORMATS,
} from './check/formats.ts';
import { HELP, type Options, readOptions } from './check/options.ts';
import { filesToReport, shownPath } from './check/scope.ts';
import { CLEAN, type Command, FOUND, type Io } from './command.ts';
import { contentOption, suggestNext } from './next-step.ts';
import { showProgress } from './progress.ts';
import { safeText } from './safe-output.ts';

export const check: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = readOptions(argv, io);
  const { contentDir, paths, date, changedSince, language, format, quiet } = options;
  const changed =
    changedSince === undefined ? undefined : changedFiles(contentDir, changedSince, options.contentName);
  const asked = { contentDir, paths, changed };
  if (options.fix) await fixFiles(asked, language, io);
  const progress = showProgress(language === 'ru' ? 'Читаю записи' : 'Reading records', io);
  const loaded = await loadCatalog(contentDir, { onProgress: progress.update });
  progress.end();
  const { catalog } = loaded;
  const { findings, checks, regulations } = inspect(contentDir, loaded, date);
  const isReported = filesToReport(asked, catalog);
  const reported = findings.filter(({ file }) => isReported(file));
  const reportedRegulations = regulations.filter(({ file }) => isReported(file));
  const rules = [...catalog.rules.values()].filter(({ file }) => isReported(file));
  const snapshot = snapshotChecks(catalog, checks);
  const before =
    options.against === undefined
      ? undefined
      : await checkBefore({ named: options.against, contentDir, cwd: io.cwd, date });
  const against = before && {
    revision: options.against ?? '',
    ...defined({ unsound: before.unsound }),
    changes: verdictChanges(
      followNames(before.snapshot, {
        regulations: catalog.regulations.values(),
        rules: catalog.rules.values(),
      }),
      snapshot,
    ),
  };
  const lint = catalog.lint?.data;
  const passed = passes(reported, options.maxWarnings ?? lint?.maxWarnings, options, io);
  const report = {
    date,
    regulations: quiet
      ? []
      : reportedRegulations.map((one) =>
          checkedRegulation(one, checks, catalog.regulations.get(one.id)?.data.draft),
        ),
    rules: quiet ? [] : rules.map(({ id, data }) => checkedRules(id, data)),
    living: countLiving({
      services: [...catalog.services.values()].filter(({ file }) => isReported(file)),
      rules,
      day: date,
    }),
    ...defined({ against }),
  };
  if (against !== undefined && FORMATS_WITHOUT_CHANGES.includes(format)) {
    io.err(formatChanges(against, language));
  }
  const context = { ...options, passed, lint, site: catalog.site?.data, snapshot };
  const listed = (one: Format) => {
    const wanted = WHOLE_FORMATS.includes(one) ? findings : reported;
    return (quiet ? wanted.filter(isError) : wanted).map((finding) => shown(finding, contentDir, io));
  };
  for (const { format: one, file } of options.reports) {
    const pieces = formatReport(one, { ...report, findings: listed(one) }, { ...context, colour: false });
    const text = [...pieces].join('');
    await writeWhole(file, one === 'pretty' ? safeText(text) : text);
  }
  const write = format === 'pretty' ? io.out : io.document;
  const told = listed(format);
  // Quiet is no «no findings»: what is not shown is counted.
  const isHidden = format === 'pretty' && told.length === 0 && reported.length > 0;
  if (isHidden) io.out(`${countsText(countFindings(reported), language)}\n`);
  else for (const piece of formatReport(format, { ...report, findings: told }, context)) write(piece);
  if (passed && format === 'pretty')
    suggestNext(`build${contentOption(options.contentName)}`, 'собрать сайт', io);
  return passed ? CLEAN : FOUND;
}

function checkedRegulation(
  { id, unchecked, brokenYears }: InspectedRegulation,
  checks: Inspection['checks'],
  draft: true | undefined,
): CheckedRegulation {
  const named = { id, ...defined({ draft, brokenYears }) };
  return { ...named, ...(unchecked ? { unchecked } : defined({ checks: checks.get(id) })) };
}

function isError({ severity, acknowledged }: Finding): boolean {
  return severity === 'error' && acknowledged === undefined;
}

/** The report itself shows errors; too many warnings show only in their sum. */
function passes(
  findings: readonly Finding[],
  maxWarnings: number | undefined,
  { language }: Options,
  io: Io,
): boolean {
  const { error, warning } = countFindings(findings);
  if (maxWarnings === undefined || warning <= maxWarnings) return error === 0;
  io.err(
    language === 'ru'
      ? `Предупреждений ${warning}, допустимо ${maxWarnings}.\n`
      : `Warnings: ${warning}, allowed: ${maxWarnings}.\n`,
  );
  return false;
}

function shown(finding: Finding, contentDir: string, { cwd }: Io): Finding {
  const path = finding.file.slice(fileName(contentDir, '').length);
  return { ...finding, file: shownPath(cwd, contentDir, path) };
}
