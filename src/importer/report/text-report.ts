/** The report for a person at a terminal. In Russian. */
import type { Finding } from '../../model/finding.ts';
import type { ImportVerdict } from '../import-text.ts';
import type { FileReport, Remark, Stored, Written } from './file-report.ts';
import { makeLineTeller, type TellLine, tellFormat, tellReadWords } from './place.ts';

export const IMPORT_VERDICTS: Readonly<Record<ImportVerdict, string>> = {
  regulations: 'акт с регламентами',
  standards: 'приказ со стандартами',
  rules: 'приказ с правилами оказания услуг',
  act: 'акт без регламентов и стандартов',
  nothing: 'не акт: ни реквизитов, ни пунктов, ни регламента в тексте не найдено',
};

const WRITTEN: Readonly<Record<Written, string>> = {
  'not-asked': '',
  new: 'записан',
  replaced: 'записан заново',
  same: 'не изменился',
  merged: 'соединён с правками человека',
  removed: 'убран человеком, не возвращён',
  kept: 'уже есть, оставлен',
  edited: 'правил человек, не тронут',
  held: 'не записан: другую запись этого текста правил человек',
  collision:
    'не записан: по этому адресу лежит другой акт (орган, номер или дата не те) – дайте одному из них другую папку',
  'held-by-collision': 'не записан: адрес акта этого текста занят другим актом',
};

/** Longer lines of the source are cut. */
const LONGEST_QUOTE = 110;

export function textReport(files: readonly FileReport[]): string {
  const total = files.length > 1 ? [summary(files)] : [];
  return `${[...files.map(one), ...total].join('\n\n')}\n`;
}

function one(report: FileReport): string {
  const { file, refused, broken, verdict, placed, records, errors, todo, terms, wording, lines } = report;
  if (refused !== undefined) return `${file}: не прочитан – ${refused}`;
  const unplaced = lines.filter(({ fate }) => fate === 'unplaced');
  const tellLine = makeLineTeller(report);
  const remark = tellRemark(tellLine);
  return [
    `${file}: ${IMPORT_VERDICTS[verdict]}`,
    `  ${tellFormat(report)}; ${tellPlaced(placed, errors.length)}`,
    ...section('В текст не вошло', report.leftOut),
    ...section(`Записей: ${records.length}`, records.flatMap(tellRecord)),
    ...section(
      `Испорченных знаков: ${broken.length}. Сверьте слова с подлинником`,
      broken.map(({ line, column }) => `${tellLine(line)}, столбец ${column}`),
    ),
    ...section(
      `Слов с буквами другого алфавита: ${report.readWords.length}`,
      tellReadWords(report.readWords, tellLine),
    ),
    ...section(`Ошибок: ${errors.length}`, errors.map(remark)),
    ...section(`Заполнить: ${todo.length}`, todo.map(remark)),
    ...section(
      `Сокращений без расшифровки: ${terms.length}`,
      terms.map(
        ({ term, usedIn, inGlossary }) =>
          `${term} – ${usedIn.join(', ')}${inGlossary ? ' (есть в словаре каталога)' : ''}`,
      ),
    ),
    ...section(`Замечаний к тексту: ${wording.length}`, wording.map(slip)),
    ...section(
      `Строк не разнесено: ${unplaced.length}`,
      unplaced.map(({ line, pieces }) => `${tellLine(line)}: ${cut(lost(pieces))}`),
    ),
  ].join('\n');
}

function tellRecord({ path, written, movedTo, merge }: { path: string } & Stored): string[] {
  const place = movedTo === undefined ? `${path}.yaml` : `${movedTo}.yaml (было ${path}.yaml)`;
  const name = (fields: readonly string[]) => (fields.length === 0 ? 'ничего' : fields.join(', '));
  return [
    `${place}${written === 'not-asked' ? '' : ` – ${WRITTEN[written]}`}`,
    ...(merge === undefined
      ? []
      : [`  оставлено от человека: ${name(merge.kept)}`, `  взято из текста: ${name(merge.taken)}`]),
    ...(merge?.conflicts ?? []).map(
      ({ field, line, column, kept, imported }) =>
        `  расхождение ${movedTo ?? path}.yaml:${line}:${column} ${field} – оставлено ${kept}, в тексте ${imported}`,
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function tellRemark(tellLine: TellLine) {
  return ({ record, field, message, line }: Remark): string => {
    const place = line === undefined ? '' : `${tellLine(line)}: `;
    return `${place}${record}${field === '' ? '' : ` ${field}`} – ${message}`;
  };
}

/** As a finding of the check is told: place, rule, what is wrong, the words. */
export function slip({ file, line, column, rule, text, quotes = [] }: Finding): string {
  const said = quotes.map(({ text: words, at }) => `«${words}» (${at})`).join('; ');
  return `${file}:${line}:${column} ${rule} – ${text.ru.message} ${said}`;
}

function lost(pieces: FileReport['lines'][number]['pieces']): string {
  return pieces.map(({ fate, text }) => (fate === 'unplaced' ? text : '…')).join(' ');
}

function cut(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE)}…`;
}

export function formatPlacedShare(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toLocaleString('ru-RU')} %`;
}

function summary(files: readonly FileReport[]): string {
  const placed = { all: 0, of: 0 };
  for (const { placed: share } of files) {
    placed.of += share.field + share.boilerplate;
    placed.all += share.field + share.boilerplate + share.unplaced;
  }
  const acts = files.filter(({ verdict }) => verdict !== 'nothing').length;
  const records = files.reduce((sum, file) => sum + file.records.length, 0);
  const share = formatPlacedShare(placed.all === 0 ? 1 : placed.of / placed.all);
  return `Файлов: ${files.length}, из них актов: ${acts}; записей: ${records}; разнесено ${share} знаков`;
}

/** No figure is told for a draft with errors: it would look whole. */
export function tellPlaced(
  { field, notes, boilerplate, unplaced }: FileReport['placed'],
  errors: number,
): string {
  if (errors > 0) return 'доля разнесённого не считается: в черновике ошибки';
  const all = field + boilerplate + unplaced;
  const part = (count: number) => formatPlacedShare(all === 0 ? 0 : count / all);
  return `в полях ${part(field - notes)} знаков, в примечаниях ${part(notes)}, без сведений ${part(boilerplate)}, не разнесено ${part(unplaced)}`;
}
