/** What the YAML reader objects to, in the words of authors. */
import type { Explanation } from '../../model/finding.ts';
import { draft, type Position, type UnplacedFinding } from '../draft.ts';
import { locateOpening } from './closed-too-early.ts';
import { locateKey } from './locate.ts';
import { syntaxCause } from './syntax-cause.ts';

interface SyntaxError {
  /** What the reader's reason contains. */
  reason: RegExp;
  rule: string;
  ru: Explanation;
  en: Explanation;
}

const NO_REPEATS = 'Напишите слова акта в каждом месте целиком.';

/** The first that matches counts. */
const KNOWN: readonly SyntaxError[] = [
  {
    reason: /input is empty/,
    rule: 'file/empty',
    ru: { message: 'Файл пуст.', expected: 'запись', fix: 'Впишите запись или удалите файл.' },
    en: { message: 'The file is empty.', expected: 'a record', fix: 'Write the record or delete the file.' },
  },
  {
    reason: /found more/,
    rule: 'yaml/several-documents',
    ru: {
      message: 'В файле несколько документов YAML.',
      expected: 'один документ',
      fix: 'Одна запись — один файл: уберите «---» («...») или разнесите записи по файлам.',
    },
    en: {
      message: 'The file holds several YAML documents.',
      expected: 'one document',
      fix: 'Keep one record in one file: remove «---» («...») or split the file.',
    },
  },
  {
    reason: /alias/,
    rule: 'yaml/alias',
    ru: { message: 'Ссылки YAML («*имя») в записях не допускаются.', fix: NO_REPEATS },
    en: {
      message: 'YAML aliases («*name») are not allowed in records.',
      fix: 'Write the words out in each place.',
    },
  },
  {
    reason: /maxDepth/,
    rule: 'yaml/too-deep',
    ru: { message: 'Вложенность слишком велика для записи.', fix: 'Проверьте отступы и скобки.' },
    en: { message: 'The nesting is too deep for a record.', fix: 'Check the indentation and the brackets.' },
  },
  {
    reason: /tab characters/,
    rule: 'yaml/tab',
    ru: {
      message: 'Отступ сделан табуляцией.',
      expected: 'пробелы',
      got: 'табуляция',
      fix: 'Замените табуляцию пробелами: два на каждый уровень.',
    },
    en: {
      message: 'A tab is used for indentation.',
      expected: 'spaces',
      got: 'a tab',
      fix: 'Replace the tab with spaces, two for each level.',
    },
  },
  {
    reason: /null byte|non-printable|valid JSON character/,
    rule: 'yaml/control-character',
    ru: { message: 'В тексте есть невидимый управляющий символ.', fix: 'Удалите его.' },
    en: { message: 'The text holds a control character.', fix: 'Remove it.' },
  },
  {
    reason: /\btag\b/i,
    rule: 'yaml/tag',
    ru: {
      message: 'Метки типов YAML («!имя») в записях не допускаются.',
      fix: 'Уберите метку или возьмите значение в кавычки.',
    },
    en: {
      message: 'YAML tags («!name») are not allowed in records.',
      fix: 'Remove the tag or quote the value.',
    },
  },
  {
    reason: /escape sequence/,
    rule: 'yaml/escape',
    ru: {
      message: 'Обратная косая черта в двойных кавычках начинает служебный знак, а такого знака нет.',
      fix: "Возьмите значение в одинарные кавычки '…' или удвойте косую черту.",
    },
    en: {
      message: 'A backslash in double quotes begins an escape sequence, and there is no such one.',
      fix: "Put the value in single quotes '…', or double the backslash.",
    },
  },
  {
    reason: /quoted scalar|deficient indentation|flow collection/,
    rule: 'yaml/unclosed',
    ru: {
      message: 'Кавычка или скобка здесь открыта и не закрыта, либо строка внутри неё стоит без отступа.',
      fix: 'Закройте её в конце значения; строки внутри неё пишите с отступом.',
    },
    en: {
      message: 'A quote or a bracket opens here and is not closed, or a line inside it is not indented.',
      fix: 'Close it at the end of the value; indent the lines inside.',
    },
  },
  {
    reason: /bad indentation/,
    rule: 'yaml/indentation',
    ru: {
      message: 'Строка не на своём месте: неверный отступ или значение с двоеточием без кавычек.',
      fix: 'Выровняйте строку с соседними полями; значение, где есть «: », возьмите в кавычки.',
    },
    en: {
      message: 'The line is out of place: wrong indentation, or an unquoted value with a colon.',
      fix: 'Align the line with its neighbours; quote a value that contains «: ».',
    },
  },
  {
    reason: /':' after a mapping key|implicit key|whitespace character is expected/,
    rule: 'yaml/colon',
    ru: {
      message: 'После имени поля нет двоеточия с пробелом.',
      expected: '«имя: значение»',
      fix: 'Поставьте после имени поля двоеточие и пробел; длинный текст продолжайте с отступом.',
    },
    en: {
      message: 'A field name is not followed by a colon and a space.',
      expected: '«name: value»',
      fix: 'Put a colon and a space after the name; indent the lines that continue a text.',
    },
  },
];

