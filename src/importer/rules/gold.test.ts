/**
 * Real orders of rules against what a careful reader found in them. `REGLAMENT_FIDELITY=1` prints the shares by kind and
 * every difference. Silent: wrong or lost, and neither a question of the draft nor an unplaced piece names its line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listToldLines } from '../__fixtures__/told.ts';
import { importText } from '../import-text.ts';
import { decodeSource } from '../source/decode.ts';
import { draftFacts, type RulesFact } from './__fixtures__/facts.ts';
import { goldFacts } from './__fixtures__/gold.ts';

const RULES = new URL('../../../../shared/corpus/rules/', import.meta.url);
const HAS_TEXTS = existsSync(RULES);
const TEXTS = HAS_TEXTS ? readdirSync(new URL('gold/', RULES)).map((name) => name.replace('.json', '')) : [];

interface Score {
  same: number;
  missing: RulesFact[];
  extra: RulesFact[];
  silent: RulesFact[];
}

function compare(
  gold: readonly RulesFact[],
  drafts: readonly RulesFact[],
  asked: ReadonlySet<number>,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  const left = [...drafts];
  const of = (kind: string) => {
    const score = scores.get(kind) ?? { same: 0, missing: [], extra: [], silent: [] };
    scores.set(kind, score);
    return score;
  };
  for (const fact of gold) {
    const index = left.findIndex(({ kind, text }) => kind === fact.kind && isSame(kind, text, fact.text));
    const score = of(fact.kind);
    if (index !== -1) {
      left.splice(index, 1);
      score.same += 1;
      continue;
    }
    score.missing.push(fact);
    if (!fact.lines.some((line) => asked.has(line))) score.silent.push(fact);
  }
  for (const fact of left) of(fact.kind).extra.push(fact);
  return scores;
}

/** A reader of other times notes the value, a draft its place too. */
function isSame(kind: string, draft: string, gold: string): boolean {
  return draft === gold || (kind === 'other-term' && draft.endsWith(` | ${gold}`));
}

function score(name: string) {
  const source = decodeSource(`${name}.md`, readFileSync(new URL(`${name}.md`, RULES)));
  const setting = {
    country: 'kz',
    regions: {},
    register: { id: 'adilet', name: 'Әділет' },
    spheres: {},
    orders: [],
    standards: [],
    glossary: [],
    sha256: '0'.repeat(64),
  };
  const result = importText(source, setting);
  const gold = goldFacts(JSON.parse(readFileSync(new URL(`gold/${name}.json`, RULES), 'utf8')));
  return compare(gold, draftFacts(result.drafts), listToldLines(result));
}

/** What a reader noted by the way and a draft may have more of: a name that is used twice, times of other things. */
const OPEN = new Set(['other-term', 'abbreviation', 'annex', 'chapter', 'redaction']);

describe.skipIf(!HAS_TEXTS)(
  HAS_TEXTS
    ? 'orders of rules'
    : 'orders of rules: not measured, ../shared/corpus is not beside this checkout',
  () => {
    it.each(TEXTS.filter((name) => !name.startsWith('min-')))('%s is read as a person reads it', (name) => {
      const scores = score(name);
      const kinds = [...scores];
      const sum = (count: (one: Score, kind: string) => number) =>
        kinds.reduce((all, [kind, one]) => all + count(one, kind), 0);
      const same = sum((one) => one.same);
      const missing = sum(({ missing: lost }) => lost.length);
      const extra = sum(({ extra: more }, kind) => (OPEN.has(kind) ? 0 : more.length));
      const silent = sum((one) => one.silent.length);
      if (process.env.REGLAMENT_FIDELITY) {
        process.stdout.write(`${name}: ${same} same, ${missing} missing, ${silent} silent, ${extra} extra\n`);
        for (const [kind, one] of kinds) {
          process.stdout.write(`  ${kind}: ${one.same} / -${one.missing.length} / +${one.extra.length}\n`);
          for (const fact of one.missing)
            process.stdout.write(
              `    - ${fact.text} (${fact.lines.join(', ')})${one.silent.includes(fact) ? ' SILENT' : ''}\n`,
            );
          for (const fact of one.extra) process.stdout.write(`    + ${fact.text}\n`);
        }
      }
      expect(same / (same + missing)).toBeGreaterThanOrEqual(0.95);
      expect(same / (same + extra)).toBeGreaterThanOrEqual(0.97);
      expect(silent / (same + missing)).toBeLessThanOrEqual(0.01);
    });
  },
);
