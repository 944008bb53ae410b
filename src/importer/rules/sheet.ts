/** What the readers of one set of rules share while they read. */
import type { ServiceChannel } from '../../model/records.ts';
import type { Desk } from '../draft.ts';
import { peel } from '../outline/markers.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { slice, type Words } from '../words.ts';

export interface RulesSheet extends Desk {
  /** Where the table stands: `приложение 2, строка 4`. */
  placeRow: (number?: number) => string;
  /** The channels of the service, once they are known. */
  ways: readonly ServiceChannel[];
}

export interface Line {
  words: Words;
  /** The number of the entry: `1)`. */
  mark?: string;
  at: string;
}

/** Lines of a cell with their places: `строка 4 пп. 1)`. */
export function placeLines(lines: readonly Words[], row: string, desk: Desk): Line[] {
  return lines.map((line) => {
    const { markers, words } = peel(line);
    const mark = markers.find(({ kind }) => kind === 'subitem' || kind === 'item');
    if (mark === undefined || words.text === '') return { words: markers.length > 0 ? words : line, at: row };
    desk.boilerplate.push(mark.words);
    const number = `${mark.number ?? ''})`;
    return { words, mark: number, at: `${row} пп. ${number}` };
  });
}

/** A record leaves the channels out where the words name none. */
export function someWays(ways: readonly ServiceChannel[]): readonly ServiceChannel[] | undefined {
  return ways.length === 0 ? undefined : ways;
}

export function endsWithColon({ text }: Words): boolean {
  return text.endsWith(':');
}

/** The words before a place, without a dash, a comma or a colon at their end. */
export function cutHead(words: Words, end: number): Words {
  return withoutEnd(slice(words, 0, end));
}