/** The reason says all about these; about others it says where the reader lost its way, which may be lines after the slip. */
const PLAIN_REASONS =
  /input is empty|found more|aliases|maxDepth|tab characters|null byte|non-printable|JSON|\btag\b/;

/** `!слово`: no tag is named in Cyrillic letters. */
const WORD_AFTER_MARK = /(?:^|[\s:[{,-])!\p{Script=Cyrillic}/u;

/**
 * @param text that could not be read
 * @param reason what the YAML reader said, without the place
 */
export function explainSyntax(
  text: string,
  reason: string,
  position: Position = { line: 1, column: 1 },
): UnplacedFinding {
  const conflict = findConflict(text);
  if (conflict !== undefined) return conflict;
  if (reason.includes('duplicated mapping key')) return duplicateKey(text, position);
  const known = KNOWN.find((error) => error.reason.test(reason));
  const isPlain = PLAIN_REASONS.test(reason) && !WORD_AFTER_MARK.test(lineAt(text, position));
  const cause = isPlain ? undefined : syntaxCause(text, position);
  if (cause !== undefined) return cause;
  if (known === undefined) {
    return draft(
      'yaml/syntax',
      { message: 'YAML не читается.', got: reason, fix: 'Исправьте запись в этом месте.' },
      { message: 'The YAML cannot be read.', got: reason, fix: 'Mend the record at this place.' },
      { position },
    );
  }
  const open = known.rule === 'yaml/unclosed' ? locateOpening(text, position) : undefined;
  return draft(known.rule, known.ru, known.en, { position: open ?? position });
}

/** What Git leaves in a file where two branches changed one place. */
function findConflict(text: string): UnplacedFinding | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => /^(?:<{7} |>{7} |={7}$)/.test(one.trimEnd()));
  if (line === -1) return undefined;
  return draft(
    'yaml/merge-conflict',
    {
      message: 'В файле остались знаки слияния Git: здесь стоят две редакции одного места.',
      got: lines[line]?.trim() ?? '',
      fix: 'Выберите одну из двух и удалите строки «<<<<<<<», «=======» и «>>>>>>>».',
    },
    {
      message: 'The file has the marks of a merge of Git: two versions of one place stand here.',
      got: lines[line]?.trim() ?? '',
      fix: 'Choose one of the two and delete the lines «<<<<<<<», «=======» and «>>>>>>>».',
    },
    { position: { line: line + 1, column: 1 } },
  );
}

function lineAt(text: string, { line }: Position): string {
  return text.split('\n')[line - 1] ?? '';
}

function duplicateKey(text: string, position: Position): UnplacedFinding {
  const first = locateKey(text, position);
  const [ru, en] =
    first === undefined ? ['', ''] : [`: строка ${first.line}`, ` already, at line ${first.line}`];
  return draft(
    'yaml/duplicate-key',
    { message: `Поле с этим именем здесь уже есть${ru}.`, fix: 'Оставьте одно из двух.' },
    { message: `This key is in the mapping${en}.`, fix: 'Keep one of the two.' },
    { position },
  );
}
