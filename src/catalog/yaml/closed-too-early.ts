/** Quotes and brackets: closed before the end of a value, or not at all. */
import { shorten } from '../describe-value.ts';
import type { Position } from '../draft.ts';
import { type Cause, HEAD, type Stumble } from './stumble.ts';

/** `title: "Об утверждении" регламентов`, `name: 'об'екте'`, `list: [a] b`. */
export function textAfterQuote({ before, after, index, lines }: Stumble): Cause | undefined {
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
