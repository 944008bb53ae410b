/** The page of a service: what stands today first, then how it was. */

import { countKnowledge, type Knowledge, standingKnowledge } from '../../../history/living-knowledge.ts';
import { findRulesStanding, type StandingKind, type ThreadStanding } from '../../../history/standing.ts';
import { longDate } from '../../../language/long-date.ts';
import { defined } from '../../../model/defined.ts';
import type { LinkedService } from '../../../model/entry.ts';
import type { RulesRedaction, ServiceChannel } from '../../../model/records.ts';
import { rulesAddress, serviceAddress, thenAndNowAddress } from '../../address.ts';
import type { CheckedRecords, PageLanguage, Records, RecordsToday } from '../../data.ts';
import { redactionWords } from '../../i18n/redactions.ts';
import { serviceWords } from '../../i18n/service.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import { thenAndNowWords } from '../../i18n/then-and-now.ts';
import { actNumber } from '../act/name.ts';
import type { DeadlineView } from '../deadline/deadline.ts';
import type { BadgeView } from '../shared/badge.ts';
import { officialText } from '../shared/official.ts';
import type { Said } from '../shared/said.ts';
import { type CourseView, courseView } from './course-view.ts';
import { rulesDeadline } from './deadline.ts';
import { nameServiceIn } from './name.ts';
import { isAmount, sayDuration } from './phrase.ts';
import { standingBadge } from './standing.ts';
import { findThenYear } from './then-and-now.ts';
import { buildThread, type Milestone } from './thread.ts';
import { buildWays, type WayView } from './ways.ts';

interface NowDocuments {
  count?: number;
  text?: string;
  /** The documents themselves, where the catalogue has the list. */
  items?: readonly string[];
  case?: string;
  channels: ServiceChannel[];
}

export interface NowView {
  /** A phrase that is no amount stays in the words of the record. */
  terms: { phrase: string; isQuoted: boolean; channels: ServiceChannel[]; at: string; note?: string }[];
  redaction: RulesRedaction;
  documents: NowDocuments[];
  /** What the row of the documents says beside its list. */
  documentsNotes: readonly string[];
  /** Grounds of refusal, where the catalogue has them and not only their number. */
  refusals: readonly string[];
  ways: WayView[];
  /** Whether it comes without an application; unknown where the channels were not read, or the form alone says so. */
  isProactive?: boolean;
}

type CheckedToday = CheckedRecords & RecordsToday;

export interface ServiceView {
  id: string;
  name: Said;
  officialTitle?: Said;
  standing: StandingKind;
  badge: BadgeView;
  /** Who ruled so, in which redaction, as of when. */
  lines: string[];
  note?: string;
  official?: { href: string; label: string };
  rulesHref?: string;
  now?: NowView;
  /** The calculator by the redaction of today. */
  deadline?: DeadlineView;
  thread: Milestone[];
  /** The line of time; nothing where no record tells when it stood. */
  course?: CourseView;
  /** To the regulation and the rules side by side, where there was a regulation. */
  thenAndNow?: { href: string; label: string };
}

/** @throws Error when there is no such service: pages are made from the catalogue itself */
export function serviceView(data: CheckedToday, id: string): ServiceView {
  const service = data.catalog.services.get(id);
  if (service === undefined) throw new Error(`no service ${id}`);
  const { language } = data.site;
  const words = serviceWords(language);
  const standing = findRulesStanding(service, data.options.date);
  const { rules } = standing;
  const redaction = standing.known?.read;
  const note = describeNote(service, standing);
  const official = rules?.order && officialText(rules.order.data.source, data.site);
  const officialTitle = chooseTitle(service, standing, language);
  return {
    id,
    name: nameServiceIn(service, language),
    standing: standing.kind,
    badge: standingBadge(standing.kind, words),
    lines: buildLines(standing, redaction, data, words),
    ...defined({ officialTitle, note, official }),
    ...(rules === undefined ? {} : { rulesHref: rulesAddress(rules.id) }),
    ...(redaction === undefined ? {} : { now: nowView(redaction, data, words) }),
    ...defined({ deadline: standing.known && rules && rulesDeadline(rules.id, standing.known, data) }),
    thread: buildThread(service, { data, words, language }),
    ...defined({ course: courseView(service, data) }),
    ...(service.regulations.length > 0 && {
      thenAndNow: {
        href: thenAndNowAddress(id),
        label: thenAndNowWords(language).link(findThenYear(service)),
      },
    }),
  };
}

/** Kazakh pages show the Kazakh title where one was read, and otherwise the Russian one marked as such. */
function chooseTitle(
  { regulations }: LinkedService,
  { rules, kind }: ThreadStanding,
  language: 'ru' | 'kk',
): Said | undefined {
  const last = regulations.at(-1);
  const standard = last?.standard?.data.titles;
  const isOwn = rules !== undefined && kind !== 'near' && kind !== 'assumed';
  const kazakh = (isOwn ? rules.data.kazakh : undefined) ?? standard?.kazakh;
  if (language === 'kk' && kazakh !== undefined) return { text: kazakh.text };
  const text = isOwn ? rules.data.title : last?.data.titles.heading;
  return text === undefined ? undefined : { text, ...(language === 'kk' ? { lang: 'ru' as const } : {}) };
}

