/**
 * Why YAML stumbled, looked up in the lines around the place. The reader says «bad indentation» of a dozen slips
 * that an author knows by other names.
 */
import type { Explanation } from '../../model/finding.ts';
import { shorten } from '../describe-value.ts';
import { draft, type Position, type UnplacedFinding } from '../draft.ts';
import { INVISIBLE, nameCharacter, ODD_SPACE } from '../odd-characters.ts';

interface Stumble {
  lines: readonly string[];
  /** Line of the place, from 0, and what stands in it before and from the column. */
  index: number;
  line: string;
  before: string;
  after: string;
}

interface Cause {
  rule: string;
  /** Counts from 1; the place of the stumble when absent. */
  position?: Position;
  ru: Explanation;
  en: Explanation;
}

/** What stands before a value: indentation, hyphens of lists, the name of a field. */
const HEAD = String.raw`^[ ]*(?:- +)*(?:[^\s:#'"][^:]*: +|'[^']*': +|"[^"]*": +)?`;

/** In the order of certainty: the first that applies is told. */
const CAUSES: readonly ((stumble: Stumble) => Cause | undefined)[] = [
  oddSpace,
  reserved,
  textAfterQuote,
  cutByComment,
  noSpaceAfterColon,
  noSpaceAfterHyphen,
  noColon,
  colonInValue,
];

/**
 * The cause that an author can mend; nothing where the lines do not give it away.
 *
 * @param position where the reader stumbled
 */
export function syntaxCause(text: string, { line, column }: Position): UnplacedFinding | undefined {
  const lines = text.split(/\r?\n/);
  const index = Math.min(line, lines.length) - 1;
  const here = lines[index] ?? '';
  const stumble = {
    lines,
    index,
    line: here,
    before: here.slice(0, column - 1),
    after: here.slice(column - 1),
  };
  for (const findCause of CAUSES) {
    const cause = findCause(stumble);
    if (cause === undefined) continue;
    const { rule, position = { line, column }, ru, en } = cause;
    return draft(rule, ru, en, { position });
  }
  return undefined;
}

/** In the indentation, after a colon or after a hyphen, in the line itself or in the one above. */
function oddSpace({ lines, index }: Stumble): Cause | undefined {
  const odd = `(?:${ODD_SPACE.source}|${INVISIBLE.source})`;
  const structural = new RegExp(`^(?<head>[ ]*(?:- *)*|[ ]*(?:- +)*[\\w-]+:[ ]*)(?<odd>${odd})`, 'u');
  for (const at of [index, index - 1]) {
    const groups = structural.exec(lines[at] ?? '')?.groups;
    if (groups === undefined) continue;
    const { head = '', odd: character = '' } = groups;
    const { ru, en } = nameCharacter(character);
    return {
      rule: 'yaml/not-a-space',
      position: { line: at + 1, column: head.length + 1 },
      ru: {
        message: 'Здесь стоит не обычный пробел: для YAML это буква.',
        expected: 'пробел',
        got: ru,
        fix: 'Замените его обычным пробелом.',
      },
      en: {
        message: 'This is no ordinary space: to YAML it is a letter.',
        expected: 'a space',
        got: en,
        fix: 'Replace it with an ordinary space.',
      },
    };
  }
  return undefined;
}

const RESERVED = new RegExp(`${HEAD}(?<sign>[@\`%,\\]}!&*|>?:-])(?<rest>.*)$`, 'u');
/** Inside brackets: `[@4]`. */
const RESERVED_INSIDE = new RegExp(`${HEAD}[[{](?:.*[,:])? *(?<sign>[@\`%])(?<rest>.*)$`, 'u');

