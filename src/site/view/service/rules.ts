/** The page of the rules of a service, for a lawyer: every redaction, what was read of it, what it says. */

import { newestRead } from '../../../history/redactions.ts';
import { longDate } from '../../../language/long-date.ts';
import { defined } from '../../../model/defined.ts';
import type { LinkedRules } from '../../../model/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import type { RulesRedaction } from '../../../model/records.ts';
import { orderAddress, serviceAddress } from '../../address.ts';
import type { Records } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import { actName } from '../act/name.ts';
import { officialText } from '../shared/official.ts';
import type { Said } from '../shared/said.ts';
import { nameServiceIn } from './name.ts';
import { sayDuration } from './phrase.ts';
import { buildWays, type WayView } from './ways.ts';

export interface RedactionLine {
  date: string;
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
  notes: readonly string[];
  findings: readonly Finding[];
}

interface WithFindings extends Records {
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
    notes: [...(record.notes ?? []), ...(redaction?.notes ?? [])],
    findings: data.findings.get(id) ?? [],
  };
}

function redactionLines({ data, order }: LinkedRules, language: 'ru' | 'kk'): RedactionLine[] {
  return data.redactions.map(({ date, by, read, terms = [], source, notes = [] }) => ({
    date: longDate(date, language),
    number: by?.number ?? order?.data.number ?? '',
    ...defined({ authority: by?.authority }),
    read,
    terms: [...new Set(terms.map(({ duration }) => sayDuration(duration, language)))],
    ...(source === undefined
      ? {}
      : {
          copy: [source.collection, source.files?.join(', '), source.commit.slice(0, 12)]
            .filter(Boolean)
            .join(' · '),
        }),
    notes,
  }));
}
