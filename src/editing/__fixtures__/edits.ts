/** Records that people wrote, and changes at random in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { recordAt } from '../../catalog/kinds.ts';
import type { Plain } from '../../importer/sourced.ts';
import type { RecordKind } from '../../model/entry.ts';
import { isPlainMapping } from '../pair-items.ts';
import type { PlainRecord } from '../schema-order.ts';

const CONTENT = new URL('../../../content', import.meta.url).pathname;

/** Every record that people wrote: folded texts, lists in one line, comments at every depth. */
export const RECORDS = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .flatMap((path): [RecordKind, string][] => {
    const place = recordAt(path);
    return typeof place === 'string' ? [] : [[place.kind, readFileSync(join(CONTENT, path), 'utf8')]];
  });

const TEXTS = ['ж', 'да # нет', '- а: б', 'не более «15» дней: точно', 'а'.repeat(120), `${'слово '.repeat(30)}конец`];

/** The same record with one thing changed, taken away, added or moved, chosen by the numbers. */
function change(value: Plain, numbers: number[]): Plain {
  const [turn = 0, ...rest] = numbers;
  const text = TEXTS[turn % TEXTS.length] ?? '';
  if (Array.isArray(value)) {
    const items: Plain[] = [...value];
    const at = turn % (items.length + 1);
    const item = items[at];
    if (item === undefined) return [...items, items[0] ?? text];
    if (turn % 7 === 0 && items.length > 1) return items.toSpliced(at, 1);
    if (turn % 11 === 0) return items.toSpliced(at, 0, isPlainMapping(item) ? { ...item, id: 'novoe' } : text);
    if (turn % 13 === 0) return items.toReversed();
    return items.with(at, change(item, rest));
  }
  if (!isPlainMapping(value)) return typeof value === 'number' ? value + 1 : text;
  const names = Object.keys(value);
  const name = names[turn % names.length] ?? '';
  if (turn % 5 === 0 && names.length > 1) {
    return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
  }
  if (turn % 9 === 0) return { ...value, at: text, novoe: { text } };
  return { ...value, [name]: change(value[name] ?? '', rest) };
}

const TURNS = fc.array(fc.nat({ max: 5000 }), { minLength: 8, maxLength: 8 });

/** One to four changes. */
export const EDITS = fc
  .array(TURNS, { minLength: 1, maxLength: 4 })
  .map((edits) => (record: PlainRecord) =>
    edits.reduce<Plain>((changed, numbers) => change(changed, numbers), record) as PlainRecord,
  );
