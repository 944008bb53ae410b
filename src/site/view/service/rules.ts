/** The page of the rules of a service, for a lawyer: every redaction, what was read of it, what it says. */

import { knownOn, newestRead } from '../../../history/redactions.ts';
import { longDate } from '../../../language/long-date.ts';
import { defined } from '../../../model/defined.ts';
import type { LinkedRules } from '../../../model/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import type { RulesRedaction, ServiceRules } from '../../../model/records.ts';
import { orderAddress, rulesDayAddress, serviceAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { redactionWords } from '../../i18n/redactions.ts';
import { serviceWords } from '../../i18n/service.ts';
import { actName } from '../act/name.ts';
import { officialText } from '../shared/official.ts';
import type { Said } from '../shared/said.ts';
import { nameServiceIn } from './name.ts';
import { sayDuration } from './phrase.ts';
import { type RedactionChangesView, viewRedactionChanges } from './redaction-changes.ts';
import { buildWays, type WayView } from './ways.ts';

export interface RedactionLine {
  date: string;
  /** The page of the rules from the day on which it began. */
  href: string;
  number: string;
  authority?: string;
  read: RulesRedaction['read'];
  terms: string[];
  copy?: string;
  notes: readonly string[];
}

export interface RulesView {
  title: string;
  kazakh?: { text: string; at: string; source: string };
  order: { name: string; href: string };
  place: string;
  official?: { href: string; label: string };
  services: { name: Said; href: string }[];
  asOf: string;
  note?: string;
  ways: WayView[];
  /** Newest first. */
  redactions: RedactionLine[];
  changes?: RedactionChangesView;
  /** What stands in the way of a comparison, or of taking the read redaction for the newest. */
  reading: string[];
  notes: readonly string[];
  findings: readonly Finding[];
}

interface WithFindings extends RecordsToday {
  findings: ReadonlyMap<string, readonly Finding[]>;
}

/** @throws Error when there are no such rules: pages are made from the catalogue itself */
export function rulesView(data: WithFindings, id: string): RulesView {
  const rules = data.catalog.rules.get(id);
  if (rules === undefined) throw new Error(`no rules ${id}`);
  const { language } = data.site;
  const words = serviceWords(language);
  const { order, services, data: record } = rules;
  const redaction = newestRead(rules.data);
  const official = order && officialText(order.data.source, data.site);
  const { kazakh, standing } = record;
  const changes = redaction && viewRedactionChanges(record, redaction, data);
  return {
    title: record.title,
    ...defined({ kazakh }),
    order: {
      name: order === undefined ? record.order : actName(order.data, language),
      href: orderAddress(record.order),
    },
    place: [record.annex, record.item && `п. 1 пп. ${record.item}`].filter(Boolean).join('; '),
    ...defined({ official }),
    services: services.map((service) => ({
      name: nameServiceIn(service, language),
      href: serviceAddress(service.id),
    })),
    asOf: longDate(standing.asOf, language),
    ...defined({ note: standing.note }),
    ways: redaction?.read === 'whole' ? buildWays({ redaction, words, language }) : [],
    redactions: redactionLines(rules, language).reverse(),
    ...defined({ changes }),
    reading: describeReading(record, redaction, changes !== undefined, data),
    notes: [...(record.notes ?? []), ...(redaction?.notes ?? [])],
    findings: data.findings.get(id) ?? [],
  };
}

/** What was not read beside the redaction that the page is by. */
function describeReading(
  rules: ServiceRules,
  redaction: RulesRedaction | undefined,
  isCompared: boolean,
  { site: { language }, options }: RecordsToday,
): string[] {
  const { redactions } = rules;
  const newest = redactions.at(-1);
  if (redaction === undefined || newest === undefined) return [];
  const words = redactionWords(language);
  const say = (date: string) => longDate(date, language);
  return [
    ...(newest === redaction ? [] : [words.newerUnread(say(newest.date))]),
    ...knownOn(rules, options.date).coming.map(({ date, commenced = date }) =>
      words.coming(say(date), say(commenced)),
    ),
    ...(isCompared || redactions[0] === redaction ? [] : [words.onlyRead(say(redaction.date))]),
  ];
}

function redactionLines({ id, data, order }: LinkedRules, language: 'ru' | 'kk'): RedactionLine[] {
  return data.redactions.map(({ date, commenced, by, read, terms = [], source, notes = [] }) => ({
    date: longDate(date, language),
    href: rulesDayAddress(id, commenced ?? date),
    number: by?.number ?? order?.data.number ?? '',
    ...defined({ authority: by?.authority }),
    read,
    terms: [...new Set(terms.map(({ duration }) => sayDuration(duration, language)))],
    ...(source === undefined
      ? {}
      : {
          copy: redactionWords(language).copyRead(
            source.collection,
            source.files ?? [],
            source.commit.slice(0, 12),
          ),
        }),
    notes,
  }));
}
