/** The line of time of a service: the picture, and the same in words. */
import type { LinkedService } from '../../../model/entry.ts';
import type { RecordLanguage, ServiceChannel } from '../../../model/records.ts';
import { regulationAddress, rulesAddress, rulesDayAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { type CourseWords, courseWords } from '../../i18n/course.ts';
import { serviceWords } from '../../i18n/service.ts';
import { actNumber } from '../act/name.ts';
import type { Markup } from '../shared/markup.ts';
import { type CourseStretch, findCourse } from './course.ts';
import { coursePicture, type PictureSpan } from './course-picture.ts';
import { sayDuration } from './phrase.ts';

export interface CourseLine {
  name: string;
  href?: string;
  when: string;
  /** A value, or why there is none; nothing where nothing is known to have ruled. */
  term?: string;
  channels?: string;
  notes: string[];
}

export interface CourseView {
  picture: Markup;
  lines: CourseLine[];
}

/** Nothing where no record of the service tells when it stood. */
export function courseView(service: LinkedService, data: RecordsToday): CourseView | undefined {
  const { date: today } = data.options;
  const stretches = findCourse(service, today);
  const [first] = stretches;
  if (first === undefined || first.from >= today) return undefined;
  const words = courseWords(data.site.language);
  return {
    picture: coursePicture(
      stretches.map((stretch, index) => pictureSpan(stretch, index + 1, data, words)),
      {
        scale: { first: first.from, last: today },
        label: words.picture(data.t.date(first.from), data.t.date(today)),
      },
    ),
    lines: stretches.map((stretch) => courseLine(stretch, data, words)),
  };
}

function pictureSpan(
  stretch: CourseStretch,
  number: number,
  { site }: RecordsToday,
  words: CourseWords,
): PictureSpan {
  const { kind, from, until, provision, amendments } = stretch;
  const terms = [...findTerms(stretch, site.language).keys()];
  const channels = typeof provision.channels === 'string' ? undefined : provision.channels;
  const isRead = terms.length > 0 || (channels !== undefined && provision.fee !== 'unread');
  const names = serviceWords(site.language).channel;
  const [term] = terms;
  return {
    from,
    ...(until !== undefined && { until }),
    kind: kind === 'none' ? 'none' : isRead ? 'read' : 'unread',
    number,
    label: words.short[kind],
    ...(term !== undefined && { term: terms.length === 1 ? term : words.several(terms.length) }),
    amendments: amendments.map(({ date }) => date),
    ...(channels && { channels: channels.map((channel) => names[channel]) }),
  };
}

/** Each term once, by its ways. */
function findTerms({ provision }: CourseStretch, language: RecordLanguage): Map<string, ServiceChannel[]> {
  const { channels, termOn } = provision;
  const waysOf = new Map<string, ServiceChannel[]>();
  for (const channel of typeof channels === 'string' ? [] : channels) {
    const told = termOn(channel);
    if (typeof told === 'string') continue;
    for (const phrase of new Set(told.map((term) => sayDuration(term.phrase, language))))
      waysOf.set(phrase, [...(waysOf.get(phrase) ?? []), channel]);
  }
  return waysOf;
}

/** With the ways that a term is for, where it is not for all. */
function tellTerms(stretch: CourseStretch, language: RecordLanguage): string[] {
  const { channel: names } = serviceWords(language);
  const { channels } = stretch.provision;
  return [...findTerms(stretch, language)].map(([phrase, ways]) =>
    ways.length === channels.length ? phrase : `${phrase} (${ways.map((way) => names[way]).join(', ')})`,
  );
}

function courseLine(stretch: CourseStretch, data: RecordsToday, words: CourseWords): CourseLine {
  const { from, until, amendments, provision } = stretch;
  const { t, site } = data;
  const { channel: names, read } = serviceWords(site.language);
  const terms = tellTerms(stretch, site.language);
  const orders = amendments.map(({ number, date }) => t.act.number(number, date)).join('; ');
  const gap = (one: unknown) => (one === 'unread' ? words.unread : words.notSaid);
  return {
    ...nameStretch(stretch, data, words),
    when: words.since(t.date(from), until && t.date(until)),
    ...(stretch.kind !== 'none' && {
      term: terms.length > 0 ? terms.join('; ') : gap(provision.termOn('office')),
      channels:
        typeof provision.channels === 'string'
          ? gap(provision.channels)
          : provision.channels.map((channel) => names[channel]).join(', '),
    }),
    notes: [
      ...(stretch.isFromEarliest ? [words.notBefore] : []),
      ...(stretch.kind === 'regulation' && !stretch.isTermKnown ? [words.standardChanged] : []),
      ...(stretch.kind === 'rules' && stretch.isAssumed ? [words.assumed] : []),
      ...(stretch.kind === 'rules' && stretch.redaction.read === 'part' ? [read.part] : []),
      ...(stretch.kind === 'none' && stretch.why !== 'unknown' ? [words[stretch.why]] : []),
      ...(orders === '' ? [] : [words.amendments(orders)]),
    ],
  };
}

function nameStretch(
  stretch: CourseStretch,
  { site, t }: RecordsToday,
  words: CourseWords,
): Pick<CourseLine, 'name' | 'href'> {
  if (stretch.kind === 'none') return { name: words.nothing };
  if (stretch.kind === 'regulation') {
    const { act, id } = stretch.regulation;
    return {
      name: words.regulation(site.regions[act?.data.region ?? '']?.name ?? ''),
      href: regulationAddress(id),
    };
  }
  const { rules, redaction, unreadRedactions } = stretch;
  const order = rules.order === undefined ? rules.data.order : actNumber(rules.order.data, t);
  if (unreadRedactions > 0)
    return { name: words.unreadRules(order, unreadRedactions), href: rulesAddress(rules.id) };
  const day = redaction.commenced ?? redaction.date;
  return { name: words.rules(order, t.date(redaction.date)), href: rulesDayAddress(rules.id, day) };
}
