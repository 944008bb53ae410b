/** A service as its regulation had it beside the rules of today, line by line. */

import { findRulesStanding } from '../../../history/standing.ts';
import type { LinkedService } from '../../../model/entry.ts';
import type { RecordLanguage, ServiceChannel } from '../../../model/records.ts';
import { readDuration } from '../../../terms/duration.ts';
import { regulationAddress, rulesAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import { type ThenAndNowWords, thenAndNowWords } from '../../i18n/then-and-now.ts';
import { chooseLang } from '../shared/lang.ts';
import { type Said, sayIn } from '../shared/said.ts';
import { nameServiceIn, sayTitle } from './name.ts';
import { sayDuration } from './phrase.ts';
import {
  type Gap,
  type Provision,
  type ProvisionDocuments,
  type ProvisionTerm,
  regulationProvision,
  rulesProvision,
} from './provision.ts';

export type Cell = readonly Said[] | Gap;

export interface ThenAndNowLine {
  name: string;
  before: Cell;
  now: Cell;
  /** Nothing where a cell is a gap that no other can be compared with. */
  isSame?: boolean;
  /** What the line says of the two instead of the bare word that they differ. */
  change?: string;
}

export interface ThenAndNowView {
  id: string;
  name: Said;
  title: string;
  /** Of the regulation; nothing where its act is not at hand. */
  year?: string;
  before?: { name: string; title: Said; href: string };
  now?: { name: string; title: Said; href: string };
  /** How sure it is that these rules are those of the service. */
  standing: string;
  lines: ThenAndNowLine[];
}

interface Context {
  language: RecordLanguage;
  words: ThenAndNowWords;
  service: ServiceWords;
  say: (words: string) => Said;
}

/** The year of the act whose regulation is compared. */
export function findThenYear({ regulations }: LinkedService): string | undefined {
  return regulations.at(-1)?.act?.data.date.slice(0, 4);
}

/** @throws Error when there is no such service: pages are made from the catalogue itself */
export function thenAndNowView(data: RecordsToday, id: string): ThenAndNowView {
  const service = data.catalog.services.get(id);
  if (service === undefined) throw new Error(`no service ${id}`);
  const { language, regions } = data.site;
  const words = thenAndNowWords(language);
  const own = serviceWords(language);
  const say = sayIn(chooseLang(data));
  const year = findThenYear(service);
  const regulation = service.regulations.at(-1);
  const { kind, rules, known } = findRulesStanding(service, data.options.date);
  const ruled = kind === 'near' ? undefined : rules;
  const rulesYear = ruled?.order?.data.date.slice(0, 4) ?? known?.read?.date.slice(0, 4) ?? '';
  const redactionYear = known?.read?.date.slice(0, 4);
  return {
    id,
    name: nameServiceIn(service, language),
    title: words.title(year),
    ...(year !== undefined && { year }),
    standing: own.standing[kind],
    ...(regulation && {
      before: {
        name: words.regulation(regions[regulation.act?.data.region ?? '']?.name ?? ''),
        title: sayTitle(regulation.data.titles.heading, regulation.standard?.data.titles.kazakh, data),
        href: regulationAddress(regulation.id),
      },
    }),
    ...(ruled && {
      now: {
        name: own.rulesOf(rulesYear, redactionYear === rulesYear ? undefined : redactionYear),
        title: sayTitle(ruled.data.title, ruled.data.kazakh, data),
        href: rulesAddress(ruled.id),
      },
    }),
    lines: listLines(
      regulation === undefined ? rulesProvision(undefined) : regulationProvision(regulation),
      rulesProvision(known?.read),
      { language, words, service: own, say },
    ),
  };
}

function listLines(before: Provision, now: Provision, context: Context): ThenAndNowLine[] {
  const { words, service, say } = context;
  const named = [before.channels, now.channels].flatMap((channels) =>
    typeof channels === 'string' ? [] : channels,
  );
  const nameAll = (channels: readonly ServiceChannel[]) =>
    channels.map((channel) => ({ text: service.channel[channel] }));
  // Where no way is known, neither is a term: any of them says so.
  const ways: ServiceChannel[] = named.length === 0 ? ['office'] : [...new Set(named)];
  return [
    ...ways.map((channel) => {
      const name = named.length === 0 ? words.anyTerm : words.term(service.channel[channel]);
      return termLine(name, before.termOn(channel), now.termOn(channel), context);
    }),
    buildLine(words.channels, before.channels, now.channels, nameAll, (a, b) => sameSet(a, b)),
    documentsLine(before.documents, now.documents, context),
    buildLine(
      service.provider,
      before.provider,
      now.provider,
      (text) => [say(text)],
      (a, b) => a === b,
    ),
    buildLine(
      service.cost,
      before.fee,
      now.fee,
      ({ text }) => [say(text)],
      (a, b) => a.text === b.text || (a.isFree && b.isFree),
    ),
  ];
}

function buildLine<T extends object | string>(
  name: string,
  before: T | Gap,
  now: T | Gap,
  tell: (value: T) => readonly Said[],
  compare: (before: T, now: T) => boolean,
): ThenAndNowLine {
  const [a, b] = [isGap(before) ? before : tell(before), isGap(now) ? now : tell(now)];
  return {
    name,
    before: a,
    now: b,
    ...(isGap(before) || isGap(now) ? {} : { isSame: compare(before, now) }),
  };
}

function termLine(
  name: string,
  before: readonly ProvisionTerm[] | Gap,
  now: readonly ProvisionTerm[] | Gap,
  context: Context,
): ThenAndNowLine {
  const { language, words, service, say } = context;
  const tell = (terms: readonly ProvisionTerm[]): Said[] =>
    terms.map(({ phrase, case: when }) => {
      const told = sayDuration(phrase, language);
      const text = `${told}${when === undefined ? '' : words.caseOf(when)}`;
      return told === phrase || when !== undefined ? say(text) : { text };
    });
  const line = buildLine(name, before, now, tell, sameTerms);
  if (isGap(before) || isGap(now) || line.isSame === true) return line;
  const [[was, ...others], [is, ...rest]] = [before, now];
  if (was === undefined || is === undefined || others.length > 0 || rest.length > 0) return line;
  return {
    ...line,
    change: service.changed(sayDuration(was.phrase, language), sayDuration(is.phrase, language)),
  };
}

/** Numbers may be the same where the lists are not: nobody has compared them. */
function documentsLine(
  before: readonly ProvisionDocuments[] | Gap,
  now: readonly ProvisionDocuments[] | Gap,
  { words, service, say }: Context,
): ThenAndNowLine {
  const tell = (lists: readonly ProvisionDocuments[]): Said[] =>
    lists.map(({ channels, case: when, count, text }) => {
      const number = count === undefined ? (text ?? '') : service.documents(count);
      const names = channels.map((channel) => service.channel[channel]).join(', ');
      const told = `${names === '' ? '' : `${names} — `}${number}${when === undefined ? '' : words.caseOf(when)}`;
      return count === undefined || when !== undefined ? say(told) : { text: told };
    });
  const line = buildLine(words.documents, before, now, tell, sameCounts);
  return line.isSame === true ? { ...line, isSame: false, change: words.sameCount } : line;
}

function sameTerms(before: readonly ProvisionTerm[], now: readonly ProvisionTerm[]): boolean {
  const key = ({ phrase, case: when }: ProvisionTerm) => {
    const reading = readDuration(phrase);
    return JSON.stringify([reading.kind === 'amount' ? reading.max : phrase, when]);
  };
  return sameSet(before.map(key), now.map(key));
}

function sameCounts(before: readonly ProvisionDocuments[], now: readonly ProvisionDocuments[]): boolean {
  const keys = (lists: readonly ProvisionDocuments[]) =>
    lists.flatMap(({ channels, case: when, count, text }) =>
      (channels.length === 0 ? [''] : channels).map((channel) =>
        JSON.stringify([channel, when, count ?? text]),
      ),
    );
  return sameSet(keys(before), keys(now));
}

function sameSet(before: readonly string[], now: readonly string[]): boolean {
  return JSON.stringify(before.toSorted()) === JSON.stringify(now.toSorted());
}

export function isGap(cell: unknown): cell is Gap {
  return cell === 'silent' || cell === 'unread' || cell === 'absent';
}
