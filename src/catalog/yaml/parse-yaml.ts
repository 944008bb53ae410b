/** YAML text to plain data, by one safe and fast reading; whatever goes wrong becomes a problem with its place. */
import { load, YAMLException } from 'js-yaml';
import { describeValue } from '../describe-value.ts';
import { draft, type Position, type UnplacedFinding } from '../draft.ts';
import { positions } from './locate.ts';
import { explainSyntax } from './syntax-errors.ts';

/** Deeper than any record, and far from the depth at which readers run out of stack. */
const MOST_DEPTH = 40;

/** A mapping read from YAML. Keys are the author's: look them up with `Object.hasOwn`. */
export type Mapping = Record<string, unknown>;

export type Parsed = { data: Mapping } | { problem: UnplacedFinding };

/** Reads one record. Aliases are refused: they make bombs, and a record repeats the words of its act anyway. */
export function parseYaml(text: string): Parsed {
  try {
    const data = load(text, { maxAliases: 0, maxDepth: MOST_DEPTH });
    if (data === null) return { problem: explainSyntax(text, 'expected a document, but the input is empty') };
    return isMapping(data) ? { data } : { problem: notMapping(data) };
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return { problem: explainSyntax(text, reason, locateError(error, reason, text)) };
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function locateError(error: unknown, reason: string, text: string): Position {
  if (error instanceof YAMLException && error.mark) {
    // The reader stops past the asterisk of an alias.
    const past = reason.startsWith('aliases exceeded') ? 1 : 0;
    return { line: error.mark.line + 1, column: error.mark.column + 1 - past };
  }
  if (reason.includes('found more')) return locateSecondDocument(text);
  return { line: 1, column: 1 };
}

/** A line that begins with three hyphens is never part of a value. The first may open the only document. */
function locateSecondDocument(text: string): Position {
  const marks = [...text.matchAll(/^(?:---|\.{3})(?=\s|$)/gm)].map(({ index }) => index);
  const isOpening = text
    .slice(0, marks[0])
    .split('\n')
    .every((line) => /^\s*(#|%|$)/.test(line));
  return positions(text)(marks[isOpening ? 1 : 0] ?? 0);
}

function notMapping(data: unknown): UnplacedFinding {
  const got = describeValue(data);
  return draft(
    'yaml/root',
    {
      message: 'Запись должна состоять из полей «имя: значение».',
      expected: 'набор полей',
      got: got.ru,
      fix: 'Начните файл с полей записи; после имени поля нужны двоеточие и пробел.',
    },
    {
      message: 'A record has to be a mapping.',
      expected: 'a mapping',
      got: got.en,
      fix: 'Begin the file with the fields of the record; a colon and a space follow a field name.',
    },
    { position: { line: 1, column: 1 } },
  );
}
