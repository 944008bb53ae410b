/** A record of another shape is refused, or checked, reported and exported without a crash. */
import { load } from 'js-yaml';
import { inspect } from '../../../src/catalog/inspect.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { checkedRules } from '../../../src/reporters/rules-rows.ts';
import { FORMATS, formatReport } from '../../check/formats.ts';
import { safeText } from '../../safe-output.ts';
import type { Random } from '../../synthetic/random.ts';
import { findXmlFault } from '../inert.ts';
import { mutateData } from '../mutate.ts';
import { RECORDS, recordText, withRecord } from '../shelf.ts';
import { holds, MOST_MILLISECONDS, type Trial } from '../trial.ts';

const DAY = '2026-01-01';

async function run(random: Random): Promise<string[]> {
  const path = random.pick(RECORDS);
  let data = load(recordText(path));
  for (let times = random.integer(1, 3); times > 0; times -= 1) data = mutateData(data, random);
  return withRecord(path, JSON.stringify(data, null, 1), async (contentDir) => {
    const started = performance.now();
    const loaded = await loadCatalog(contentDir);
    const { findings, checks } = inspect(contentDir, loaded, DAY);
    holds(performance.now() - started < MOST_MILLISECONDS, `took over ${MOST_MILLISECONDS} ms`);
    const regulations = [...loaded.catalog.regulations.keys()].map((id) => {
      const own = checks.get(id);
      return own === undefined ? { id } : { id, checks: own };
    });
    const rules = [...loaded.catalog.rules.values()].map(({ id, data }) => checkedRules(id, data));
    for (const format of FORMATS) {
      const context = { language: random.pick(['ru', 'en'] as const), colour: false, passed: true };
      const text = [...formatReport(format, { date: DAY, regulations, rules, findings }, context)].join('');
      if (format === 'json' || format === 'sarif') JSON.parse(text);
      if (format === 'junit') holds(findXmlFault(text) === undefined, `JUnit: ${findXmlFault(text)}`);
      if (format === 'pretty') safeText(text);
    }
    return findings.map(({ rule }) => rule);
  });
}

export const structure: Trial = { name: 'structure', share: 2, run };
