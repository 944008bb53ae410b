/** A row of the report of term checks: made by the build for the first page, by a script for any choice of rows. */
import type { ChannelKind } from '../../../model/records.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import { type BadgeView, badgeMarkup } from '../shared/badge.ts';
import { el, type Markup } from '../shared/markup.ts';
import type { BarView } from './bar.ts';
import { barMarkup } from './bar-markup.ts';

export interface RowReading {
  phrase: string;
  /** «Если срок начинается в день обращения». */
  under?: string | undefined;
  bar?: BarView | undefined;
  outcome: string;
  /** The start that decides. */
  deciding?: string | undefined;
}

export interface RowRegulation {
  title: string;
  href: string;
  region: string;
  /** BCP 47 tag of the regulation's words, set only when it differs from the page's. */
  lang?: string | undefined;
}

export interface ReportLine {
  regulation: RowRegulation;
  /** How many rows the name of the regulation stands for; 0 where a row above has it. */
  span: number;
  channel: ChannelKind;
  total: string;
  readings: readonly RowReading[];
  verdict: BadgeView;
}

/** Words of the interface that a row needs; a script gets them from the page. */
export interface RowWords {
  channelName: Record<ChannelKind, string>;
  channel: string;
  total: string;
  comparison: string;
  verdict: string;
  noTerm: string;
}

export function rowWords({ channel, check, regulation }: Dictionary): RowWords {
  return {
    channelName: channel,
    channel: check.channel,
    total: check.total,
    comparison: check.comparison,
    verdict: check.verdict,
    noTerm: regulation.noTerm,
  };
}

const soft = (text: string | undefined) => text && el('p', { class: 'small soft' }, text);

function readingMarkup(
  { phrase, under, bar, outcome, deciding }: RowReading,
  lang: string | undefined,
): Markup {
  return el(
    'div',
    { class: 'reading' },
    el('div', {}, el('p', { lang }, phrase), soft(under)),
    el('div', {}, bar && barMarkup(bar, lang), el('p', { class: 'small' }, outcome), soft(deciding)),
  );
}

function nameMarkup({ title, href, region, lang }: RowRegulation, span: number): Markup {
  const several = { scope: 'rowgroup', rowspan: `${span}` };
  return el(
    'th',
    span > 1 ? several : { scope: 'row' },
    el('a', { href, lang }, title),
    el('p', { class: 'small soft' }, region),
  );
}

export function lineMarkup(line: ReportLine, words: RowWords): Markup {
  const { regulation, span, channel, total, readings, verdict } = line;
  const comparison =
    readings.length === 0
      ? [el('p', { class: 'soft' }, words.noTerm)]
      : readings.map((reading) => readingMarkup(reading, regulation.lang));
  return el(
    'tr',
    {},
    span > 0 ? nameMarkup(regulation, span) : undefined,
    el('td', { 'data-label': words.channel }, words.channelName[channel]),
    el('td', { 'data-label': words.total }, total),
    el('td', { 'data-label': words.comparison, class: 'comparison', colspan: '2' }, ...comparison),
    el(
      'td',
      { 'data-label': words.verdict },
      el('a', { href: `${regulation.href}law/#check-${channel}` }, badgeMarkup(verdict)),
    ),
  );
}
