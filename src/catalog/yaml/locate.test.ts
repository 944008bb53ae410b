import { expect, it } from 'vitest';
import { fieldLocator, type Path } from './locate.ts';

const TEXT = `# comment
act: kz
"titles":
  listed: 'Выдача'
  body: >-
    два
    слова
steps:
  - id: a
    next: [b, "c"]
  -
empty:
`;

const locate = fieldLocator(TEXT);

it.each<[path: Path, place: string]>([
  [[], '1:1'],
  [['act'], '2:6'],
  [['titles'], '3:1'],
  [['titles', 'listed'], '4:11'],
  [['titles', 'body'], '5:3'],
  [['titles', 'missing'], '3:1'],
  [['steps'], '8:1'],
  [['steps', 0], '9:5'],
  [['steps', 0, 'id'], '9:9'],
  [['steps', 0, 'next'], '10:5'],
  [['steps', 0, 'next', 0], '10:12'],
  [['steps', 0, 'next', 1], '10:15'],
  [['steps', 1], '8:1'],
  [['steps', 7, 'id'], '8:1'],
  [['empty'], '12:1'],
  [['act', 'deeper'], '2:6'],
])('finds %j', (path, place) => {
  const { line, column } = locate(path);
  expect(`${line}:${column}`).toBe(place);
});

it('finds the name of a field', () => {
  expect(locate(['titles', 'listed'], 'key')).toEqual({ line: 4, column: 3 });
});

it('has a place for everything in a text that has nothing', () => {
  expect(fieldLocator('')(['a', 0])).toEqual({ line: 1, column: 1 });
});
