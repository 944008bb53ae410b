/** Where a line stands, in the words of whoever looks for it in the file. */
import type { FileReport } from './file-report.ts';

export type TellLine = (line: number) => string;

/** A document of Word has no lines but paragraphs, a .pdf has pages. */
export function makeLineTeller({ format, pages = [] }: Pick<FileReport, 'format' | 'pages'>): TellLine {
  if (format === 'docx') return (line) => `абзац ${line}`;
  if (pages.length === 0) return (line) => `строка ${line}`;
  return (line) => {
    const page = pages.findLastIndex((first) => first <= line);
    return `страница ${page + 1}, строка ${line - (pages[page] ?? 1) + 1}`;
  };
}

const FORMATS: Readonly<Record<FileReport['format'], string>> = {
  text: 'текст',
  html: 'страница',
  markdown: 'Markdown',
  docx: 'документ Word',
  pdf: 'документ PDF',
};

export function tellFormat({ format, encoding }: Pick<FileReport, 'format' | 'encoding'>): string {
  return encoding === undefined ? FORMATS[format] : `${FORMATS[format]}, ${encoding}`;
}

/** How words with letters of the other script were read. */
export function tellReadWords(words: FileReport['readWords'], tellLine: TellLine): string[] {
  return words.map(({ written, read, line, column, times }) => {
    const again = times > 1 ? `, всего раз: ${times}` : '';
    return `${tellLine(line)}, знак ${column}: «${written}» прочитано как «${read}»${again}`;
  });
}
