/** What the search knows of a record beside the words of its page. */

import { foldLetters } from '../../../language/letters.ts';
import { memoize } from '../../../model/memoize.ts';
import type { Act, ActiveRegulation, ActRef, KnownStandard } from '../../../model/records.ts';
import type { Records, RecordsToday, RegulationListing } from '../../data.ts';
import { nameRegion, nameSphere } from '../../language.ts';
import { numberKey, withKeys } from '../../search/act-keys.ts';
import { collectSynonyms, otherNames } from '../../search/synonyms.ts';
import { actStatusNow } from '../act/status-on.ts';
import { FACETS, facetAnswers, readYear } from './facet.ts';

/** What is found, and shown under a result; how much each weighs: see src/site/client/search-engine.ts. */
interface SearchWords {
  /** Numbers and dates of the record itself. */
  number?: string;
  /** Numbers and dates of acts that it names. */
  cites?: string;
  /** Other names of what the page speaks of. */
  also?: string;
  region?: string;
  sphere?: string;
  term?: string;
}

export interface SearchFacts {
  words: SearchWords;
  filters: { name: string; value: string }[];
  /** What results are put in order by. */
  sort: { title: string; date: string; term?: string };
}

interface Dated {
  number: string;
  date: string;
}

const synonyms = memoize(collectSynonyms);

function findOtherNames({ catalog }: Records, texts: readonly string[]): string {
  const glossary = catalog.glossary?.data;
  if (glossary === undefined) return '';
  return otherNames(texts.join('. '), synonyms(glossary)).join('. ');
}

const makeKeys = ({ number, date }: Dated) => `${numberKey(number)} ${withKeys(date)}`;

/** The number as it is written too: «298» finds «А-7/298». */
const ownKeys = (act: Dated) => `${act.number} ${makeKeys(act)}`;

/** The engine orders text by code: «ё» would stand after «я». */
const titleKey = foldLetters;

/** Whom and what it speaks of; an excluded regulation and a standard without a text have none. */
function namesIn(record: ActiveRegulation | KnownStandard): string[] {
  const { titles, provider } = record;
  const units = 'units' in record ? Object.values(record.units).map(({ text }) => text) : [];
  return [titles.heading, provider.text, ...Object.values(record.channels).map(({ text }) => text), ...units];
}

/** @throws Error when there is no such regulation: pages are made from the catalogue itself */
export function regulationFacts(data: RegulationListing, id: string): SearchFacts {
  const { catalog, summaries } = data;
  const summary = summaries.get(id);
  const entry = catalog.regulations.get(id);
  const record = entry?.data;
  const act = entry?.act?.data;
  if (summary === undefined || record === undefined || act === undefined)
    throw new Error(`no regulation ${id}`);
  const order = entry?.standard?.order?.data;
  const { title, region, sphere, date, terms, days } = summary;
  return {
    words: {
      cites: [act, ...(order === undefined ? [] : [order])].map(makeKeys).join(' '),
      also: 'excluded' in record ? '' : findOtherNames(data, namesIn(record)),
      region,
      sphere,
      term: terms.join('; '),
    },
    filters: FACETS.flatMap((name) =>
      facetAnswers(name, summary, data).map(({ value }) => ({ name, value })),
    ),
    sort: { title: titleKey(title), date, ...(days === undefined ? {} : { term: String(days) }) },
  };
}

/** Acts that an act names: those that changed it, that it repealed and that followed it. */
function actsNamedIn({ events, repeals = [], successors = [] }: Act): ActRef[] {
  return [...events.flatMap(({ by }) => by ?? []), ...[...repeals, ...successors].map(({ act }) => act)];
}

/** @throws Error when there is no such act: pages are made from the catalogue itself */
export function actFacts(data: RecordsToday, id: string): SearchFacts {
  const { catalog, site } = data;
  const act = catalog.acts.get(id);
  if (act === undefined) throw new Error(`no act ${id}`);
  const { region, sphere, date, title, events } = act.data;
  const registrations = events.flatMap(({ number }) => (number === undefined ? [] : numberKey(number)));
  const days = events.flatMap((event) => (event.date === 'unknown' ? [] : withKeys(event.date)));
  return {
    words: {
      number: [ownKeys(act.data), ...registrations].join(' '),
      cites: [...new Set([...actsNamedIn(act.data).map(makeKeys), ...days])].join(' '),
      region: nameRegion(site, region),
      sphere: nameSphere(site, sphere),
    },
    filters: [
      { name: 'status', value: actStatusNow(data, act).kind },
      { name: 'region', value: region },
      { name: 'sphere', value: sphere },
      { name: 'year', value: readYear(date) },
    ],
    sort: { title: titleKey(title), date },
  };
}

/** @throws Error when there is no such standard, or it is of no known order */
export function standardFacts(data: Records, id: string): SearchFacts {
  const entry = data.catalog.standards.get(id);
  const standard = entry?.data;
  const order = entry?.order?.data;
  if (standard === undefined || order === undefined) throw new Error(`no standard ${id}`);
  return {
    words: {
      cites: makeKeys(order),
      also: 'unknown' in standard ? '' : findOtherNames(data, namesIn(standard)),
    },
    filters: [{ name: 'year', value: readYear(order.date) }],
    sort: { title: titleKey(standard.titles.heading), date: order.date },
  };
}

/** @throws Error when there are no such rules: pages are made from the catalogue itself */
export function rulesFacts({ catalog }: Records, id: string): SearchFacts {
  const rules = catalog.rules.get(id);
  if (rules === undefined) throw new Error(`no rules ${id}`);
  const { order, data: record } = rules;
  const changes = record.redactions.flatMap(({ by, date }) =>
    by === undefined ? [] : makeKeys({ number: by.number, date }),
  );
  const own = order === undefined ? [] : [makeKeys(order.data)];
  return {
    words: { cites: [...new Set([...own, ...changes])].join(' ') },
    filters: order === undefined ? [] : [{ name: 'year', value: readYear(order.data.date) }],
    sort: { title: titleKey(record.title), date: record.redactions.at(-1)?.date ?? order?.data.date ?? '' },
  };
}
