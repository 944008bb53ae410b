/** The term check of one channel as the page shows it: verdict, picture, proof. */

import { longDate } from '../../../language/long-date.ts';
import { defined } from '../../../model/defined.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import { type Amount, findFamily } from '../../../terms/amount.ts';
import {
  type ChannelCheck,
  findProof,
  type PathProof,
  type TermReading,
  type Total,
} from '../../../terms/channel-check.ts';
import { formatAmount } from '../../../terms/format-amount.ts';
import type { Gap, PathItem } from '../../../terms/path-item.ts';
import type { Judgement } from '../../../terms/verdict.ts';
import { formatShare } from '../../../words/share.ts';
import { CHECK_TERMS, EXCESS_GROUNDS } from '../../../words/verdicts.ts';
import type { PageLanguage, Records } from '../../data.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang } from '../shared/lang.ts';
import { type BarView, buildBar } from './bar.ts';
import { type RunView, runView } from './run.ts';
import { verdictBadge } from './verdict.ts';

export interface ReadingView {
  badge: BadgeView;
  phrase: string;
  text: string;
  /** BCP 47 tag of the words of the term; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  at: string;
  origin: string;
  case?: string;
  /** The steps together by the path of this reading. */
  total: string;
  /** «Запас 7 часов 20 минут», «Превышение 40 минут», or why it is not known. */
  outcome: string;
  bar?: BarView;
  /** Where plain sums cannot tell. */
  run?: RunView;
}

export interface ProofRow {
  label: string;
  text: string;
  at: string;
  /** The act's phrase, or what stands in its place. */
  time: string;
  running: string;
  unknown: boolean;
}

export interface CheckView {
  channel: string;
  channelKind: ChannelCheck['channel'];
  /** BCP 47 tag of the words of the steps; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  badge: BadgeView;
  /** One for each path, where cases or readings have their own. */
  total: string;
  readings: ReadingView[];
  proofs: { title?: string; rows: ProofRow[] }[];
  missing: { text: string; at: string; why: string }[];
  restated?: { text: string; at: string };
}

export function totalText(total: Total, { t, site }: PageLanguage): string {
  const format = (amount: Parameters<typeof formatAmount>[0]) => formatAmount(amount, site.language);
  switch (total.kind) {
    case 'exact':
      return format(total.amount);
    case 'between':
      return `${format(total.lower)} – ${format(total.upper)}`;
    case 'at-least':
      return findFamily(total.lower) === 'none' ? t.unknown : t.check.atLeast(format(total.lower));
    case 'several':
      return total.amounts.map(format).join('; ');
  }
}

/** «Запас 7 часов 20 минут», «Превышение 40 минут», or the reasons why it is not known. */
export function outcomeText(judgement: Judgement, { t, site }: PageLanguage): string {
  switch (judgement.verdict) {
    case 'fits':
      return `${t.check.reserve}: ${formatAmount(judgement.reserve, site.language)}`;
    case 'exceeds':
      return `${t.check.excess}: ${formatAmount(judgement.excess, site.language)}`;
    case 'unknown':
      return [
        ...leftText(judgement, site.language),
        ...judgement.reasons.map((reason) => t.check.reason[reason]),
      ].join('; ');
  }
}

function leftText({ left }: { left?: Amount }, language: RecordLanguage): string[] {
  if (left === undefined) return [];
  const words = CHECK_TERMS[language];
  return [words.knownFits, `${words.left} ${formatAmount(left, language)}`];
}

/** What the reading comes to, how often where it is late, and what an excess rests on besides the act. */
function readingOutcome(check: ChannelCheck, reading: TermReading, data: PageLanguage): string {
  const { language } = data.site;
  const own = check.cases?.find(({ readings }) => readings.includes(reading)) ?? check;
  const share = reading.verdict === 'exceeds' ? reading.run?.share : undefined;
  return [
    outcomeText(reading, data),
    ...(share === undefined
      ? []
      : [formatShare(share, language, ({ date, time }) => `${longDate(date, language)}, ${time}`)]),
    ...(reading.verdict === 'exceeds' ? (own.restsOn ?? []) : []).map(
      (ground) => EXCESS_GROUNDS[language][ground],
    ),
  ].join('; ');
}

