/** The same channel says the same everywhere: in the command's table, in its JSON, in the CSV and on the pages. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../../catalog/inspect.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { newestRead } from '../../../history/redactions.ts';
import type { Catalog } from '../../../model/entry.ts';
import { formatJson } from '../../../reporters/json.ts';
import { buildRulesRows, checkedRules } from '../../../reporters/rules-rows.ts';
import { buildRows, type VerdictRow } from '../../../reporters/verdict-rows.ts';
import type { Amount } from '../../../terms/amount.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { formatAmount } from '../../../terms/format-amount.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import { VERDICTS } from '../../../words/verdicts.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { serviceWords } from '../../i18n/service.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { buildWays } from '../service/ways.ts';
import { checkView } from './check.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;
const LANGUAGES = ['ru', 'kk'] as const;

let catalog: Catalog;
let checks: ReadonlyMap<string, readonly ChannelCheck[]>;

beforeAll(async () => {
  const loaded = await loadCatalog(CONTENT);
  ({ catalog } = loaded);
  ({ checks } = inspect(CONTENT, loaded, '2026-11-30'));
}, 60_000);

function pageOf(id: string, check: ChannelCheck, language: (typeof LANGUAGES)[number]) {
  const site = { ...catalog.site?.data, language };
  return checkView(check, id, {
    ...makeSite({}),
    catalog,
    checks,
    site,
    t: chooseDictionary(language),
  } as never);
}

/** Whatever is compared with the term, of each reading that says a number. */
function listMargins(readings: readonly object[]): Amount[] {
  return readings.flatMap((one) =>
    ['reserve', 'excess', 'left'].flatMap((name) =>
      name in one ? [(one as Record<string, Amount>)[name] as Amount] : [],
    ),
  );
}

/** The published format has its own word for what depends on the reading. */
const inTrace = (verdict: Verdict) => (verdict === 'ambiguous' ? 'depends' : verdict);

const marginCell = ({ cells }: VerdictRow) => cells.at(-2) ?? '';

describe('regulations', () => {
  it('have one verdict for a channel in the table, in JSON and on the page of either language', () => {
    const regulations = [...checks].map(([id, own]) => ({ id, checks: own }));
    const json = [...formatJson({ date: '2026-11-30', regulations, rules: [], findings: [] })].join('');
    const published = JSON.parse(json) as { regulations: { channels: { verdict: string }[] }[] };
    let channels = 0;
    for (const [number, [id, own]] of [...checks].entries()) {
      for (const [index, check] of own.entries()) {
        channels += 1;
        expect(published.regulations[number]?.channels[index]?.verdict, id).toBe(inTrace(check.verdict));
        expect(
          buildRows(check, 'ru').map(({ verdict }) => verdict),
          id,
        ).toContain(check.verdict);
        for (const language of LANGUAGES) {
          const { badge } = pageOf(id, check, language);
          expect(badge.label.toLowerCase(), id).toBe(VERDICTS[language][check.verdict].toLowerCase());
        }
      }
    }
    expect(channels).toBeGreaterThanOrEqual(26);
  });

  it('have the same reserve, excess or rest in the table, on the page and so in the CSV, reading by reading', () => {
    let told = 0;
    for (const [id, own] of checks) {
      for (const check of own) {
        const rows = buildRows({ ...check, restated: undefined } as never, 'ru');
        const page = pageOf(id, check, 'ru');
        expect(page.readings, id).toHaveLength(check.readings.length);
        for (const [index, reading] of check.readings.entries()) {
          for (const amount of listMargins([reading])) {
            told += 1;
            expect(page.readings[index]?.outcome, `${id} ${check.channel}`).toContain(
              formatAmount(amount, 'ru'),
            );
          }
        }
        // The least of the readings is what the row of a channel, or of each of its cases, says.
        for (const [index, one] of (check.cases ?? [check]).entries()) {
          const row = rows[index];
          for (const amount of listMargins([one]))
            expect(row && marginCell(row), id).toContain(formatAmount(amount, 'ru'));
        }
      }
    }
    expect(told).toBeGreaterThan(25);
  });
});

it('rules in force have the same verdict and the same margin in the table and on their page', () => {
  let channels = 0;
  for (const { id, data } of catalog.rules.values()) {
    const redaction = newestRead(data);
    if (redaction === undefined) continue;
    const { checks: own } = checkedRules(id, data);
    for (const language of LANGUAGES) {
      const words = serviceWords(language);
      const ways = buildWays({ redaction, words, language });
      expect(ways.map(({ channel, verdict }) => [channel, verdict])).toEqual(
        own.map(({ channel, verdict }) => [channel, verdict]),
      );
      for (const [index, check] of own.entries()) {
        channels += 1;
        const way = ways[index];
        expect(way?.badge.label.toLowerCase(), id).toBe(VERDICTS[language][check.verdict].toLowerCase());
        expect(way?.hearing === undefined, id).toBe(check.hearing === undefined);
        for (const [number, reading] of check.readings.entries()) {
          for (const amount of listMargins([reading]).filter(
            (one) => one.workingDays + one.workMinutes > 0,
          )) {
            expect(way?.readings[number]?.outcome, id).toContain(formatAmount(amount, language));
            if (language !== 'ru') continue;
            const row = buildRulesRows(check, 'ru')[number];
            expect(row && marginCell(row), id).toContain(formatAmount(amount, 'ru'));
          }
        }
      }
    }
  }
  expect(channels).toBeGreaterThan(20);
});
