import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SETTING } from '../__fixtures__/import-order.ts';
import { importText } from '../import-text.ts';
import type { SourceFile } from '../source.ts';
import { readSource } from './read-source.ts';

const FOLDER = join(import.meta.dirname, '../__fixtures__/documents');
const readFixture = (name: string) => readSource(name, readFileSync(join(FOLDER, name)));
const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<a/>')])));

describe('what is no text of an act', () => {
  it.each([
    ['nothing', new Uint8Array(), /пуст/],
    ['blanks', utf8(' \n\t\r\n'), /ни одной буквы/],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel/],
    ['slides', zip('ppt/presentation.xml'), /PowerPoint/],
    ['OpenDocument', zip('mimetype', 'content.xml'), /OpenDocument/],
    ['an archive', zip('a.txt'), /архив ZIP/],
    ['a broken archive', bytes('PK\x03\x04 and no more'), /испорчен/],
    ['an old document', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....'), /старого вида/],
    ['RTF', utf8('{\\rtf1\\ansi 1. Утвердить}'), /RTF/],
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0'), /PNG/],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), /JPEG/],
    ['a page as a letter', utf8('From: <Saved by Blink>\nContent-Type: multipart/related;'), /mht/],
    ['a program', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251), /двоичный/],
    ['a broken PDF', bytes('%PDF-1.7\nnothing'), /PDF испорчен/],
    ['a scan', readFileSync(join(FOLDER, 'scan.pdf')), /скан/],
  ])('is told: %s', async (_, file, told) => {
    const source = await readSource('акт.txt', file);
    expect(source.refused).toMatch(told);
    const { verdict, drafts } = importText(source, SETTING);
    expect({ verdict, drafts, text: source.text }).toEqual({ verdict: 'nothing', drafts: [], text: '' });
  });

  it('is not a text that begins as a picture does', async () => {
    expect((await readSource('a', utf8('BMW и другие марки\n1. Утвердить'))).refused).toBeUndefined();
  });
});

interface Steps {
  steps: readonly { duration: string; action: string }[];
}

function listSteps(source: SourceFile) {
  const { drafts } = importText(source, SETTING);
  const { processes } = drafts.find(({ kind }) => kind === 'regulation')?.record ?? {};
  const { provider } = processes as unknown as { provider: Steps & { table: Steps } };
  return { provider: provider.steps.map(({ duration }) => duration), table: provider.table.steps };
}

describe('a document PDF', () => {
  it.each(['act.pdf', 'act-indented.pdf'])(
    'has the steps and the table that stand on its pages: %s',
    async (name) => {
      const source = await readFixture(name);
      expect(listSteps(source)).toMatchObject({
        provider: ['15 минут', '1 (одного) рабочего дня', '3 (трех) рабочих дней', '15 минут'].map((text) =>
          expect.stringContaining(text),
        ),
        table: [
          { action: 'Прием и регистрация заявления', duration: '15 минут', result: 'Запись в журнале' },
          { action: 'Рассмотрение заявления и определение исполнителя', duration: '1 (один) рабочий день' },
          { action: 'Проверка пасеки на месте и подготовка справки', duration: '3 (три) рабочих дня' },
        ],
      });
    },
  );

  it('has whole words where lines or pages divide them, and nothing of what is set around the text', async () => {
    const { text, pages, leftOut } = await readFixture('act.pdf');
    expect(pages).toEqual([1, 36, expect.any(Number)]);
    expect(leftOut).toEqual(['Колонтитул: «Сборник приказов».']);
    expect(text).not.toMatch(/Сборник|– 2 –/);
    expect(text).toContain('1 | № действия (хода, потока работ) | 1 | 2 | 3');
    expect(text).toContain('| Канцелярия услугодателя |');
  });
});

