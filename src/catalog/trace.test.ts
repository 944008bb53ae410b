/** The trace of every record of the catalogue's own against its published schema, which v1 only adds to. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, it } from 'vitest';
import { findCautions } from '../reporters/deadline-cautions.ts';
import { type DeadlineReport, tellDeadlines } from '../reporters/deadlines.ts';
import { formatDeadlinesJson } from '../reporters/deadlines-json.ts';
import { formatJson } from '../reporters/json.ts';
import { checkedRules } from '../reporters/rules-rows.ts';
import { TRACE_VERSION } from '../terms/trace/trace.ts';
import { traceChannels } from '../terms/trace/trace-channels.ts';
import { countDeadlines } from './count-deadlines.ts';
import { type Inspection, inspect } from './inspect.ts';
import { type Loaded, loadCatalog } from './load.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/data/trace.schema.json', import.meta.url), 'utf8'),
) as Json;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A published schema lets fields be added; ours has to tell every one of them. */
function close(node: Json): Json {
  if (Array.isArray(node)) return node.map(close);
  if (node === null || typeof node !== 'object') return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return node.type === 'object' && 'properties' in node ? { ...closed, additionalProperties: false } : closed;
}

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (on: Ajv2020) => void)(ajv);
const validators = Object.fromEntries(
  ['check', 'rulesTrace', 'deadlineTrace'].map((name) => [
    name,
    ajv.compile({ ...(close(SCHEMA) as object), $id: name, anyOf: [{ $ref: `#/$defs/${name}` }] }),
  ]),
);

function faults(name: string, value: unknown): string[] {
  const validate = validators[name];
  if (validate === undefined) throw new Error(name);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

let loaded: Loaded;
let inspection: Inspection;

beforeAll(async () => {
  loaded = await loadCatalog(CONTENT);
  inspection = inspect(CONTENT, loaded, '2026-11-30');
}, 60_000);

it('every channel of every regulation and of all rules is as the schema says', () => {
  const report = {
    date: '2026-11-30',
    regulations: [...inspection.checks].map(([id, checks]) => ({ id, checks })),
    rules: [...loaded.catalog.rules.values()].map(({ id, data }) => checkedRules(id, data)),
    findings: [],
  };
  const { regulations, rules } = JSON.parse([...formatJson(report)].join(''));
  expect(regulations.length).toBeGreaterThan(10);
  expect(rules.length).toBeGreaterThan(10);
  const named = (kind: string, { id, draft: _, ...rest }: { id: string; draft?: true }) => ({
    [kind]: id,
    ...rest,
  });
  for (const one of regulations) expect(faults('check', named('regulation', one))).toEqual([]);
  for (const one of rules) expect(faults('rulesTrace', named('rules', one))).toEqual([]);
});

it('a reading leads to its term and to its path, and the steps of a path come to its total', () => {
  let readings = 0;
  for (const checks of inspection.checks.values()) {
    for (const { cases, restated } of traceChannels(checks)) {
      for (const one of [...cases, ...(restated?.cases ?? [])]) {
        for (const { total, steps } of one.paths) {
          if (total.kind === 'exact' && steps.length > 0) expect(steps.at(-1)?.running).toEqual(total.amount);
        }
        for (const { term, path, run } of one.readings) {
          readings += 1;
          expect(one.terms[term]).toBeDefined();
          expect(one.paths[path]).toBeDefined();
          if (run === undefined) continue;
          expect(run.steps.length).toBeGreaterThan(0);
          expect(run.steps.at(-1)?.to).toEqual(run.end);
        }
      }
    }
  }
  expect(readings).toBeGreaterThan(30);
});

it('deadlines of a regulation are a trace too', () => {
  for (const regulation of loaded.catalog.regulations.values()) {
    if ('excluded' in regulation.data) continue;
    const report: DeadlineReport = {
      title: regulation.data.titles.heading,
      from: '2015-03-18',
      cautions: findCautions(regulation, '2015-03-18'),
      channels: countDeadlines(regulation, { date: '2015-03-18', minute: 540 }),
    };
    const counted = report.channels.flatMap(({ terms }) => terms.flatMap(({ answers }) => answers));
    const told = tellDeadlines(report, 'ru');
    expect(told).toHaveLength(counted.filter(({ kind }) => kind === 'deadline').length);
    for (const { deadline, description } of told) expect(description).toContain(deadline.lastDay);
    const trace = JSON.parse(formatDeadlinesJson(report, { id: regulation.id, minute: 540 }));
    expect(trace.trace).toBe(TRACE_VERSION);
    expect(faults('deadlineTrace', trace)).toEqual([]);
  }
});

it('what is no trace is refused', () => {
  const [check] = inspection.checks.values();
  const [channel] = traceChannels(check ?? []);
  const trace = { trace: TRACE_VERSION, regulation: 'a', channels: [channel] };
  expect(faults('check', trace)).toEqual([]);
  expect(faults('check', { ...trace, channels: [{ ...channel, verdict: 'ambiguous' }] })).not.toEqual([]);
  expect(faults('check', { ...trace, channels: [{ ...channel, secret: 1 }] })).not.toEqual([]);
});