function describeNote({ data }: LinkedService, { rules, kind, link }: ThreadStanding): string | undefined {
  if (kind === 'near' || kind === 'unknown') return data.successor?.note ?? link?.note;
  return kind === 'assumed' ? link?.note : rules?.data.standing.note;
}

function buildLines(
  { rules, kind, known }: ThreadStanding,
  redaction: RulesRedaction | undefined,
  { site, t }: Records,
  words: ServiceWords,
): string[] {
  if (rules === undefined) return [words.notRead];
  const { language } = site;
  const order = rules.order === undefined ? rules.data.order : actNumber(rules.order.data, t);
  const say = (day: string) => longDate(day, language);
  const { newerUnread, coming } = redactionWords(language);
  const date = redaction && say(redaction.date);
  return [
    words.byRules(order, date),
    words.asOf(longDate(rules.data.standing.asOf, language)),
    redaction === undefined ? words.notRead : words.copy,
    ...(kind === 'outdated' && known?.unread ? [newerUnread(say(known.unread.date))] : []),
    ...(known?.coming ?? []).map(({ date: of, commenced = of }) => coming(say(of), say(commenced))),
  ];
}

const ALL: readonly ServiceChannel[] = [];

export function nowView(redaction: RulesRedaction, { site }: PageLanguage, words: ServiceWords): NowView {
  const { language } = site;
  return {
    redaction,
    ...defined({ isProactive: findProactive(redaction) }),
    terms: (redaction.terms ?? []).map(({ kind, duration, channels = ALL, at, note }) => ({
      phrase: sayDuration(duration, language),
      isQuoted: !isAmount(duration),
      channels: [...channels],
      at,
      ...(kind === 'queue' ? { note: words.queue } : note === undefined ? {} : { note }),
    })),
    documents: joinSameLists(redaction.documents ?? []),
    documentsNotes: (redaction.other ?? [])
      .filter(({ at }) => at !== undefined && redaction.documents?.some((list) => list.at === at))
      .map(({ text }) => text),
    refusals: redaction.refusals ?? [],
    ways: buildWays({ redaction, words, language }),
  };
}

/** One list for all the ways that ask for the same. */
function joinSameLists(documents: NonNullable<RulesRedaction['documents']>): NowDocuments[] {
  const lists = new Map<string, NowDocuments>();
  for (const { channels = ALL, count, text, items, case: when } of documents) {
    const list = { ...defined({ count, text, items, case: when }), channels: [...channels] };
    const key = JSON.stringify([count, text, items, when]);
    const same = items === undefined ? undefined : lists.get(key);
    if (same === undefined) lists.set(items === undefined ? `${key} ${channels.join()}` : key, list);
    else same.channels.push(...channels);
  }
  return [...lists.values()];
}

function findProactive({ channels, form }: RulesRedaction): boolean | undefined {
  if (channels?.proactive !== undefined) return true;
  const isSaid = form?.values?.includes('proactive') || /проактив/iu.test(form?.text ?? '');
  return channels === undefined || isSaid ? undefined : false;
}

export interface ServiceLine {
  href: string;
  name: Said;
  badge: BadgeView;
  standing: StandingKind;
  knowledge: Knowledge;
  terms: string[];
}

/** Services by life situation, in the order of the settings; those in none come last. */
export function servicesBySituation(data: RecordsToday): { name: string; services: ServiceLine[] }[] {
  const { site, catalog } = data;
  const words = serviceWords(site.language);
  const lines = [...catalog.services.values()].map((service) => ({
    situations: service.data.situations ?? [],
    line: serviceLine(service, data),
  }));
  const situations = Object.entries(site.situations ?? {}).map(([key, { name }]) => ({
    name,
    services: lines.filter((one) => one.situations.includes(key)).map(({ line }) => line),
  }));
  const others = lines.filter(({ situations }) => situations.length === 0).map(({ line }) => line);
  return [...situations, { name: words.services, services: others }].filter(
    ({ services }) => services.length > 0,
  );
}

/** How many services stand by rules that were read, by others that are known, by none that is known; as of which day. */
export function describeStanding(
  groups: readonly { services: readonly ServiceLine[] }[],
  { site, options }: RecordsToday,
): string {
  const levels = new Map(
    groups.flatMap(({ services }) => services.map((one) => [one.href, one.knowledge] as const)),
  );
  return serviceWords(site.language).servicesLead(
    countKnowledge([...levels.values()]),
    longDate(options.date, site.language),
  );
}

/** A service as lists show it: by what stands today. */
export function serviceLine(service: LinkedService, { site, options }: RecordsToday): ServiceLine {
  const words = serviceWords(site.language);
  const standing = findRulesStanding(service, options.date);
  const terms = (standing.known?.read?.terms ?? []).filter(({ kind = 'term' }) => kind === 'term');
  return {
    href: serviceAddress(service.id),
    name: nameServiceIn(service, site.language),
    badge: standingBadge(standing.kind, words),
    standing: standing.kind,
    knowledge: standingKnowledge(standing),
    terms: [...new Set(terms.map(({ duration }) => sayDuration(duration, site.language)))],
  };
}
