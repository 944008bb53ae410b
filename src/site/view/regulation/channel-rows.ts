/** The ways to apply, beside each other: where, how long by the term and by the steps, what to bring, what then. */

import { stemText } from '../../../language/russian-stems.ts';
import { defined } from '../../../model/defined.ts';
import type {
  ActiveRegulation,
  ChannelKind,
  KnownStandard,
  Process,
  RecordLanguage,
  Standard,
} from '../../../model/records.ts';
import type { AppliedTerm } from '../../../terms/applied-terms.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { locateStep } from '../../../terms/place.ts';
import type { Records } from '../../data.ts';
import { totalText } from '../check/check.ts';
import { verdictBadge } from '../check/verdict.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang } from '../shared/lang.ts';
import { stepAnchor } from './steps.ts';

interface Quoted {
  text: string;
  at: string;
  /** BCP 47 tag of the words; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
}

export interface ChannelView {
  kind: ChannelKind;
  name: string;
  /** Its words only where they say more than its name. */
  where: Omit<Quoted, 'text'> & { text?: string; inferred: boolean };
  /** When it is open, as the standard says. */
  hours: Quoted[];
  terms: (Quoted & { case?: string; ofStandard: boolean })[];
  /** The steps together. */
  total: string;
  verdict: BadgeView;
  /** The day of application from which the term is exceeded, where it is not from every day. */
  worst?: string;
  /** How many documents in which case; absent when the text of the standard is not at hand. */
  documents?: { count: number; case?: string; lang: RecordLanguage | undefined }[];
  /** The step in which the result is handed out; absent when the act describes none. */
  handOut?: Quoted & { href: string };
}

/** Who hands the result out where. */
const HOLDERS: Record<ChannelKind, Process['holder']> = { office: 'provider', con: 'con', portal: 'portal' };

/**
 * The last step of the last process that the channel itself keeps. A path may end with another: that of the portal
 * often ends in the office, and the portal hands out all the same.
 */
function findHandOut(
  { channels, processes }: ActiveRegulation,
  kind: ChannelKind,
  lang: RecordLanguage | undefined,
): ChannelView['handOut'] {
  const name = channels[kind]?.path.findLast(
    (part): part is string => typeof part === 'string' && processes[part]?.holder === HOLDERS[kind],
  );
  const process = name === undefined ? undefined : processes[name];
  const step = process?.steps.findLast(({ outcome }) => outcome !== 'refusal');
  if (name === undefined || process === undefined || step === undefined) return undefined;
  return { text: step.action, at: locateStep(process, step), lang, href: `#${stepAnchor(name, step.id)}` };
}

function ofStandard(
  { documents, schedule }: KnownStandard,
  kind: ChannelKind,
  lang: RecordLanguage | undefined,
): Pick<ChannelView, 'documents' | 'hours'> {
  return {
    hours: schedule
      .filter(({ channel, about }) => channel === kind && about === 'hours')
      .map(({ text, at }) => ({ text, at, lang })),
    documents: documents
      .filter(({ channels }) => channels.includes(kind))
      .map((list) => ({
        count: list.items.length,
        lang,
        ...defined({ case: list.case }),
      })),
  };
}

/** Each once: a term that is read in two ways has two readings. */
function listTerms({ readings }: ChannelCheck): AppliedTerm[] {
  return [...new Map(readings.map(({ term }) => [`${term.origin} ${term.index}`, term])).values()];
}

/** «Канцелярию услугодателя» is the name in another case. */
function isName(text: string, name: string): boolean {
  return stemText(text).join(' ') === stemText(name).join(' ');
}

/** @param id of the regulation */
export function channelRows(
  regulation: ActiveRegulation,
  id: string,
  standard: Standard | undefined,
  checks: readonly ChannelCheck[],
  data: Records,
): ChannelView[] {
  const { t } = data;
  const own = chooseLang(data, id);
  const its = chooseLang(data, regulation.standard.ref);
  return checks.flatMap((check) => {
    const channel = regulation.channels[check.channel];
    if (channel === undefined) return [];
    const handOut = findHandOut(regulation, check.channel, own);
    const worst = check.verdict === 'exceeds' ? check.readings.find(({ run }) => run?.late)?.run : undefined;
    return [
      {
        kind: check.channel,
        name: t.channel[check.channel],
        where: {
          ...(isName(channel.text, t.channel[check.channel]) ? {} : { text: channel.text }),
          at: channel.at,
          lang: own,
          inferred: channel.inferred?.includes('text') ?? false,
        },
        terms: listTerms(check).map((term) => ({
          text: term.phrase,
          at: term.at,
          lang: term.origin === 'standard' ? its : own,
          ofStandard: term.origin === 'standard',
          ...defined({ case: term.case }),
        })),
        total: totalText(check.total, data),
        verdict: verdictBadge(check.verdict, t),
        ...(worst === undefined ? {} : { worst: t.date(worst.start.date) }),
        ...(standard === undefined || 'unknown' in standard
          ? { hours: [] }
          : ofStandard(standard, check.channel, its)),
        ...defined({ handOut }),
      },
    ];
  });
}
