/**
 * Every value of the facts file stands in the records of the service, or is named here with the reason why it does not.
 * What is compared field by field is in `living-facts.test.ts`; this looks that nothing was forgotten.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../model/entry.ts';
import { loadCatalog } from './load.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
/** The facts lie beside the checkout, not in it. */
const FACTS = new URL('../../../shared/facts/kz-rules-2020.json', import.meta.url);
const HAS_FACTS = existsSync(FACTS);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Leaf {
  /** Names of the fields, without numbers of lists. */
  field: string;
  value: string | number;
}

/** Fields whose values stand in no record in these words: how many, and why. */
const TOLD_OTHERWISE: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'act.register': [9, 'the id of the register is in the source of the order, without the remark in brackets'],
  'term.unit': [4, 'the word of a duration or a term; compared as an amount in living-facts.test.ts'],
  'check.why': [2, 'computed: the engine comes to it, see check-rules.test.ts'],
  was: [12, 'told by the regulation and its standard, not by the rules'],
  'hearing.noticeBeforeEnd': [8, 'the record has the amount; compared in living-facts.test.ts'],
  'check.portal.verdict': [9, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.refusalBranch.verdict': [2, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.refusalBranch.why': [2, 'computed: the engine comes to it, see check-rules.test.ts'],
  intakeDay: [4, 'a value, its channels and its place in fields of their own'],
  oneApplication: [1, 'its place is a field of its own'],
  'check.con.reserve': [1, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.con.verdict': [2, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.con.note': [1, 'computed: the engine comes to it, see check-rules.test.ts'],
  notes: [2, 'sums of branches: computed: the engine comes to it, see check-rules.test.ts'],
  amount: [2, 'its place is a field of its own'],
  'check.con.why': [3, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.con.otherReading': [1, 'computed: the engine comes to it, see check-rules.test.ts'],
  'check.portal.why': [3, 'computed: the engine comes to it, see check-rules.test.ts'],
  'history.redaction': [1, 'nobody knows which of these redactions it was, so it is none of the record'],
  'history.commit': [1, 'of that same unknown redaction'],
  channelsNote: [1, 'told shorter as the doubt of the channel'],
  'check.office.verdict': [3, 'computed: the engine comes to it, see check-rules.test.ts'],
  portal: [1, 'told shorter as the doubt of the channel'],
  redactions: [13, 'date, number and registration in fields of their own; compared in living-facts.test.ts'],
  'steps.duration': [1, 'no time at all is «в день поступления»'],
  'steps.unit': [10, 'the word of a duration or a term; compared as an amount in living-facts.test.ts'],
  'check.portal.reserve': [1, 'computed: the engine comes to it, see check-rules.test.ts'],
  waiting: [1, 'its place is a field of its own'],
  service: [1, 'its place is a field of its own'],
  'check.portal.otherReading': [1, 'computed: the engine comes to it, see check-rules.test.ts'],
  dir: [1, 'a redaction that was not read has no source; the commit is in the note'],
  file: [1, 'the same'],
  commit: [1, 'the same, without the remark in brackets'],
  'check.verdict': [3, 'the record says by its certainty that nothing was read'],
  title: [1, 'the remark in brackets is the certainty of the thread'],
  uncertain: [1, 'told shorter: the copy by the first twelve letters of its commit'],
  'steps.who': [1, 'nobody is named: the record names the applicant who waits'],
};

describe.skipIf(!HAS_FACTS)(
  HAS_FACTS
    ? 'facts in records'
    : 'facts in records: not compared, ../shared/facts is not beside this checkout',
  () => {
    let catalog: Catalog;

    beforeAll(async () => {
      ({ catalog } = await loadCatalog(CONTENT));
    });

    it('no value was forgotten', () => {
      const { services } = JSON.parse(readFileSync(FACTS, 'utf8')) as { services: { catalogue: string[] }[] };
      const missing: Record<string, number> = {};
      let told = 0;
      for (const fact of services) {
        const text = bare(JSON.stringify(listRecords(fact.catalogue)));
        for (const { field, value } of listLeaves(fact as unknown as Json)) {
          if (text.includes(bare(String(value)))) told += 1;
          else missing[field] = (missing[field] ?? 0) + 1;
        }
      }
      expect(told).toBeGreaterThan(600);
      expect(missing).toEqual(
        Object.fromEntries(Object.entries(TOLD_OTHERWISE).map(([field, [count]]) => [field, count])),
      );
    });

    function listRecords(ids: readonly string[]): unknown[] {
      return ids.flatMap((id) => {
        const regulation = catalog.regulations.get(id);
        const service = regulation?.service;
        const rules = service?.rules.at(-1);
        return [
          id,
          service?.data,
          rules?.data,
          rules?.order?.data,
          rules?.order?.id,
          regulation?.standard?.data,
        ];
      });
    }
  },
);

function listLeaves(value: Json, field = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ field, value }];
  if (value === null || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => listLeaves(item, field));
  return Object.entries(value).flatMap(([key, item]) =>
    listLeaves(item, field === '' ? key : `${field}.${key}`),
  );
}

function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}
