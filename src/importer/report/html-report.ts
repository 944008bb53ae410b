/** The report as one page without script: the text with marked words, the fields beside it. Everything escaped. */
import { escapeXml } from '../../language/escape-xml.ts';
import type { FileReport, LineReport, PieceReport, Remark } from './file-report.ts';
import { makeLineTeller, type TellLine, tellReadWords } from './place.ts';
import { IMPORT_VERDICTS, slip, tellPlaced } from './text-report.ts';

/** Fates differ by the line under the words and by a sign too, not by colour alone. */
const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:90rem;padding:1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;table-layout:fixed}
td,th{vertical-align:top;text-align:left;padding:.15rem .5rem;overflow-wrap:anywhere;border-top:1px solid #ddd}
th:first-child,td:first-child{width:3.5rem;text-align:right;color:#555}
.field{background:#dff0e3;border-bottom:2px solid #19692c}
.boilerplate{background:#eee;border-bottom:2px dotted #555}
.unplaced{background:#fde2dd;border-bottom:3px double #a3180a}
.unplaced::before{content:"✗ "}
ul{margin:0;padding-left:1rem}
code{font-size:.875em}
@media(max-width:60rem){td,th{display:block;width:auto!important;text-align:left!important;border:0}tr{border-top:1px solid #ddd;display:block}}
@media(prefers-color-scheme:dark){body{color:#eee;background:#111}.field{background:#12351c}.boilerplate{background:#333}.unplaced{background:#4c150e}td,th{border-color:#444}th:first-child,td:first-child{color:#aaa}}
`;

export function htmlReport(files: readonly FileReport[]): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Отчёт об импорте</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Отчёт об импорте</h1>
<p>Слова текста отмечены так: <span class="field">в поле записи</span>, <span class="boilerplate">известные слова без сведений</span>, <span class="unplaced">не разнесено</span>. Это не официальный текст.</p>
${files.map(one).join('\n')}
</main>
</body>
</html>
`;
}

function one(report: FileReport): string {
  const { file, refused, broken, verdict, placed, records, errors, todo, terms, wording, lines } = report;
  if (refused !== undefined)
    return `<section>\n<h2>${escapeXml(file)}</h2>\n<p>Не прочитан: ${escapeXml(refused)}.</p>\n</section>`;
  const tellLine = makeLineTeller(report);
  const remark = tellRemark(tellLine);
  return `<section>
<h2>${escapeXml(file)}</h2>
<p>${escapeXml(IMPORT_VERDICTS[verdict])}. Знаки текста: ${tellPlaced(placed, errors.length)}.</p>
${list(
  'Записи',
  records.map(({ path }) => `<code>${escapeXml(path)}.yaml</code>`),
)}
${list('В текст не вошло', report.leftOut.map(escapeXml))}
${list(
  'Испорченные знаки: сверьте слова с подлинником',
  broken.map(({ line, column }) => `${tellLine(line)}, столбец ${column}`),
)}
${list('Слова с буквами другого алфавита', tellReadWords(report.readWords, tellLine).map(escapeXml))}
${list('Ошибки', errors.map(remark))}
${list('Заполнить', todo.map(remark))}
${list(
  'Сокращения без расшифровки',
  terms.map(({ term, inGlossary }) => `${escapeXml(term)}${inGlossary ? ' (есть в словаре каталога)' : ''}`),
)}
${list(
  'Замечания к тексту',
  wording.map((finding) => escapeXml(slip(finding))),
)}
<table>
<caption>Текст и поля</caption>
<thead><tr><th scope="col">Строка</th><th scope="col">Текст</th><th scope="col">Поля</th></tr></thead>
<tbody>
${lines.map(row).join('\n')}
</tbody>
</table>
</section>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<h3>${title}: ${items.length}</h3>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function tellRemark(tellLine: TellLine) {
  return ({ record, field, message, line }: Remark): string => {
    const place = line === undefined ? '' : `${tellLine(line)}: `;
    return `${place}<code>${escapeXml(record)}</code> <code>${escapeXml(field)}</code> – ${escapeXml(message)}`;
  };
}

function row({ line, pieces }: LineReport): string {
  const text = pieces
    .map(
      (piece) =>
        `<span class="${piece.fate}" title="${escapeXml(describePiece(piece))}">${escapeXml(piece.text)}</span>`,
    )
    .join(' ');
  const fields = [...new Set(pieces.map(describePiece))]
    .map((place) => `<li>${escapeXml(place)}</li>`)
    .join('');
  return `<tr><td>${line}</td><td>${text}</td><td><ul>${fields}</ul></td></tr>`;
}

function describePiece({ fate, record, field, reason }: PieceReport): string {
  if (fate === 'field') return `${record} ${field}`;
  return fate === 'boilerplate' ? `без сведений: ${reason}` : 'не разнесено';
}
