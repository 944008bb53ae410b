/** Words that a hash turned into a comment. */
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { shorten } from '../describe-value.ts';
import { draft } from '../draft.ts';
import type { Trap } from './trap.ts';

/** Looked for from hash to hash: a search of the whole text would take longer than reading it. */
export function hasCommentAfterValue(text: string): boolean {
  for (let hash = text.indexOf('#'); hash !== -1; hash = text.indexOf('#', hash + 1)) {
    const line = text.slice(text.lastIndexOf('\n', hash) + 1, hash);
    if (/\S[ \t]+$/.test(line)) return true;
  }
  return false;
}

/** «3 # часа»: what the number counted. */
const TIME = /^#\s*(?:\(|мин|час|дн|ден|рабоч|календ|мес|сағат|күн)/iu;

/** A hash that a letter follows looks like words; one that a space follows is a comment beside a text. */
export function cutByComment(text: string, { style, valueStart, valueEnd }: ScalarEvent): Trap[] {
  if (style !== SCALAR_STYLE.PLAIN || valueStart < 0) return [];
  const lost = /^[ \t]+(?<lost>#.*)$/u.exec(readRestOfLine(text, valueEnd))?.groups?.lost;
  if (lost === undefined) return [];
  const kept = text.slice(valueStart, valueEnd);
  const likeWords = /^#[^\s#]/u.test(lost) || (/\d$/u.test(kept) && TIME.test(lost));
  if (!likeWords && !/\s|\p{Script=Cyrillic}/u.test(kept)) return [];
  return [{ offset: text.indexOf('#', valueEnd), told: lostWords(kept, lost, likeWords) }];
}

/** `number: #198` is a field without a value; `processes: # п. 5` has its value in the lines below. */
export function swallowedByComment(text: string, events: readonly Event[]): Trap[] {
  return [...text.matchAll(/^(?<head>[ ]*(?:- +)*)[^\s#'"[{][^\n:#]*:[ \t]+(?<lost>#.*)$/gmu)].flatMap(
    ({ index, 0: line, groups }) => {
      const { head = '', lost = '' } = groups ?? {};
      const offset = index + line.length - lost.length;
      const isWords = /^#[^\s#]/u.test(lost) || !hasValueBelow(text, index + line.length, head.length);
      return !isWords || isInText(events, offset)
        ? []
        : [{ offset, told: lostWords('', lost.trimEnd(), true) }];
    },
  );
}

/** @param indent of the name */
function hasValueBelow(text: string, lineEnd: number, indent: number): boolean {
  const words = /^(?<own>[ ]*)(?<sign>[^\s#])/gmu;
  words.lastIndex = lineEnd;
  const { own = '', sign = '' } = words.exec(text)?.groups ?? {};
  return own.length > indent || (own.length === indent && sign === '-');
}

function lostWords(kept: string, lost: string, likeWords: boolean): Trap['told'] {
  return draft(
    'yaml/cut-by-comment',
    {
      message: `Всё после « #» — комментарий: «${shorten(lost)}» в значение не вошло.`,
      got: kept === '' ? 'пусто' : `«${shorten(kept.replaceAll(/\s+/gu, ' '))}»`,
      fix: 'Если это слова акта, возьмите всё значение в кавычки; если комментарий, поставьте его строкой выше.',
    },
    {
      message: `Everything after " #" is a comment: "${shorten(lost)}" is not in the value.`,
      got: kept === '' ? 'nothing' : `"${shorten(kept.replaceAll(/\s+/gu, ' '))}"`,
      fix: 'Quote the whole value if these are words of the act; put a comment on a line of its own.',
    },
    { severity: likeWords ? 'error' : 'warning' },
  );
}

function isInText(events: readonly Event[], offset: number): boolean {
  return events.some(
    (event) =>
      event.type === EVENT_ID.SCALAR &&
      event.style !== SCALAR_STYLE.PLAIN &&
      event.valueStart <= offset &&
      offset < event.valueEnd,
  );
}

function readRestOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end).trimEnd();
}
