/** What the search looks through: services by the names that people give them, acts and standards by theirs. */

import { stemText } from '../../../language/russian-stems.ts';
import { defined } from '../../../model/defined.ts';
import type {
  LinkedAct,
  LinkedOrder,
  LinkedRegulation,
  LinkedService,
  LinkedStandard,
} from '../../../model/entry.ts';
import type { Act, ActRef, Glossary } from '../../../model/records.ts';
import { actAddress, GLOSSARY, orderAddress, regulationAddress, standardAddress } from '../../address.ts';
import type { PageLanguage, Records, RecordsToday, RegulationListing } from '../../data.ts';
import { nameRegion } from '../../language.ts';
import { numberKey, withKeys } from '../../search/act-keys.ts';
import type { FoundRecord, Named, ServiceIndex } from '../../search/service-index.ts';
import { collectSynonyms, otherNames, type Synonyms } from '../../search/synonyms.ts';
import { actName } from '../act/name.ts';
import { actStatusNow } from '../act/status-on.ts';
import { serviceLine } from '../service/service.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import type { Said } from '../shared/said.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { FACETS, facetAnswers, readYear } from './facet.ts';

interface Dated {
  number: string;
  date: string;
}

const makeKeys = ({ number, date }: Dated): string[] => [numberKey(number), withKeys(date)];

/** The number as it is written too, in whole and in parts: «298» and «№ 298» find «А-7/298». */
function ownKeys(act: Dated): string[] {
  const parts = act.number.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  return [...new Set([...makeKeys(act), ...parts, ...parts.map(numberKey)])];
}

const named = (said: Said): Said => (said.lang === undefined ? { text: said.text } : said);

function buildRecord(data: PageLanguage, summary: RegulationSummary): FoundRecord {
  const { id, region, terms, date, days } = summary;
  const facets = FACETS.map(
    (name) => [name, facetAnswers(name, summary, data).map(({ value }) => value)] as const,
  );
  return {
    href: regulationAddress(id),
    region,
    date,
    ...(terms.length === 0 ? {} : { term: terms.join('; ') }),
    ...defined({ days }),
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
  };
}

/** What a regulation speaks of beside its title: what comes out, who provides it, where. */
function listTexts(
  data: RecordsToday,
  { data: record, service }: LinkedRegulation,
  synonyms: Synonyms[],
): string[] {
  const situations = (service?.data.situations ?? []).map((id) => data.site.situations?.[id]?.name ?? '');
  if ('excluded' in record) return situations;
  const bodies = [record.provider.text, ...Object.values(record.channels).map(({ text }) => text)];
  return [
    ...situations,
    record.provider.text,
    ...record.results.map(({ text }) => text),
    ...otherNames(bodies.join('. '), synonyms),
  ];
}

interface Member {
  entry: LinkedRegulation;
  summary: RegulationSummary;
}

/** What a service is called and how it stands today; a regulation without a record of its service by its title. */
function buildHead(data: RecordsToday, service: LinkedService | undefined, title: Said) {
  if (service === undefined) return { name: title, names: [] };
  const { href, name, badge, terms } = serviceLine(service, data);
  const { ru, kk } = service.data.names;
  return {
    name,
    title,
    names: [ru, kk].flatMap((names) => (names === undefined ? [] : [names.short, ...(names.also ?? [])])),
    href,
    badge,
    ...(terms.length === 0 ? {} : { term: terms.join('; ') }),
  };
}

function listTitles({ rules, regulations }: LinkedService): string[] {
  const official = rules.flatMap(({ data: { title, kazakh } }) => [title, kazakh?.text]);
  const kazakh = regulations.map(({ standard }) => standard?.data.titles.kazakh?.text);
  return [...official, ...kazakh].filter((text) => text !== undefined);
}

function nameService(
  data: RecordsToday,
  {
    service,
    members,
    synonyms,
  }: { service?: LinkedService | undefined; members: readonly Member[]; synonyms: Synonyms[] },
): Named[] {
  const titles = service === undefined ? [] : listTitles(service);
  const [first] = members;
  const { title: text, lang } = first?.summary ?? { title: titles[0] ?? '', lang: undefined };
  const texts = members.flatMap(({ entry, summary }) => [summary.title, ...listTexts(data, entry, synonyms)]);
  return [
    {
      kind: 'service',
      ...buildHead(data, service, named({ text, lang })),
      texts: [...new Set([...titles, ...texts])],
      keys: [],
      cites: [...new Set([...members.flatMap(({ entry }) => listCitations(entry)), ...listOrders(service)])],
      records: members.map(({ summary }) => buildRecord(data, summary)),
    },
  ];
}

