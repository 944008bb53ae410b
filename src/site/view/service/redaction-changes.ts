/** What a redaction changed against the last one before it that was read, as a table of a page. */
import { compareRedactions, type RedactionChange } from '../../../compare/redactions/compare-redactions.ts';
import type { RulesRedaction, ServiceChannel, ServiceRules } from '../../../model/records.ts';
import type { RulesCheck } from '../../../terms/living/rules-check.ts';
import type { Records } from '../../data.ts';
import { type RedactionWords, redactionWords } from '../../i18n/redactions.ts';
import { serviceWords } from '../../i18n/service.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang } from '../shared/lang.ts';
import { type Said, sayIn } from '../shared/said.ts';
import { sayDuration } from './phrase.ts';
import { describeReadingOutcome, verdictLook } from './ways.ts';

export interface ChangeLine {
  about: string;
  /** The step or the case that it is about. */
  subject?: Said;
  before: Said;
  after: Said;
}

export interface VerdictSide {
  badge: BadgeView;
  outcomes: string[];
}

export interface RedactionChangesView {
  lead: string;
  /** Nothing where no redaction between the two was left unread. */
  between?: string;
  lines: ChangeLine[];
  nothing?: string;
  notCompared?: string;
  verdicts: { channel: string; before?: VerdictSide; after?: VerdictSide }[];
}

/** Changes against the last redaction that was read before it; nothing where there is none, or it was not read. */
export function viewRedactionChanges(
  { redactions }: ServiceRules,
  after: RulesRedaction,
  data: Records,
): RedactionChangesView | undefined {
  const place = redactions.indexOf(after);
  const earlier = redactions.slice(0, place);
  const from = earlier.findLastIndex(({ read }) => read !== 'none');
  const before = earlier[from];
  if (after.read === 'none' || before === undefined) return undefined;
  const words = redactionWords(data.site.language);
  const { changes, unread, verdicts } = compareRedactions(before, after);
  const skipped = place - from - 1;
  return {
    lead: words.changesLead(data.t.date(before.date), data.t.date(after.date)),
    ...(skipped > 0 && { between: words.between(skipped) }),
    lines: changes.map((change) => changeLine(change, makeTeller(data))),
    ...(changes.length === 0 && unread.length < 5 && { nothing: words.nothing }),
    ...(unread.length > 0 && {
      notCompared: words.notCompared(unread.map((matter) => words.matter[matter].toLowerCase()).join(', ')),
    }),
    verdicts: verdicts.map(({ channel, before: was, after: is }) => ({
      channel: serviceWords(data.site.language).channel[channel],
      ...(was && { before: verdictSide(was, data) }),
      ...(is && { after: verdictSide(is, data) }),
    })),
  };
}

interface Teller {
  words: RedactionWords;
  service: ServiceWords;
  /** Words of the record. */
  say: (words: string) => Said;
  /** A duration in the language of the page where it can be read. */
  sayTime: (phrase: string) => Said;
}

function makeTeller(data: Records): Teller {
  const { language } = data.site;
  const say = sayIn(chooseLang(data));
  return {
    words: redactionWords(language),
    service: serviceWords(language),
    say,
    sayTime: (phrase) => {
      const told = sayDuration(phrase, language);
      return told === phrase ? say(phrase) : { text: told };
    },
  };
}

function changeLine(change: RedactionChange, teller: Teller): ChangeLine {
  const { words, say } = teller;
  switch (change.matter) {
    case 'channels': {
      const [was, is] =
        change.turn === 'added' ? (['notNamed', 'named'] as const) : (['named', 'notNamed'] as const);
      return {
        about: nameMatter('channels', [change.channel], teller),
        before: { text: words[was] },
        after: { text: words[is] },
      };
    }
    case 'terms':
    case 'documents': {
      const { matter, channels, case: forCase, isQueue, before, after } = change;
      return {
        about: nameMatter(isQueue ? 'queue' : matter, channels, teller),
        ...(forCase !== undefined && { subject: say(forCase) }),
        before: sayValues(before, matter, teller),
        after: sayValues(after, matter, teller),
      };
    }
    case 'refusals':
      return {
        about: words.matter.refusals,
        before: { text: String(change.before) },
        after: { text: String(change.after) },
      };
    case 'steps':
      return stepLine(change, teller);
    default:
      return { about: words.matter[change.matter], before: say(change.before), after: say(change.after) };
  }
}

function nameMatter(
  matter: keyof RedactionWords['matter'],
  channels: readonly ServiceChannel[],
  { words, service }: Teller,
): string {
  const names = channels.map((channel) => service.channel[channel]).join(', ');
  return names === '' ? words.matter[matter] : `${words.matter[matter]}: ${names}`;
}

function sayValues(
  values: readonly string[] | undefined,
  matter: 'terms' | 'documents',
  { words, say, sayTime }: Teller,
): Said {
  if (values === undefined) return { text: words.notSaid };
  const told = values.map((value) => {
    if (matter === 'terms') return sayTime(value);
    return /^\d+$/.test(value) ? { text: value } : say(value);
  });
  return { ...told[0], text: told.map(({ text }) => text).join('; ') };
}

function stepLine(
  { aspect, step, before, after }: Extract<RedactionChange, { matter: 'steps' }>,
  { words, service, say, sayTime }: Teller,
): ChangeLine {
  const { notSaid, named, notNamed } = words;
  const tell = (value: string | undefined): Said => {
    if (value === undefined) return { text: notSaid };
    if (aspect === 'counted') return { text: words.counted[value as keyof RedactionWords['counted']] };
    if (aspect !== 'place') return aspect === 'who' || aspect === 'condition' ? say(value) : sayTime(value);
    const channels = value.split(' ').filter(Boolean) as ServiceChannel[];
    return { text: channels.map((channel) => service.channel[channel]).join(', ') || notNamed };
  };
  const came = (value: string | undefined): Said => (value === undefined ? { text: named } : sayTime(value));
  return {
    about: words.aspect[aspect],
    subject: say(step.what),
    before: aspect === 'added' ? { text: notNamed } : aspect === 'dropped' ? came(before) : tell(before),
    after: aspect === 'dropped' ? { text: notNamed } : aspect === 'added' ? came(after) : tell(after),
  };
}

function verdictSide(check: RulesCheck, { site }: Records): VerdictSide {
  const words = serviceWords(site.language);
  return {
    badge: verdictLook(check.verdict, words),
    outcomes:
      check.reason === undefined
        ? check.readings.map((reading) => describeReadingOutcome(reading, words, site.language))
        : [words.reason[check.reason]],
  };
}
