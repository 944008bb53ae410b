/** Everything that is found in a loaded catalogue: by the reader, by the rules, by the term check. */
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { acknowledge } from '../rules/acknowledge.ts';
import { lint } from '../rules/index.ts';
import { checkRegulation } from '../terms/check.ts';
import type { ChannelCheck } from '../terms/types.ts';
import type { Catalog } from './entry.ts';
import type { Loaded } from './load.ts';
import { byPlace, createPlacer } from './place-findings.ts';
import { runOverOf } from './run-over.ts';

export interface Inspection {
  /** In the order of files, lines and columns; acknowledged ones among them. */
  findings: Finding[];
  /** The term check of every regulation that has a text, by its id. */
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
}

interface Linted {
  id: string;
  file: string;
  found: RuleFinding[];
  acknowledged: readonly Acknowledgement[];
}

/**
 * Runs the rules and the term check over the sound records.
 *
 * @param contentDir the folder that `loaded` was read from: files with findings are read again for the lines
 * @param date ГГГГ-ММ-ДД, the day on which acknowledgements have to be valid
 */
export function inspect(contentDir: string, { catalog, findings }: Loaded, date: string): Inspection {
  const placer = createPlacer(contentDir);
  const checks = checkAll(catalog);
  const placed = lintAll(catalog, checks).flatMap(({ found, acknowledged, ...entry }) =>
    placer.place(entry, acknowledge(found, acknowledged, date)),
  );
  return { findings: [...findings, ...placed].sort(byPlace), checks };
}

function lintAll({ acts, regulations, standards }: Catalog, checks: Inspection['checks']): Linted[] {
  const linted: Linted[] = [];
  for (const { id, file, data } of acts.values()) {
    linted.push({ id, file, found: lint('act', { id, act: data }), acknowledged: data.acknowledged ?? [] });
  }
  for (const { id, file, data } of regulations.values()) {
    const standard = data.standard && standards.get(data.standard.ref)?.data;
    const act = acts.get(data.act)?.data;
    const found = lint('regulation', { id, regulation: data, standard, act, checks: checks.get(id) });
    linted.push({ id, file, found, acknowledged: data.acknowledged ?? [] });
  }
  for (const { id, file, data } of standards.values()) {
    const acknowledged = 'unknown' in data ? [] : (data.acknowledged ?? []);
    linted.push({ id, file, found: lint('standard', { id, standard: data }), acknowledged });
  }
  return linted;
}

function checkAll(catalog: Catalog): Map<string, readonly ChannelCheck[]> {
  const checks = new Map<string, readonly ChannelCheck[]>();
  const overOf = runOverOf(catalog);
  for (const { id, data } of catalog.regulations.values()) {
    if ('excluded' in data) continue;
    checks.set(id, checkRegulation(data, catalog.standards.get(data.standard.ref)?.data, overOf(id, data)));
  }
  return checks;
}
