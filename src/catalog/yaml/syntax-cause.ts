/**
 * Why YAML stumbled, looked up in the lines around the place. The reader says «bad indentation» of a dozen slips
 * that an author knows by other names.
 */
import { shorten } from '../describe-value.ts';
import { draft, type Position, type UnplacedFinding } from '../draft.ts';
import { INVISIBLE, nameCharacter, ODD_SPACE } from '../odd-characters.ts';
import { textAfterQuote } from './closed-too-early.ts';
import { colonInValue, noColon, noSpaceAfterColon, noSpaceAfterHyphen } from './key-signs.ts';
import { type Cause, HEAD, type Stumble } from './stumble.ts';

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
