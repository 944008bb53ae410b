/** `reglament verify`: every quote of every record against the text that it was taken from. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load.ts';
import { fileName } from '../src/catalog/place-findings.ts';
import { verificationAccount } from '../src/catalog/verify/account.ts';
import { readSources } from '../src/catalog/verify/read-sources.ts';
import { verify } from '../src/catalog/verify/verify.ts';
import { LANGUAGES } from '../src/model/finding.ts';
import { formatGithub } from '../src/reporters/github.ts';
import { formatFindings } from '../src/reporters/pretty.ts';
import { shownPath } from './check/scope.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, parseChoice } from './content-options.ts';
import { safeJson } from './safe-output.ts';
import { verifySite } from './verify/site.ts';

const FORMATS = ['pretty', 'json', 'github'] as const;

const HELP = `Использование: reglament verify [параметры]
               reglament verify ПАПКА [--content ПАПКА]

С папкой собранного сайта – сверяет каждый его файл с суммами SHA256SUMS, а если site.yaml каталога называет ключ
(signing.key), то и подпись сумм этим ключом. Без неё – сверяет записи с текстами.

Сверяет каждую цитату каждой записи с текстом, с которого запись сделана: слово в слово, кроме пробелов. Для
цитаты, которой в тексте нет, называет файл, строку и самые близкие слова текста. Текст находится по сумме
sha256, которую называет source акта или приказа. В конце сказано, сколько цитат сверить нельзя и почему.

  --content ПАПКА            папка каталога (по умолчанию content)
  --sources ПАПКА            папка с текстами (по умолчанию sources рядом с каталогом)
  --format ${FORMATS.join('|')}  вид отчёта (по умолчанию pretty)
  --lang ru|en               язык отчёта (по умолчанию ru)
  --no-color                 без цвета
  -h, --help                 эта справка

Код возврата: 0 – всё, что можно сверить, стоит в текстах, 1 – чего-то в тексте нет или текст не тот,
2 – неверный вызов или сбой.
`;

export const verifyQuotes: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      sources: { type: 'string' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string', default: 'ru' },
      'no-color': { type: 'boolean', default: false },
    },
  });
  const [site, ...others] = positionals;
  if (others.length > 0) throw new UsageError('назовите одну папку сайта');
  if (site !== undefined) return verifySite(site, resolve(io.cwd, values.content), io);
  const format = parseChoice(FORMATS, values.format, '--format');
  const language = parseChoice(LANGUAGES, values.lang, '--lang');
  const contentDir = contentFolder(values.content, io);
  const sources = sourcesFolder(values.sources, contentDir, io);
  const { catalog, findings: faults } = await loadCatalog(contentDir);
  const broken = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const verified = verify(contentDir, catalog, await readSources(sources));
  const findings = verified.findings.map((finding) => ({
    ...finding,
    file: shownPath(io.cwd, contentDir, finding.file.slice(fileName(contentDir, '').length)),
  }));
  const account = verificationAccount(verified, broken, language);
  if (format === 'json') {
    io.document(safeJson(`${JSON.stringify({ ...verified, findings, broken }, null, 2)}\n`));
  } else if (format === 'github') {
    io.document(formatGithub(findings, language));
    io.err(account);
  } else {
    const report = formatFindings(findings, { language, colour: io.colour && !values['no-color'] });
    io.out(`${findings.length === 0 ? '' : `${report}\n`}${account}`);
  }
  return findings.length === 0 ? CLEAN : FOUND;
}

/** Without texts nothing would be held, and «nothing wrong» would be no answer. */
function sourcesFolder(given: string | undefined, contentDir: string, { cwd }: Io): string {
  const folder = given === undefined ? join(dirname(contentDir), 'sources') : resolve(cwd, given);
  if (existsSync(folder)) return folder;
  throw new UsageError(
    given === undefined
      ? 'нет папки sources рядом с каталогом; назовите папку с текстами: --sources ПАПКА'
      : `нет папки «${given}»`,
  );
}
