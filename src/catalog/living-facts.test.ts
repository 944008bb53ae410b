/**
 * Rules, services and orders of today against what was read by hand: every number, date, channel and commit of the facts
 * stands in the records, and the records claim no more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog, LinkedRules } from '../model/entry.ts';
import type { RulesRedaction, ServiceChannel } from '../model/records.ts';
import { loadCatalog } from './load.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
/** The facts lie beside the checkout, not in it. */
const FACTS = new URL('../../../shared/facts/kz-rules-2020.json', import.meta.url);
const HAS_FACTS = existsSync(FACTS);

interface FactStep {
  at: string;
  duration: number | null;
  unit: string | null;
}

interface FactService {
  catalogue: string[];
  annex: number | null;
  title: string;
  act: { number: string; date: string; registered?: string; registration?: string } | null;
  commit?: string;
  provider?: string;
  /** «portal?» is in doubt. */
  channels?: string[];
  term?: { value: number; unit: string; channels?: ServiceChannel[]; at: string; meaning?: string }[];
  form?: string;
  fee?: string;
  proactive?: boolean;
  documents?: number | string | Record<string, number>;
  refusalGrounds?: number;
  steps?: FactStep[];
  hearing?: { at: string; noticeBeforeEnd: string; resultAfterHearing?: string } | null;
  history?: { redaction: string; term: string; commit: string }[];
  redactions?: string[];
  readRedaction?: string;
}

const facts: FactService[] = HAS_FACTS
  ? (JSON.parse(readFileSync(FACTS, 'utf8')) as { services: FactService[] }).services
  : [];
const withRules = facts.filter(({ act }) => act !== null);

