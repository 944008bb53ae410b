import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { describeRules } from '../rules/description.ts';
import { ACKNOWLEDGED, FAULT, FINDING, HOSTILE_FINDING, WARNING } from './__fixtures__/findings.ts';
import { formatCodeScanning } from './code-scanning.ts';
import { formatSarif, type SarifOptions } from './sarif.ts';

/** The schema is of draft 04; without its marks it means the same to this validator. Its patterns are not strict. */
function compiled() {
  const { $schema: _, id: __, ...schema } = sarif;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validate = compiled();
const OPTIONS: SarifOptions = { language: 'ru', rules: describeRules() };
const ALL = [FAULT, FINDING, WARNING, ACKNOWLEDGED, HOSTILE_FINDING];

function runOf(findings = ALL, options = OPTIONS) {
  return JSON.parse(formatSarif(findings, options)).runs[0];
}

describe('formatSarif', () => {
  it.each([
    ['findings of every kind', ALL, OPTIONS],
    ['a site', ALL, { ...OPTIONS, site: 'https://example.org/reglament/' }],
    ['English', ALL, { ...OPTIONS, language: 'en' as const }],
    ['nothing found', [], OPTIONS],
  ])('fits the schema of SARIF 2.1.0: %s', (_, findings, options) => {
    expect(validate(JSON.parse(formatSarif(findings, options))) || validate.errors).toBe(true);
  });

  it('fits it as GitHub takes it, cut too', () => {
    const cut = formatCodeScanning(ALL, OPTIONS, { results: 1, bytes: 1e6 });
    expect(JSON.parse(cut).runs[0].results).toHaveLength(1);
    expect(validate(JSON.parse(cut)) || validate.errors).toBe(true);
  });

  it('is held to that schema', () => {
    const log = JSON.parse(formatSarif(ALL, OPTIONS));
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it('describes the rules that run, and names the others that found something', () => {
    const { rules } = runOf(ALL, { ...OPTIONS, site: 'https://example.org/reglament/' }).tool.driver;
    expect(rules.find(({ id }: { id: string }) => id === 'term/exceeded')).toEqual({
      id: 'term/exceeded',
      shortDescription: { text: 'Шаги канала длятся дольше, чем позволяет срок услуги.' },
      helpUri: 'https://example.org/reglament/docs/rules/term-exceeded/',
      help: { text: 'подробнее: https://example.org/reglament/docs/rules/term-exceeded/' },
      defaultConfiguration: { level: 'error' },
    });
    expect(rules.at(-1)).toEqual({ id: 'yaml/tab' });
    const off = describeRules({ rules: { 'term/exceeded': 'off' } });
    expect(runOf([], { ...OPTIONS, rules: off }).tool.driver.rules).not.toContainEqual(
      expect.objectContaining({ id: 'term/exceeded' }),
    );
  });

  it('gives a result its level, its place and its message', () => {
    const { results, tool } = runOf();
    expect(tool.driver.rules[results[1].ruleIndex].id).toBe('term/exceeded');
    expect(results[1]).toMatchObject({
      ruleId: 'term/exceeded',
      level: 'error',
      message: { text: expect.stringMatching(/^Срок превышен\.\nожидается: 5 рабочих дней\n/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/regulations/kz/vko/1/a.yaml' },
            region: { startLine: 12, startColumn: 3 },
          },
        },
      ],
    });
    expect(runOf([{ ...WARNING, severity: 'info' }]).results[0].level).toBe('note');
  });

  it('writes a file as an address', () => {
    const { uri } = runOf([FAULT]).results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).not.toMatch(/[ №]/);
    expect(decodeURIComponent(uri)).toBe(FAULT.file);
  });

  it('suppresses what is acknowledged, and only that', () => {
    expect(runOf().results.map(({ suppressions }: { suppressions: unknown[] }) => suppressions)).toEqual([
      [],
      [],
      [],
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'так в тексте акта (редакция, до 2027-12-31)',
        },
      ],
      [],
    ]);
  });

  it('knows a finding again on another line, and tells two on one field apart', () => {
    const prints = (findings: typeof ALL) =>
      runOf(findings).results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          Object.values(partialFingerprints)[0],
      );
    expect(prints([{ ...FINDING, line: 99 }])).toEqual(prints([FINDING]));
    expect(new Set(prints([FINDING, FINDING, WARNING, ACKNOWLEDGED])).size).toBe(4);
  });
});
