/** What sound YAML loses or changes without a word: the file can be read, but does not say what its author wrote. */
import { EVENT_ID, type Event, load, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { RecordKind } from '../../model/entry.ts';
import { fieldNames } from '../../model/schema-walk.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import { INVISIBLE, nameCharacter, ODD_SPACE, UNUSUAL } from '../odd-characters.ts';
import { cutByComment, hasCommentAfterValue, swallowedByComment } from './comment-traps.ts';
import { positions } from './locate.ts';
import type { Trap } from './trap.ts';

/** Hardly any record has a line like these: only then the text is read a second time, with places. */
const MARK = /(?:^|[\s[{,])(?:&\S|!\s)/;
const NUMBER_AS_KEY = /^[ \t]*(?:- +)*[-+.]?\d[^\s:]*[ \t]*:/m;
/** A look that costs a third: most texts have no such place at all. */
const LETTER_AND_COLON = /[a-zA-Z]:[^ \t\r\n/]/;
const FIELD_WITHOUT_SPACE = /^[ ]*(?:- +)*(?<name>[a-zA-Z]+):(?<next>[^ \t\r\n/])/gm;
const INVISIBLE_ANYWHERE = new RegExp(INVISIBLE, 'gu');

/**
 * @param text of a record that YAML can read
 * @param isUnusual whether it holds a character that is not drawn or a space that is none
 */
export function sourceTraps(
  kind: RecordKind,
  text: string,
  isUnusual = UNUSUAL.test(text),
): UnplacedFinding[] {
  const unusual = isUnusual ? invisible(text) : [];
  const traps = [...unusual, ...inEvents(kind, text)];
  if (traps.length === 0) return [];
  const positionAt = positions(text);
  return traps.map(({ offset, told }) => ({ ...told, position: positionAt(offset) }));
}

function invisible(text: string): Trap[] {
  const found: Trap[] = [];
  let lineOfLast: number | undefined;
  for (const { 0: character, index } of text.matchAll(INVISIBLE_ANYWHERE)) {
    const line = text.lastIndexOf('\n', index);
    if (line === lineOfLast) continue;
    lineOfLast = line;
    const { ru, en } = nameCharacter(character);
    found.push({
      offset: index,
      told: draft(
        'yaml/invisible-character',
        {
          message: 'В строке есть знак, которого не видно: такие слова не найдутся и не сравнятся.',
          got: ru,
          fix: 'Удалите его: наберите слово заново.',
        },
        {
          message: 'The line holds a character that is not drawn: such words are not found.',
          got: en,
          fix: 'Delete it: type the word anew.',
        },
      ),
    });
  }
  return found;
}

function inEvents(kind: RecordKind, text: string): Trap[] {
  const glued = LETTER_AND_COLON.test(text)
    ? [...text.matchAll(FIELD_WITHOUT_SPACE)].filter(({ groups }) => fieldNames(kind).has(groups?.name ?? ''))
    : [];
  const suspect =
    hasCommentAfterValue(text) ||
    (/[&!]/.test(text) && MARK.test(text)) ||
    (/\d:\s/.test(text) && NUMBER_AS_KEY.test(text)) ||
    glued.length > 0;
  if (!suspect) return [];
  const events = parseEvents(text, {});
  return [
    ...listScalars(events).flatMap(({ event, isKey }) => [
      ...cutByComment(text, event),
      ...marked(text, event),
      ...(isKey ? changedKey(text, event) : []),
    ]),
    ...swallowedByComment(text, events),
    ...glued.flatMap((match) => swallowedField(text, match, events)),
  ];
}

/** Every scalar, and whether it is the name of a field. */
function listScalars(events: readonly Event[]): { event: ScalarEvent; isKey: boolean }[] {
  const found: { event: ScalarEvent; isKey: boolean }[] = [];
  const open: { isMapping: boolean; parts: number }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const holder = open.at(-1);
    const isKey = holder?.isMapping === true && holder.parts % 2 === 0;
    if (holder !== undefined) holder.parts += 1;
    if (event.type === EVENT_ID.SCALAR) found.push({ event, isKey });
    else if (event.type !== EVENT_ID.ALIAS)
      open.push({ isMapping: event.type === EVENT_ID.MAPPING, parts: 0 });
  }
  return found;
}

/** An anchor takes the first word of a value away, and a lone exclamation mark goes as a tag without a name. */
function marked(text: string, { anchorStart, anchorEnd, tagStart, tagEnd }: ScalarEvent): Trap[] {
  const isTag = tagStart >= 0 && text.slice(tagStart, tagEnd) === '!';
  if (anchorStart < 0 && !isTag) return [];
  const start = isTag ? tagStart : text.lastIndexOf('&', anchorStart);
  const name = isTag ? '!' : text.slice(start, anchorEnd);
  return [
    {
      offset: start,
      told: draft(
        isTag ? 'yaml/tag' : 'yaml/anchor',
        {
          message: `«${name}» YAML считает меткой, а не словом: в значение оно не вошло.`,
          fix: 'Если это слово акта, возьмите всё значение в кавычки; если метка, уберите её.',
        },
        {
          message: `"${name}" is a mark of YAML, not a word: it is not in the value.`,
          fix: 'Quote the whole value if this is a word of the act; otherwise remove it.',
        },
      ),
    },
  ];
}

/** A name such as `0198` or `7.10` is read as a number and written anew. */
function changedKey(text: string, { style, valueStart, valueEnd }: ScalarEvent): Trap[] {
  if (style !== SCALAR_STYLE.PLAIN || valueStart < 0) return [];
  const written = text.slice(valueStart, valueEnd);
  if (!/^[-+.]?\d/u.test(written)) return [];
  const read = String(load(written));
  if (read === written) return [];
  return [
    {
      offset: valueStart,
      told: draft(
        'yaml/changed-key',
        {
          message: `Имя поля «${written}» YAML читает как число ${read}.`,
          expected: `"${written}"`,
          got: read,
          fix: 'Возьмите имя поля в кавычки.',
        },
        {
          message: `YAML reads the key "${written}" as the number ${read}.`,
          expected: `"${written}"`,
          got: read,
          fix: 'Quote the key.',
        },
      ),
    },
  ];
}

/** `at:п. 5` below a text is no field but more of the text. */
function swallowedField(text: string, match: RegExpExecArray, events: readonly Event[]): Trap[] {
  const { name = '', next = '' } = match.groups ?? {};
  const offset = match.index + match[0].length - next.length;
  const holder = events.find(
    (event) => event.type === EVENT_ID.SCALAR && event.valueStart <= offset && offset < event.valueEnd,
  );
  const isPlain = holder?.type === EVENT_ID.SCALAR && holder.style === SCALAR_STYLE.PLAIN;
  if (!isPlain || text.startsWith(`${name}:`, holder.valueStart)) return [];
  const odd = ODD_SPACE.test(next) ? nameCharacter(next) : undefined;
  return [
    {
      offset: offset - name.length - 1,
      told: draft(
        'yaml/colon',
        {
          message: `Поле «${name}» не прочитано: после двоеточия нет пробела, и строка стала продолжением текста выше.`,
          expected: `«${name}: …»`,
          ...(odd === undefined ? {} : { got: odd.ru }),
          fix: 'Поставьте после двоеточия обычный пробел.',
        },
        {
          message: `The key "${name}" was not read: no space follows its colon, so the line continues the text above.`,
          expected: `"${name}: …"`,
          ...(odd === undefined ? {} : { got: odd.en }),
          fix: 'Put an ordinary space after the colon.',
        },
      ),
    },
  ];
}
