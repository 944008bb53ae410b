/** A .pdf with a text to a source whose lines are those of its pages. */
import { getDocumentProxy } from 'unpdf';
import type { SourceFile } from '../../source.ts';
import type { Refusal } from '../file-kind.ts';
import { makeHyphenJoiner } from '../hyphens.ts';
import { joinTables } from './joined-tables.ts';
import { type Page, type PdfDocument, readPage } from './page.ts';
import { readPageLines } from './page-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { writePages } from './write-pages.ts';

export async function readPdf(name: string, bytes: Uint8Array): Promise<SourceFile | Refusal> {
  if (isPackedTwice(bytes)) return { refused: 'документ PDF сжат дважды: сохраните его заново' };
  let document: PdfDocument;
  try {
    // The reader takes the bytes for itself.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return { refused: explain(error) };
  }
  try {
    if (document.numPages > MOST_PAGES) return { refused: `документ PDF длиннее ${MOST_PAGES} страниц` };
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return assemble(name, pages);
  } catch {
    return { refused: 'документ PDF испорчен: его страницы не прочитать' };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A tree of pages can name one of them a billion times. */
const MOST_PAGES = 5000;

/** No program packs what is packed; a kilobyte of that can become more than the memory holds. */
function isPackedTwice(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return /\/(?:Filter|F)\s*\[(?:[^\]]*\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b){2}/.test(text);
}

function explain(error: unknown): string {
  const kind = error instanceof Error ? error.name : '';
  return kind === 'PasswordException'
    ? 'документ PDF под паролем: сохраните его без пароля'
    : 'документ PDF испорчен: его не открыть';
}

/** Fewer letters are a stamp on a picture. */
const FEWEST_LETTERS = 100;

function assemble(name: string, read: readonly Page[]): SourceFile | Refusal {
  const letters = read.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n');
  if ((letters.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS)
    return {
      refused: 'документ PDF без текста, только рисунки страниц (скан): распознайте его в .docx или текст',
    };
  if (isWithoutAlphabet(letters))
    return {
      refused: 'в документе PDF буквы без алфавита (шрифт не говорит, что они значат): распознайте его',
    };
  const joinLines = makeHyphenJoiner(letters);
  const { pages, heads } = withoutRunningHeads(read.map((page) => readPageLines(page, joinLines)));
  const blank = read.flatMap(({ runs }, index) => (runs.length === 0 ? [index + 1] : []));
  return {
    name,
    ...writePages(joinTables(pages, joinLines)),
    format: 'pdf',
    leftOut: [
      ...(blank.length > 0 ? [`Без текста (рисунок или скан): страницы ${blank.join(', ')}.`] : []),
      ...heads.map((head) => `Колонтитул: «${head}».`),
      ...[...new Set(read.flatMap(({ turned }) => turned))].map((words) => `Повёрнутый текст: «${words}».`),
    ],
  };
}

/** A font without its table of letters gives signs of no alphabet. */
function isWithoutAlphabet(letters: string): boolean {
  const all = letters.match(/\S/gu)?.length ?? 0;
  const strange = letters.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
  return strange * 5 > all;
}
