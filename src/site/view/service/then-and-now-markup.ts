/** The page of a service then and now, in the look of a comparison of two regulations. */

import type { RecordLanguage } from '../../../model/records.ts';
import { type ThenAndNowWords, thenAndNowWords } from '../../i18n/then-and-now.ts';
import { rowMarkup, type SideContents } from '../compare/sides.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import { type Said, saidMarkup } from '../shared/said.ts';
import { type Cell, isGap, type ThenAndNowLine, type ThenAndNowView } from './then-and-now.ts';

export function thenAndNowMarkup(
  { year, before, now, lines, standing }: ThenAndNowView,
  language: RecordLanguage,
): Markup[] {
  const words = thenAndNowWords(language);
  const sides = {
    a: { region: '', act: '' },
    b: { region: '', act: '' },
    words: { ...words, sides: { a: year ?? words.before, b: words.now } },
  };
  const heads = [
    before === undefined ? undefined : headMarkup('a', sides.words.sides.a, before),
    now === undefined
      ? el('div', { class: 'side side-b card' }, markSide(words.now), el('p', {}, words.noRules))
      : headMarkup('b', words.now, now, standing),
  ];
  return [
    el('div', { class: 'sides heads' }, ...heads),
    el(
      'label',
      { class: 'small no-print' },
      el('input', { type: 'checkbox', id: 'show-same', checked: '' }),
      ' ',
      words.showSame,
    ),
    el(
      'ol',
      { class: 'comparison' },
      ...lines.map((line) =>
        rowMarkup(sides, line.name, fillSides(line, words), {
          change: line.change ?? describeGap(line, words),
        }),
      ),
    ),
  ];
}

function markSide(name: string, ...rest: readonly Piece[]): Markup {
  return el('p', { class: 'side-mark' }, el('b', {}, name), ...rest);
}

function headMarkup(
  side: 'a' | 'b',
  mark: string,
  { name, title, href }: { name: string; title: Said; href: string },
  standing?: string,
): Markup {
  return el(
    'div',
    { class: `side side-${side} card` },
    markSide(mark, ` ${name}`),
    el('h2', { lang: title.lang }, el('a', { href }, title.text)),
    standing === undefined ? undefined : el('p', { class: 'small soft' }, standing),
  );
}

function tellCell(cell: Cell, words: ThenAndNowWords): Markup[] {
  if (isGap(cell)) return [el('p', { class: 'soft' }, words.gap[cell])];
  return cell.map((said) => el('p', {}, saidMarkup(said)));
}

function fillSides({ before, now, isSame }: ThenAndNowLine, words: ThenAndNowWords): SideContents {
  if (isSame === true) return { in: 'same', both: tellCell(before, words) };
  return { in: 'both', a: tellCell(before, words), b: tellCell(now, words) };
}

function describeGap({ before, now }: ThenAndNowLine, words: ThenAndNowWords): string | undefined {
  if (!isGap(before) && now === 'absent') return words.only.a;
  if (!isGap(now) && before === 'absent') return words.only.b;
  return isGap(before) || isGap(now) ? words.notComparable : undefined;
}