describe.skipIf(!HAS_FACTS)(
  HAS_FACTS
    ? 'facts of the rules'
    : 'facts of the rules: not compared, ../shared/facts is not beside this checkout',
  () => {
    let catalog: Catalog;

    beforeAll(async () => {
      ({ catalog } = await loadCatalog(CONTENT));
    });

    function findRules({ catalogue: [regulation = ''] }: FactService): LinkedRules {
      const service = catalog.regulations.get(regulation)?.service;
      const rules = service?.rules.at(-1);
      if (rules === undefined) throw new Error(`${regulation} leads to no rules`);
      return rules;
    }

    const newest = ({ data }: LinkedRules) => data.redactions.at(-1) as RulesRedaction;

    it('there are as many as the issue says', () => {
      expect([
        facts.length,
        withRules.length,
        new Set(withRules.map((fact) => findRules(fact).id)).size,
      ]).toEqual([15, 14, 14]);
    });

    it.each(withRules.map((fact) => [fact.title, fact] as const))(
      '%s: title, order, its registration, annex',
      (_, fact) => {
        const { data, order } = findRules(fact);
        const { number, date, registered, registration } = fact.act ?? {};
        expect(plain(data.title)).toBe(plain(fact.title.replace(/ \(ближайшая по смыслу\)$/, '')));
        expect([order?.data.number, order?.data.date]).toEqual([number, date]);
        if (registration !== undefined) expect(order?.data.registration?.number).toBe(registration);
        if (registered !== undefined) expect(order?.data.registration?.date).toBe(registered);
        if (fact.annex !== null && data.annex !== undefined)
          expect(data.annex).toBe(`приложение ${fact.annex}`);
      },
    );

    it.each(facts.map((fact) => [fact.title, fact] as const))(
      '%s: services of one successor share its rules',
      (_, fact) => {
        const ids = fact.catalogue.map((id) => catalog.regulations.get(id)?.service?.rules.at(-1)?.id);
        expect(new Set(ids).size).toBe(1);
        expect(ids[0] === undefined).toBe(fact.act === null);
      },
    );

    it.each(withRules.map((fact) => [fact.title, fact] as const))(
      '%s: channels, terms, counts',
      (_, fact) => {
        const redaction = newest(findRules(fact));
        if (fact.term === undefined) {
          expect(redaction).toEqual({
            date: redaction.date,
            read: 'none',
            ...(redaction.by && { by: redaction.by }),
          });
          return;
        }
        const proactive: ServiceChannel[] = fact.proactive ? ['proactive'] : [];
        const told = Object.entries(redaction.channels ?? {}).map(([name, { doubt }]) =>
          doubt ? `${name}?` : name,
        );
        expect(told.sort()).toEqual([...new Set([...(fact.channels ?? []), ...proactive])].sort());
        for (const { value, unit, channels, at, meaning } of fact.term) {
          const term = redaction.terms?.find((one) => one.at === at);
          expect(figure(term?.duration)).toEqual([value, unit]);
          expect(term?.channels).toEqual(channels);
          expect(term?.kind === 'queue').toBe(meaning !== undefined);
        }
        expect(redaction.refusalGrounds).toBe(fact.refusalGrounds);
        expect(redaction.source?.commit).toBe(fact.commit);
        expect(redaction.provider?.text.toLowerCase()).toBe(fact.provider?.toLowerCase());
        expect([redaction.fee?.text, redaction.form?.text]).toEqual([fact.fee, fact.form]);
        expect(countDocuments(redaction)).toEqual(
          typeof fact.documents === 'string' ? { all: undefined } : readDocuments(fact.documents),
        );
      },
    );

    it.each(withRules.map((fact) => [fact.title, fact] as const))(
      '%s: each step with its time and place, and no other',
      (_, fact) => {
        const { processes = {}, hearing } = newest(findRules(fact));
        const steps = Object.values(processes).flatMap((process) => process.steps);
        const told = steps.map(({ at, duration }) => `${bare(at)}: ${figure(duration).join(' ')}`);
        const expected = (fact.steps ?? []).map(
          ({ at, duration, unit }) =>
            `${bare(at)}: ${[duration, unit].filter((part) => part !== null && duration !== 0).join(' ')}`,
        );
        expect(told.sort()).toEqual(expected.sort());
        expect(hearing?.at).toBe(fact.hearing?.at);
        if (fact.hearing) {
          expect(fact.hearing.noticeBeforeEnd).toContain(`за ${hearing?.notice}`);
          expect(hearing?.result).toBe(fact.hearing.resultAfterHearing);
        }
      },
    );

    it.each(withRules.map((fact) => [fact.title, fact] as const))(
      '%s: redactions and what their terms were',
      (_, fact) => {
        const { redactions } = findRules(fact).data;
        const named = (fact.redactions ?? []).map((line) => /^[\d-]+(?: № \d+)?/.exec(line)?.[0]);
        if (named.length > 0)
          expect(
            redactions.map(({ date, by }) => (by === undefined ? date : `${date} № ${by.number}`)),
          ).toEqual(named);
        if (fact.readRedaction !== undefined) expect(redactions.at(-1)?.date).toBe(fact.readRedaction);
        for (const { redaction: date, term, commit } of fact.history ?? []) {
          // A stretch of redactions of which nobody knows which one it was is no redaction of the record.
          if (date.includes('…')) continue;
          const redaction = redactions.find((one) => one.date === date);
          expect(redaction?.terms?.map(({ duration }) => duration)).toContain(term);
          expect(redaction?.source?.commit).toBe(commit);
        }
      },
    );
  },
);

/** The place without the channels in brackets. */
function bare(at: string): string {
  return at.replace(/ \(.*\)$/, '');
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const UNITS: Readonly<Record<string, string>> = {
  рабоч: 'рабочий день',
  календ: 'календарный день',
  минут: 'минута',
};

/** «3 рабочих дня»: 3 and the unit as the facts call it; nothing for no time, or for a day of arrival. */
function figure(duration = ''): (number | string)[] {
  const [, count, word = ''] = /^(\d+) (\p{L}+)/u.exec(duration) ?? [];
  if (count === undefined) return [];
  return [Number(count), Object.entries(UNITS).find(([start]) => word.startsWith(start))?.[1] ?? word];
}

function countDocuments({ documents }: RulesRedaction): Record<string, number | undefined> {
  return Object.fromEntries(
    (documents ?? []).flatMap(({ channels, count }) =>
      (channels ?? ['all']).map((channel) => [channel, count]),
    ),
  );
}

function readDocuments(told: FactService['documents']): Record<string, number | undefined> {
  if (told === undefined || told === null) return {};
  if (typeof told === 'number') return { all: told };
  return Object.fromEntries(
    Object.entries(told as Record<string, number>).flatMap(([channels, count]) =>
      channels.split(',').map((channel) => [channel, count]),
    ),
  );
}
