/**
 * The standards of the catalogue, put together again from the quotes that they were recorded from and read anew.
 * `REGLAMENT_FIDELITY=1` prints every difference.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../catalog/load.ts';
import { compareFacts, type FidelityScore } from '../__fixtures__/fidelity/compare.ts';
import { type Facts, standardText } from '../__fixtures__/standard-text.ts';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readStandard } from './read-standard.ts';

const FACTS = new URL('../../../../shared/facts/', import.meta.url);
const CONTENT = new URL('../../../content', import.meta.url).pathname;
const HAS_FACTS = existsSync(FACTS);

/** What no quote tells: the order, notes and acknowledgements of editors, numbers of items that nobody wrote down. */
const UNTOLD =
  /^(?:order|notes|titles\.listed)$|^titles\.kazakh|^acknowledged\.|\.note$|^recorded\.|^(?:abbreviations|complaints|requirements|refusals|refusals\.intake|validity)\.at$/;
/** Measured, of 1598 facts: 0.996 both. The shares only go up. */
const FLOOR = { recall: 0.995, precision: 0.995 };

interface Known {
  number: string;
  facts: Facts;
}

/** files: standard-<number of the order>-<part>.json */
function knownStandards(): Known[] {
  return readdirSync(FACTS).flatMap((name) => {
    const number = /^standard-(.+)-\w+\.json$/.exec(name)?.[1];
    if (number === undefined) return [];
    const { standards }: { standards: Facts[] } = JSON.parse(readFileSync(new URL(name, FACTS), 'utf8'));
    return standards.map((facts) => ({ number, facts }));
  });
}

function imported(facts: Facts): Record<string, unknown> {
  const text = standardText(facts, 'приказу');
  const [part] = outline({ name: 'facts', text, encoding: 'utf-8', format: 'text' }).documents;
  const { record } = settle(part === undefined ? {} : readStandard(part).record, text);
  return typeof record === 'object' ? { ...record } : {};
}

describe.skipIf(!HAS_FACTS)(
  HAS_FACTS ? 'standards' : 'standards: not measured, ../shared/facts is not beside this checkout',
  () => {
    const comparisons: FidelityScore[] = [];

    beforeAll(async () => {
      const { catalog } = await loadCatalog(CONTENT);
      for (const { number, facts } of knownStandards()) {
        const expected = [...catalog.standards.values()].find(
          ({ data }) =>
            'annex' in data &&
            data.annex === facts.annex &&
            catalog.orders.get(data.order)?.data.number === number,
        );
        comparisons.push(
          compareFacts(imported(facts), { ...expected?.data }, ({ field }) => UNTOLD.test(field)),
        );
      }
    });

    it('are read as people read them', () => {
      const scores = comparisons.flatMap((comparison) => [...comparison.scores.values()]);
      const sum = (key: 'same' | 'extra' | 'missing') =>
        scores.reduce((total, score) => total + score[key], 0);
      const [same, extra, missing] = [sum('same'), sum('extra'), sum('missing')];
      if (process.env.REGLAMENT_FIDELITY) {
        process.stdout.write(`${same} same, ${extra} extra, ${missing} missing\n`);
        for (const comparison of comparisons) {
          for (const fact of comparison.missing) process.stdout.write(`- ${JSON.stringify(fact)}\n`);
          for (const fact of comparison.extra) process.stdout.write(`+ ${JSON.stringify(fact)}\n`);
        }
      }
      expect(same / (same + missing)).toBeGreaterThanOrEqual(FLOOR.recall);
      expect(same / (same + extra)).toBeGreaterThanOrEqual(FLOOR.precision);
    });
  },
);