const word = (body: string, parts: Record<string, string> = {}) => {
  const wrap = (name: string, inner: string) =>
    strToU8(
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${name}>`,
    );
  return zipSync({
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([part, inner]) => [`word/${part}.xml`, wrap(part, inner)]),
    ),
  });
};
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const listed = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

describe('a document of Word', () => {
  const read = async (body: string, parts?: Record<string, string>) =>
    (await readSource('акт.docx', word(body, parts))).text.split('\n');

  it('is its paragraphs, without what was deleted, hidden or is a code of a field', async () => {
    const body = `<w:p>${run('1. Утвер')}${run('дить')}<w:del>${'<w:r><w:delText>старое</w:delText></w:r>'}</w:del><w:ins>${run(' регламент')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:r><w:t>2</w:t><w:tab/><w:t>А</w:t><w:br/><w:t>Б</w:t><w:noBreakHyphen/><w:t>В</w:t></w:r></w:p><w:sdt><w:sdtContent>${paragraph('3')}</w:sdtContent></w:sdt>`;
    expect(await read(body)).toEqual(['1. Утвердить регламент', '2\tА\vБ-В', '3']);
  });

  it('has the numbers that Word counts, by list, by level and by style', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2)')}${level(2, 'russianLower', '%3)')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const styles = `<w:style w:styleId="Base"><w:pPr>${listed(1)}</w:pPr></w:style><w:style w:styleId="Item"><w:basedOn w:val="Base"/></w:style>`;
    const body = [
      paragraph('А', listed(1)),
      paragraph('Б', listed(1, 1)),
      paragraph('В', listed(1, 1)),
      paragraph('Г', listed(1, 2)),
      paragraph('Д', listed(1, 3)),
      paragraph('Е', '<w:pStyle w:val="Item"/>'),
      paragraph('', listed(1)),
      paragraph('Ж', `<w:pStyle w:val="Item"/>${listed(0)}`),
      paragraph('З', listed(1, 1)),
      paragraph('И', listed(2)),
      paragraph('К', listed(2)),
    ].join('');
    expect(await read(body, { numbering, styles })).toEqual([
      '1. А',
      '1.1) Б',
      '1.2) В',
      'а) Г',
      '– Д',
      '2. Е',
      '',
      'Ж',
      '2.1) З',
      '5. И',
      '6. К',
    ]);
  });

  it('has the rows of its tables as a page has them; a row with one full cell is layout', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const inner = `<w:tc><w:tbl>${row(cell('А'), cell('Б'))}</w:tbl></w:tc>`;
    const body = `<w:tbl>${row(cell('1'), cell('Срок', 'исполнения'), cell('15 минут'))}${row(cell(''), cell('Утвержден', 'приказом'))}${row(inner, cell('В'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('Г')}${cell('Д')}</w:tr></w:tbl>`;
    expect(await read(body)).toEqual([
      '1 | Срок исполнения | 15 минут',
      'Утвержден',
      'приказом',
      'А | Б',
      'В',
    ]);
  });

  it('tells who acts in each row of a merged cell, and a time of several rows once', async () => {
    const merged = (text: string, start: boolean) =>
      `<w:tc><w:tcPr><w:vMerge${start ? ' w:val="restart"' : ''}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell('Прием'), merged('Специалист', true), merged('1 день', true))}${row(cell('Запрос'), merged('', false), merged('', false))}${row(cell('Выдача'), cell('Курьер'), cell('5 минут'))}</w:tbl>`;
    expect(await read(body)).toEqual([
      'Прием | Специалист | 1 день',
      'Запрос | Специалист |',
      'Выдача | Курьер | 5 минут',
    ]);
  });

  it('has its footnotes below the paragraphs that name them', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('до 2016 года')}</w:footnote>`;
    const body = `<w:p>${run('Срок')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('Далее')}`;
    expect(await read(body, { footnotes })).toEqual(['Срок', 'до 2016 года', 'Далее']);
  });

  it('without a text, or with a part that is no XML, is told', async () => {
    expect((await readSource('a', word(paragraph(' ')))).refused).toMatch(/без текста/);
    expect((await readSource('a', zipSync({ 'word/document.xml': strToU8('<w:p>') }))).refused).toMatch(
      /испорчен/,
    );
  });
});
