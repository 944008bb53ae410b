/** No-break and other odd spaces in values that are compared letter by letter: names, numbers, authorities. */
import type { RecordKind } from '../model/entry.ts';
import { quotedWords } from '../model/quoted-words.ts';
import { draft, type UnplacedFinding } from './draft.ts';
import { nameCharacter, ODD_SPACE } from './odd-characters.ts';
import type { Path } from './yaml/locate.ts';

/** Words of an act keep their spaces: whoever compares them takes every white space for one. */
export function oddSpaces(kind: RecordKind, data: unknown): UnplacedFinding[] {
  const words = new Set(quotedWords(kind, data).map(({ path }) => path.join('/')));
  return stringsIn(data, []).flatMap(({ value, path }) => {
    const [character] = ODD_SPACE.exec(value) ?? [];
    return character === undefined || words.has(path.join('/')) ? [] : [oddSpace(character, path)];
  });
}

function stringsIn(data: unknown, path: Path): { value: string; path: Path }[] {
  if (typeof data === 'string') return [{ value: data, path }];
  if (Array.isArray(data)) return data.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...path, key]));
}

function oddSpace(character: string, path: Path): UnplacedFinding {
  const { ru, en } = nameCharacter(character);
  return draft(
    'yaml/not-a-space',
    {
      message: 'В значении стоит не обычный пробел: с таким же словом из другой записи оно не совпадёт.',
      expected: 'пробел',
      got: ru,
      fix: 'Замените его обычным пробелом.',
    },
    {
      message: 'The value holds no ordinary space: it will not match the same words of another record.',
      expected: 'a space',
      got: en,
      fix: 'Replace it with an ordinary space.',
    },
    { path, severity: 'warning' },
  );
}