/** A value that begins with a sign that YAML keeps for itself. */
function reserved({ lines, line, index }: Stumble): Cause | undefined {
  const groups = (RESERVED.exec(line) ?? RESERVED_INSIDE.exec(line))?.groups;
  if (groups === undefined) return undefined;
  const { sign = '', rest = '' } = groups;
  const isBlock = '|>'.includes(sign);
  // `- ` opens a list, `? ` a key, `|` and `>` a block: only in the middle of a line are they slips.
  if ('?-:'.includes(sign) && rest !== '' && !rest.startsWith(' ')) return undefined;
  if (isBlock && /^[-+\d]*\s*(?:#.*)?$/u.test(rest)) return undefined;
  if ('*&!'.includes(sign) && rest === '') return undefined;
  const column = line.length - rest.length;
  if ('?-:'.includes(sign) && /^\s*(?:- +)*$/u.test(line.slice(0, column - 1))) return undefined;
  if (sign === '%' && column === 1 && /^%(?:YAML|TAG)\s/u.test(lines[index] ?? '')) return undefined;
  return {
    rule: 'yaml/reserved-sign',
    position: { line: index + 1, column },
    ru: {
      message: `Значение не может начинаться со знака «${sign}»: у YAML он служебный.`,
      got: shorten(`${sign}${rest}`),
      fix:
        rest === ''
          ? 'Если значение неизвестно, напишите unknown, где его принимают, или уберите поле.'
          : 'Возьмите всё значение в кавычки.',
    },
    en: {
      message: `A value cannot begin with "${sign}": YAML keeps it for itself.`,
      got: shorten(`${sign}${rest}`),
      fix:
        rest === ''
          ? 'If the value is not known, write unknown where it is taken, or remove the key.'
          : 'Quote the whole value.',
    },
  };
}

/** `title: "Об утверждении" регламентов`, `name: 'об'екте'`, `list: [a] b`. */
function textAfterQuote({ before, after, index, lines }: Stumble): Cause | undefined {
  const closed = before.trimEnd().at(-1) ?? '';
  const rest = after.trim();
  if (rest === '' || !`'"]}`.includes(closed)) return undefined;
  const opener = findOpener(closed, before, lines.slice(0, index));
  if (opener === undefined) return undefined;
  const bracket = ']}'.includes(closed);
  const other = closed === '"' ? "'" : '"';
  const column = before.length + after.length - after.trimStart().length + 1;
  return {
    rule: 'yaml/text-after-quote',
    position: { line: index + 1, column },
    ru: {
      message: bracket
        ? `Значение началось с «${opener}» и кончилось на «${closed}», а после скобки стоит ещё текст.`
        : 'Значение кончилось на закрывающей кавычке, а после неё стоит ещё текст.',
      got: shorten(rest),
      fix: bracket
        ? 'Если скобка — часть текста, возьмите всё значение в кавычки.'
        : `Если кавычки — часть текста, возьмите всё значение в кавычки ${other}…${other}; внутри '…' апостроф удваивается.`,
    },
    en: {
      message: bracket
        ? `The value ended at "${closed}", and more text follows the bracket.`
        : 'The value ended at the closing quote, and more text follows it.',
      got: shorten(rest),
      fix: bracket
        ? 'Quote the whole value if the bracket is part of the text.'
        : `If the quotes are part of the text, put the whole value in ${other}…${other}; inside '…' an apostrophe is doubled.`,
    },
  };
}

const CLOSING: Readonly<Record<string, string>> = { "'": "'", '"': '"', '[': ']', '{': '}' };

/** The sign that opened what is closed here, in this line or in one above. */
function findOpener(closed: string, before: string, above: readonly string[]): string | undefined {
  const here = new RegExp(`${HEAD}(?<sign>['"[{])`, 'u').exec(before)?.groups?.sign;
  const at =
    here === undefined ? locateOpening(above.join('\n'), { line: above.length, column: 1 }) : undefined;
  const sign = here ?? (at && above[at.line - 1]?.charAt(at.column - 1));
  return sign !== undefined && CLOSING[sign] === closed ? sign : undefined;
}

/** A comment ends a text, so that its next line is out of place. */
function cutByComment({ lines, index }: Stumble): Cause | undefined {
  const above = lines[index - 1] ?? '';
  const lost = /^\s*[^\s#].*?[ \t](?<lost>#.*)$/u.exec(above)?.groups?.lost;
  if (lost === undefined || /["']/u.test(above)) return undefined;
  return {
    rule: 'yaml/cut-by-comment',
    position: { line: index, column: above.length - lost.length + 1 },
    ru: {
      message: `Всё после « #» — комментарий: на нём текст оборвался, и следующая строка оказалась не на месте.`,
      got: shorten(lost),
      fix: 'Если это слова акта, возьмите всё значение в кавычки; если комментарий, поставьте его строкой выше.',
    },
    en: {
      message: 'Everything after " #" is a comment: it ended the text, so the next line is out of place.',
      got: shorten(lost),
      fix: 'Quote the whole value if these are words of the act; put a comment on a line of its own.',
    },
  };
}

/** `act:kz/vko/2014-198`, in the line itself or in the one above. */
function noSpaceAfterColon({ lines, index }: Stumble): Cause | undefined {
  for (const at of [index, index - 1]) {
    const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*):)[^\s/]/u.exec(lines[at] ?? '')?.groups;
    if (groups === undefined) continue;
    const { head = '', name = '' } = groups;
    return {
      rule: 'yaml/colon',
      position: { line: at + 1, column: head.length },
      ru: {
        message: `После двоеточия у поля «${name}» нет пробела.`,
        expected: `«${name}: значение»`,
        fix: 'Поставьте после двоеточия пробел.',
      },
      en: {
        message: `No space follows the colon of the key "${name}".`,
        expected: `"${name}: value"`,
        fix: 'Put a space after the colon.',
      },
    };
  }
  return undefined;
}

/** `-id: sign`. */
function noSpaceAfterHyphen({ lines, index }: Stumble): Cause | undefined {
  // The line itself is a good field for YAML, which stumbles over the one below.
  for (const at of [index, index - 1]) {
    const indent = /^(?<indent>[ ]*)-[A-Za-z][\w-]*:(?:\s|$)/u.exec(lines[at] ?? '')?.groups?.indent;
    if (indent === undefined) continue;
    return {
      rule: 'yaml/hyphen',
      position: { line: at + 1, column: indent.length + 1 },
      ru: {
        message: 'После дефиса, с которого начинается строка списка, нет пробела.',
        fix: 'Поставьте после дефиса пробел.',
      },
      en: {
        message: 'No space follows the hyphen that begins an item of a list.',
        fix: 'Put a space after the hyphen.',
      },
    };
  }
  return undefined;
}

/** `unit = clerk`, `unit：clerk`, in the line itself or in the one above. */
function noColon({ lines, index }: Stumble): Cause | undefined {
  for (const at of [index, index - 1]) {
    const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*)[ ]*)(?<sign>[=;：﹕∶꞉])/u.exec(
      lines[at] ?? '',
    )?.groups;
    if (groups === undefined) continue;
    const { head = '', name = '', sign = '' } = groups;
    return {
      rule: 'yaml/colon',
      position: { line: at + 1, column: head.length + 1 },
      ru: {
        message: `После имени поля «${name}» стоит «${sign}», а не двоеточие с пробелом.`,
        expected: `«${name}: значение»`,
        got: sign,
        fix: 'Поставьте двоеточие и пробел.',
      },
      en: {
        message: `"${sign}" follows the key "${name}", not a colon and a space.`,
        expected: `"${name}: value"`,
        got: sign,
        fix: 'Put a colon and a space.',
      },
    };
  }
  return undefined;
}

/** `text: о порядке: общие положения`. */
function colonInValue({ line, index, before }: Stumble): Cause | undefined {
  const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*):[ ]+[^\s'"[{|>].*?):(?:[ ]|$)/u.exec(
    line,
  )?.groups;
  if (groups === undefined || before.length > (groups.head?.length ?? 0)) return undefined;
  const { head = '', name = '' } = groups;
  return {
    rule: 'yaml/colon-in-value',
    position: { line: index + 1, column: head.length + 1 },
    ru: {
      message: `В значении поля «${name}» есть двоеточие с пробелом: YAML видит в нём ещё одно поле.`,
      got: shorten(line.trim()),
      fix: 'Возьмите всё значение в кавычки.',
    },
    en: {
      message: `The value of "${name}" holds a colon and a space: YAML sees one more key there.`,
      got: shorten(line.trim()),
      fix: 'Quote the whole value.',
    },
  };
}

/** Where the quote or the bracket begins that is open at a place; nothing when no line above opens one. */
export function locateOpening(text: string, { line }: Position): Position | undefined {
  const lines = text.split(/\r?\n/);
  const opening = new RegExp(`${HEAD}(?<sign>['"[{])(?<rest>.*)$`, 'u');
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index -= 1) {
    const found = opening.exec(lines[index] ?? '');
    const [whole = ''] = found ?? [];
    const { sign = '', rest = '' } = found?.groups ?? {};
    if (sign !== '' && staysOpen(sign, rest)) return { line: index + 1, column: whole.length - rest.length };
  }
  return undefined;
}

function staysOpen(sign: string, rest: string): boolean {
  if (sign === "'") return !rest.replaceAll("''", '').includes("'");
  if (sign === '"') return !rest.replaceAll(/\\./gu, '').includes('"');
  const bare = rest.replaceAll(/"[^"]*"|'[^']*'/gu, '');
  const count = (signs: string) => [...bare].filter((one) => signs.includes(one)).length;
  return count('[{') + 1 > count(']}');
}