/** Words of the act where it tells the case itself, else those of the editor; with the other path, if it is one. */
function nameCase(check: ChannelCheck, reading: TermReading): string | undefined {
  const title = check.cases?.find(({ readings }) => readings.includes(reading))?.title;
  const words = [reading.term.case ?? title, reading.alternative].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join('; ');
}

const findStandard = (id: string, { catalog }: Records) => catalog.regulations.get(id)?.data.standard?.ref;

function readingView(check: ChannelCheck, reading: TermReading, id: string, data: Records): ReadingView {
  const { t } = data;
  const bar = buildBar(check, reading, data);
  return {
    badge: verdictBadge(reading.verdict, t),
    phrase: reading.term.phrase,
    text: reading.term.text,
    at: reading.term.at,
    lang: chooseLang(data, reading.term.origin === 'standard' ? findStandard(id, data) : id),
    origin: reading.term.origin === 'regulation' ? t.regulation.fromRegulation : t.regulation.fromStandard,
    ...defined({ case: nameCase(check, reading) }),
    total: totalText(findProof(check, reading).total, data),
    outcome: readingOutcome(check, reading, data),
    ...defined({ bar }),
    ...(reading.run === undefined ? {} : { run: runView(reading.run, data) }),
  };
}

function proofTime({ time, phrase }: PathItem, t: Dictionary): string {
  if (phrase !== undefined) return phrase;
  if (time.kind === 'none') return '—';
  return time.kind === 'open' ? t.check.open[time.why] : '';
}

type TitledProof = PathProof & { title?: string };

/** Every path that was checked: of the channel, or of each of its cases and readings. */
function listProofs(check: ChannelCheck): TitledProof[] {
  return (check.cases ?? [check]).flatMap((one) => [one, ...(one.alternatives ?? [])]);
}

/** With the words of each case, but not inside a line of another language: there the proofs below name the cases. */
function totalsText(check: ChannelCheck, id: string, data: Records): string {
  const isOwn = chooseLang(data, id) === undefined;
  const told = listProofs(check).map(({ title, total }) =>
    [isOwn && title, totalText(total, data)].filter(Boolean).join(' – '),
  );
  return told.join('; ');
}

/** The gaps of all paths, each once. */
function listMissing(check: ChannelCheck): Gap[] {
  const gaps = listProofs(check).flatMap(({ missing }) => missing);
  return [...new Map(gaps.map((gap) => [`${gap.at} ${gap.why} ${gap.text}`, gap])).values()];
}

function proofRows(path: readonly PathItem[], { t, site }: PageLanguage): ProofRow[] {
  return path.map((item) => ({
    label: item.label ?? '',
    text: item.text,
    at: item.at,
    time: proofTime(item, t),
    running: formatAmount(item.running, site.language),
    unknown: item.time.kind === 'open',
  }));
}

/** @param id of the regulation */
export function checkView(check: ChannelCheck, id: string, data: Records): CheckView {
  const { t } = data;
  return {
    channel: t.channel[check.channel],
    channelKind: check.channel,
    lang: chooseLang(data, id),
    badge: verdictBadge(check.verdict, t),
    total: totalsText(check, id, data),
    readings: check.readings.map((reading) => readingView(check, reading, id, data)),
    proofs: listProofs(check).map(({ title, path }) => ({
      ...defined({ title }),
      rows: proofRows(path, data),
    })),
    missing: listMissing(check).map(({ text, at, why }) => ({ text, at, why: t.check.open[why] })),
    ...(check.restated === undefined
      ? {}
      : {
          restated: {
            text: t.check.restated(t.verdict[check.restated.verdict], totalText(check.restated.total, data)),
            at: check.restated.at.join(', '),
          },
        }),
  };
}
