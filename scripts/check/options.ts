/** What `reglament check` is told. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/model/finding.ts';
import { type Io, UsageError } from '../command.ts';
import { contentFolder, parseChoice, parseDay } from '../content-options.ts';
import { FORMATS, type Format } from './formats.ts';
import { isWithin } from './scope.ts';

export const HELP = `Использование: reglament check [пути…] [параметры]

Читает весь каталог, проверяет записи, ссылки и сроки. Пути (файлы или папки внутри каталога)
ограничивают отчёт, а не проверку. Какие правила действуют, сказано в lint.yaml каталога.

  --content ПАПКА          папка каталога (по умолчанию content)
  --date ГГГГ-ММ-ДД        на какой день проверять признания (по умолчанию сегодня в Казахстане)
  --changed-since РЕВИЗИЯ  только записи, которых касаются изменения с этой ревизии git
  --against РЕВИЗИЯ|ФАЙЛ   что стало хуже с ревизии git или с выводов, записанных в файл .json (--format verdicts):
                           выводы, шаги, сроки, суммы; стоит в отчёте первым и на код возврата не влияет
  --fix                    привести файлы в порядок: поля, пробелы, концы строк; значения не меняются
  --format ВИД             ${FORMATS.join('|')} (по умолчанию pretty);
                           sarif и code-scanning – всегда обо всём каталоге, code-scanning – для GitHub: без признанного
  --report ВИД=ФАЙЛ        записать тот же отчёт в другом виде ещё и в файл; можно повторять
  --links АДРЕС            с чего начинаются ссылки на файлы в отчёте markdown
  --lang ru|en             язык отчёта (по умолчанию ru)
  --max-warnings ЧИСЛО     сколько предупреждений допустимо (по умолчанию maxWarnings из lint.yaml)
  --quiet                  показать только ошибки
  --no-color               без цвета
  -h, --help               эта справка

Отчёт идёт в стандартный вывод, остальное – в поток ошибок.
Код возврата: 0 – ошибок нет, 1 – есть замечания уровня «ошибка» или предупреждений больше допустимого,
2 – неверный вызов или сбой.
`;

export interface Options {
  /** Absolute; none means all. */
  paths: string[];
  /** Absolute. */
  contentDir: string;
  /** As the caller gave it. */
  contentName: string;
  date: string;
  changedSince: string | undefined;
  against: string | undefined;
  fix: boolean;
  format: Format;
  /** Further reports of the same check, each in a file; paths are absolute. */
  reports: { format: Format; file: string }[];
  links: string | undefined;
  language: Language;
  maxWarnings: number | undefined;
  quiet: boolean;
  colour: boolean;
}

/** @throws UsageError when the command was called wrongly */
export function readOptions(argv: readonly string[], io: Io): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      date: { type: 'string', default: io.today },
      'changed-since': { type: 'string' },
      against: { type: 'string' },
      fix: { type: 'boolean', default: false },
      format: { type: 'string', default: 'pretty' },
      report: { type: 'string', multiple: true, default: [] },
      links: { type: 'string' },
      lang: { type: 'string', default: 'ru' },
      'max-warnings': { type: 'string' },
      quiet: { type: 'boolean', default: false },
      'no-color': { type: 'boolean', default: false },
    },
  });
  const contentDir = contentFolder(values.content, io);
  const maxWarnings = values['max-warnings'];
  return {
    paths: positionals.map((path) =>
      existing(path, { cwd: io.cwd, contentDir, contentName: values.content }),
    ),
    contentDir,
    contentName: values.content,
    date: parseDay(values.date),
    changedSince: values['changed-since'],
    against: values.against,
    fix: values.fix,
    format: parseChoice(FORMATS, values.format, '--format'),
    reports: values.report.map((text) => parseReport(text, io)),
    links: values.links,
    language: parseChoice(LANGUAGES, values.lang, '--lang'),
    maxWarnings: maxWarnings === undefined ? undefined : count(maxWarnings, '--max-warnings'),
    quiet: values.quiet,
    colour: io.colour && !values['no-color'],
  };
}

/** @throws UsageError when it is not «ВИД=ФАЙЛ» */
function parseReport(text: string, { cwd }: Io): Options['reports'][number] {
  const { format, file } = /^(?<format>[^=]*)=(?<file>.+)$/s.exec(text)?.groups ?? {};
  if (format === undefined || file === undefined)
    throw new UsageError(`--report: «${text}» – нужно ВИД=ФАЙЛ: markdown=summary.md`);
  return { format: parseChoice(FORMATS, format, '--report'), file: resolve(cwd, file) };
}

function existing(
  path: string,
  { cwd, contentDir, contentName }: { cwd: string } & Pick<Options, 'contentDir' | 'contentName'>,
): string {
  const whole = resolve(cwd, path);
  if (!existsSync(whole)) throw new UsageError(`нет файла или папки «${path}»`);
  if (!isWithin(contentDir, whole) && !isWithin(whole, contentDir)) {
    throw new UsageError(`«${path}» не в папке каталога «${contentName}»`);
  }
  return whole;
}

function count(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option}: «${text}» – не целое число от нуля`);
  return Number(text);
}