/** Regulations of one service stand together; those without a record of it, by their title. */
function services(data: RegulationListing, synonyms: Synonyms[]): Named[] {
  const members = data.regulations.flatMap((summary): Member[] => {
    const entry = data.catalog.regulations.get(summary.id);
    return entry === undefined ? [] : [{ entry, summary }];
  });
  const groups = Map.groupBy(
    members,
    ({ entry, summary }) => entry.service?.id ?? stemText(summary.title).join(' '),
  );
  const without = [...data.catalog.services.values()].filter(({ id }) => !groups.has(id));
  return [
    ...[...groups.values()].flatMap((group) =>
      nameService(data, { service: group[0]?.entry.service, members: group, synonyms }),
    ),
    ...without.flatMap((service) => nameService(data, { service, members: [], synonyms })),
  ];
}

function listCitations({ act, standard }: LinkedRegulation): string[] {
  return [act?.data, standard?.order?.data].flatMap((dated) => (dated === undefined ? [] : makeKeys(dated)));
}

/** The orders that approved the rules of a service. */
function listOrders(service: LinkedService | undefined): string[] {
  return (service?.rules ?? []).flatMap(({ order }) => (order === undefined ? [] : makeKeys(order.data)));
}

/** Acts that an act names: those that changed it, that it repealed and that followed it. */
function actsNamedIn({ events, repeals = [], successors = [] }: Act): ActRef[] {
  return [...events.flatMap(({ by }) => by ?? []), ...[...repeals, ...successors].map(({ act }) => act)];
}

function nameAct(data: RecordsToday, act: LinkedAct): Named {
  const { region, sphere, date, events, title } = act.data;
  const lang = chooseLang(data, act.id);
  const registrations = events.flatMap(({ number }) => (number === undefined ? [] : numberKey(number)));
  const days = events.flatMap((event) => (event.date === 'unknown' ? [] : withKeys(event.date)));
  const regionName = nameRegion(data.site, region);
  return {
    kind: 'act',
    name: named({ text: actName(act.data, findLanguage(data, act.id)), lang }),
    title: named({ text: title, lang }),
    names: [],
    texts: [title],
    keys: [...ownKeys(act.data), ...registrations],
    cites: [...new Set([...actsNamedIn(act.data).flatMap(makeKeys), ...days])],
    records: [
      {
        href: actAddress(act.id),
        region: regionName,
        date,
        facets: {
          status: [actStatusNow(data, act).kind],
          region: [region],
          sphere: [sphere],
          year: [readYear(date)],
        },
      },
    ],
  };
}

/** An order by its number, date, registration and title; the services that it rules cite it. */
function nameOrder(data: Records, { id, data: order }: LinkedOrder): Named {
  const { number, date, title, registration, amendments = [] } = order;
  const lang = chooseLang(data, id);
  return {
    kind: 'order',
    name: named({ text: actName(order, findLanguage(data, id)), lang }),
    title: named({ text: title, lang }),
    names: [],
    // What it is, in the language of the page too: «158 бұйрық».
    texts: [`${title} ${data.t.search.kind.order}`],
    keys: [
      ...ownKeys({ number, date }),
      ...(registration === undefined ? [] : [registration.number, numberKey(registration.number)]),
    ],
    cites: [...new Set(amendments.flatMap(({ number, date }) => makeKeys({ number, date })))],
    records: [{ href: orderAddress(id), date, facets: { year: [readYear(date)] } }],
  };
}

function nameStandards(data: Records, { id, data: standard, order }: LinkedStandard): Named[] {
  if (order === undefined) return [];
  return [
    {
      kind: 'standard',
      name: named({ text: standard.titles.heading, lang: chooseLang(data, id) }),
      names: [],
      texts: [],
      keys: [],
      cites: makeKeys(order.data),
      records: [
        {
          href: standardAddress(id),
          date: order.data.date,
          facets: { year: [readYear(order.data.date)] },
        },
      ],
    },
  ];
}

function nameGlossary({ t }: PageLanguage, { entries }: Glossary): Named {
  return {
    kind: 'page',
    name: { text: t.glossary.title },
    names: entries.flatMap(({ term, synonyms = [] }) => [term, ...synonyms]),
    texts: [],
    keys: [],
    cites: [],
    records: [{ href: GLOSSARY, facets: {} }],
  };
}

/** Services first. */
export function searchIndex(data: RegulationListing): ServiceIndex {
  const { acts, orders, standards, glossary } = data.catalog;
  const synonyms = glossary === undefined ? [] : collectSynonyms(glossary.data);
  return [
    ...services(data, synonyms),
    ...[...acts.values()].map((act) => nameAct(data, act)),
    ...[...orders.values()].map((order) => nameOrder(data, order)),
    ...[...standards.values()].flatMap((standard) => nameStandards(data, standard)),
    ...(glossary === undefined ? [] : [nameGlossary(data, glossary.data)]),
  ];
}
