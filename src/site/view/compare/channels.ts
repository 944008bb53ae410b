/** The term check of a channel on both sides: term, sum of the steps, verdict, reserve. */
import type { ComparedChannel } from '../../../compare/comparand.ts';
import type { ChannelPair } from '../../../compare/compare.ts';
import { formatChange, formatSignedChange } from '../../../compare/format-change.ts';
import { badgeMarkup } from '../shared/badge.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import { readSides, rowMarkup, type SideName, type Sides } from './sides.ts';

/** «запас: +1 → −2 рабочих дня»; nothing where one of them is not known, or both are equal. */
export function marginChange(row: ChannelPair, { words }: Sides): string | undefined {
  if (row.in !== 'both' || !row.differs.includes('margin')) return undefined;
  const [from, to] = [row.a.margin, row.b.margin];
  if (from === undefined || to === undefined) return undefined;
  return `${words.reserve.toLowerCase()} ${formatSignedChange(from, to, words.language)}`;
}

/** «срок 15 → 10 рабочих дней», where each has one term and they are not the same. */
export function termChange(row: ChannelPair, { words }: Sides): string | undefined {
  if (row.in !== 'both') return undefined;
  const [[from, moreFrom], [to, moreTo]] = [row.a.terms, row.b.terms];
  if (from?.amount === undefined || to?.amount === undefined || moreFrom || moreTo) return undefined;
  if (JSON.stringify(from.amount) === JSON.stringify(to.amount)) return undefined;
  return `${words.term.toLowerCase()} ${formatChange(from.amount, to.amount, words.language)}`;
}

function channelContent(channel: ComparedChannel, side: SideName, { words, ...sides }: Sides): Piece[] {
  const { channelWords, lang } = sides[side];
  const told = channelWords[channel.kind];
  const terms = channel.terms.map(({ phrase }) => phrase).join('; ');
  return [
    el('p', {}, `${words.term}: `, terms === '' ? words.noTerm : el('b', { lang }, terms)),
    ...(told === undefined
      ? []
      : [
          el('p', {}, `${words.total}: `, el('b', {}, told.total)),
          el('p', {}, badgeMarkup(told.badge)),
          ...(told.outcome === undefined ? [] : [el('p', { class: 'small' }, told.outcome)]),
        ]),
    el('p', { class: 'small soft', lang }, channel.text),
  ];
}

export function channelMarkup(row: ChannelPair, sides: Sides): Markup {
  const { kind } = row.in === 'b' ? row.b : row.a;
  const changes = [termChange(row, sides), marginChange(row, sides)].filter((text) => text !== undefined);
  return rowMarkup(
    sides,
    sides.words.channel[kind],
    readSides(row, (side, channel) => channelContent(channel, side, sides)),
    changes.length === 0 ? {} : { change: changes.join('; ') },
  );
}
