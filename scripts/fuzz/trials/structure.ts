/** A record of another shape is refused, or checked, reported and exported without a crash. */
import { load } from 'js-yaml';
import { inspect } from '../../../src/catalog/inspect.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { findingsCsv } from '../../../src/exports/findings-csv.ts';
import { checkedRules } from '../../../src/reporters/rules-rows.ts';
import { FORMATS, formatReport } from '../../check/formats.ts';
import { safeText } from '../../safe-output.ts';
import { findXmlFault } from '../inert.ts';
import { decodeBytes, encodeText, type Input } from '../input.ts';
import { mutateData } from '../mutate.ts';
import { assertPlaces, shapeFinding } from '../places.ts';
import { FILES, withInput } from '../shelf.ts';
import { holds, MOST_MILLISECONDS, type Trial } from '../trial.ts';

const DAY = '2026-01-01';

/** Records as JSON, which is YAML too. */
const SEEDS: readonly Input[] = FILES.filter((input) => Object.keys(input)[0]?.endsWith('.yaml')).map(
  (input) =>
    Object.fromEntries(
      Object.entries(input).map(([path, bytes]) => [
        path,
        encodeText(JSON.stringify(load(decodeBytes(bytes)), null, 1)),
      ]),
    ),
);

function run(input: Input): Promise<string[]> {
  return withInput(input, async (contentDir) => {
    const loaded = await loadCatalog(contentDir);
    const { findings, checks } = inspect(contentDir, loaded, DAY);
    assertPlaces(findings, input);
    const regulations = [...loaded.catalog.regulations.keys()].map((id) => {
      const own = checks.get(id);
      return own === undefined ? { id } : { id, checks: own };
    });
    const rules = [...loaded.catalog.rules.values()].map(({ id, data }) => checkedRules(id, data));
    for (const format of FORMATS) {
      for (const language of ['ru', 'en'] as const) {
        const context = { language, colour: false, passed: true };
        const report = { date: DAY, regulations, rules, findings };
        assertReport(format, [...formatReport(format, report, context)].join(''));
      }
    }
    holds(!/^[=+@]/m.test(findingsCsv(findings, 'ru')), 'the table begins a line with a formula');
    const verdicts = [...checks.values()].flat().map(({ verdict }) => JSON.stringify(verdict).slice(0, 60));
    return [...findings.map(shapeFinding), ...verdicts.map((verdict) => verdict.replace(/\d+/g, 'N'))];
  });
}

function assertReport(format: (typeof FORMATS)[number], text: string): void {
  if (format === 'json' || format === 'sarif') JSON.parse(text);
  if (format === 'junit') holds(findXmlFault(text) === undefined, `JUnit: ${findXmlFault(text)}`);
  if (format === 'pretty') holds(!/^\s*::/m.test(safeText(text)), 'a report holds a command of the server');
}

export const structure: Trial = {
  name: 'structure',
  share: 2,
  most: MOST_MILLISECONDS,
  seeds: SEEDS as Trial['seeds'],
  mutate(input, random) {
    const donor = load(
      decodeBytes(Object.values(random.pick(SEEDS as Trial['seeds']))[0] ?? new Uint8Array()),
    );
    return Object.fromEntries(
      Object.entries(input).map(([path, bytes]) => {
        let data: unknown = JSON.parse(decodeBytes(bytes));
        for (let times = random.integer(1, 3); times > 0; times -= 1) data = mutateData(data, random, donor);
        return [path, encodeText(JSON.stringify(data, null, 1))];
      }),
    );
  },
  run,
};
