/** How a service was ruled through time, with what changed in terms and channels from record to record. */

import { knownOn } from '../../../history/redactions.ts';
import type { LinkedRegulation, LinkedRules, LinkedService } from '../../../model/entry.ts';
import type { RecordLanguage, ServiceChannel } from '../../../model/records.ts';
import { regulationAddress, rulesAddress } from '../../address.ts';
import type { CheckedRecords, RecordsToday } from '../../data.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import type { Said } from '../shared/said.ts';
import { sayTitle } from './name.ts';
import { sayDuration } from './phrase.ts';

export interface Milestone {
  name: string;
  href: string;
  title: Said;
  terms: string[];
  channels: ServiceChannel[];
  /** What is different from the milestone before; empty for the first and where one of the two was not read. */
  changes: string[];
  notes: string[];
}

type Known = Omit<Milestone, 'changes'> & { isRead: boolean };

interface Context {
  data: CheckedRecords & RecordsToday;
  words: ServiceWords;
  language: RecordLanguage;
}

export function buildThread(service: LinkedService, context: Context): Milestone[] {
  const known = service.data.thread.flatMap(({ kind, record, certainty, note }): Known[] => {
    const doubt =
      certainty === undefined || certainty === 'stated' ? [] : [context.words.certainty[certainty]];
    const notes = [...doubt, ...(note === undefined ? [] : [note])];
    const regulation = service.regulations.find(({ id }) => kind === 'regulation' && id === record);
    const rules = service.rules.find(({ id }) => kind === 'rules' && id === record);
    if (regulation !== undefined) return [ofRegulation(regulation, context, notes)];
    return rules === undefined ? [] : [ofRules(rules, context, notes)];
  });
  return known.map(({ isRead, ...milestone }, index) => {
    const previous = known[index - 1];
    const comparable = previous?.isRead && isRead;
    return { ...milestone, changes: comparable ? listChanges(previous, milestone, context.words) : [] };
  });
}

function ofRegulation(
  { id, data, act, standard }: LinkedRegulation,
  context: Context,
  notes: string[],
): Known {
  const { words, language, data: site } = context;
  const region = site.site.regions[act?.data.region ?? '']?.name ?? '';
  const readings = (site.checks.get(id) ?? []).flatMap((check) => check.readings);
  return {
    name: words.regulationOf(act?.data.date.slice(0, 4) ?? '', region),
    href: regulationAddress(id),
    title: sayTitle(data.titles.heading, standard?.data.titles.kazakh, site),
    terms: unique(readings.map(({ term }) => sayDuration(term.phrase, language))),
    channels: 'excluded' in data ? [] : (Object.keys(data.channels) as ServiceChannel[]),
    notes,
    isRead: !('excluded' in data),
  };
}

function ofRules(rules: LinkedRules, { words, language, data }: Context, notes: string[]): Known {
  const { read: redaction } = knownOn(rules.data, data.options.date);
  const terms = redaction?.terms?.filter(({ kind = 'term' }) => kind === 'term') ?? [];
  const year = (rules.order?.data.date ?? redaction?.date ?? '').slice(0, 4);
  const redactionYear = redaction?.date.slice(0, 4);
  return {
    name: words.rulesOf(year, redactionYear === year ? undefined : redactionYear),
    href: rulesAddress(rules.id),
    title: sayTitle(rules.data.title, rules.data.kazakh, data),
    terms: unique(terms.map(({ duration }) => sayDuration(duration, language))),
    channels: Object.keys(redaction?.channels ?? {}) as ServiceChannel[],
    notes,
    isRead: redaction?.read === 'whole',
  };
}

function listChanges(before: Known, after: Omit<Milestone, 'changes'>, words: ServiceWords): string[] {
  const names = (channels: readonly ServiceChannel[]) =>
    channels.map((channel) => words.channel[channel]).join(', ');
  const added = after.channels.filter((channel) => !before.channels.includes(channel));
  const dropped = before.channels.filter((channel) => !after.channels.includes(channel));
  const [was, is] = [before.terms.join('; '), after.terms.join('; ')];
  return [
    ...(was === '' || is === '' ? [] : [was === is ? `${words.same}: ${is}` : words.changed(was, is)]),
    ...(added.length === 0 ? [] : [words.added(names(added))]),
    ...(dropped.length === 0 ? [] : [words.dropped(names(dropped))]),
  ];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
