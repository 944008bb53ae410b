/** All processes of a regulation by their names in the record, in the order of the act. */

import type { Desk, DraftQuote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { readActionTables } from './action-table.ts';
import { readConProcesses } from './con-process.ts';
import { readFlow, readPortal } from './flow.ts';
import type { Passage } from './passage.ts';
import { findIntermediary, type Intermediary, isFlow, type PassageKind } from './passage-kind.ts';
import { addNotes, type DraftProcess, draftQuotes, type Processes } from './process.ts';
import { readProviderProcesses } from './provider-process.ts';
import type { DraftRefusal } from './results.ts';
import type { DraftStep } from './steps.ts';
import type { UnitRegister } from './units.ts';
import { findUseCases, readUseCases } from './use-case-table.ts';

/** Paragraphs among which a table may be: an appendix, an item. */
export type Table = readonly Paragraph[];

export interface AllProcesses {
  processes: Processes;
  refusals: DraftRefusal[];
  /** What was said beside the processes and belongs to none. */
  notes: DraftQuote[];
  /** Rows of tables of use cases, and their titles, that are in the processes. */
  retold: ReadonlySet<Paragraph>;
}

export function readProcesses(
  of: (...kinds: PassageKind[]) => Passage[],
  tables: readonly Table[],
  units: UnitRegister,
  desk: Desk,
): AllProcesses {
  const processes: Processes = new Map();
  const copies = new Map<string, number>();
  const put = (name: string, process: DraftProcess) => {
    // Names are ours, and none of them ends in a number: a copy takes nobody's place.
    const copy = (copies.get(name) ?? 0) + 1;
    copies.set(name, copy);
    processes.set(copy === 1 ? name : `${name}-${copy}`, process);
  };
  const hasSteps = of('steps').length > 0;
  const lists = of(hasSteps ? 'steps' : 'stages');
  const stages = hasSteps ? of('stages') : [];
  const { provider, notes } = readProvider(lists, stages, of, tables, units, desk);
  for (const process of provider) put('provider', process);
  const { refused, retold } = readRetellings(tables, provider[0], units, desk);
  for (const process of refused) put('refusal', process);
  const flows = of('flow').map((passage) => ({ passage, holder: findFlowHolder(passage) }));
  const centre = of('con', 'flow').filter((passage) => !isFlow(passage) || findFlowHolder(passage) === 'con');
  const { intake, issue, refusals, aboutFlow, unplaced } = readConProcesses(centre, units, desk);
  if (intake !== undefined) put('con-intake', intake);
  for (const { passage, holder } of flows) {
    put(holder === 'con' ? 'con-system' : holder, readFlow(passage, holder, units, desk));
  }
  const flow = processes.get('con-system');
  if (flow !== undefined) addNotes(flow, aboutFlow);
  if (issue !== undefined) put('con-issue', issue);

  notes.push(...unplaced);
  for (const passage of of('portal')) {
    if (!processes.has('portal') && isNumbered(passage)) put('portal', readPortal(passage, units, desk));
    const portal = processes.get('portal');
    if (portal === undefined) notes.push(...draftQuotes(passage));
    else if (portal.at !== passage.lead.at) addNotes(portal, draftQuotes(passage));
  }
  return { processes, refusals, notes, retold };
}

/** The list of actions, or the table of the layout of 2012; of both the one that tells how long they take. */
function readProvider(
  lists: readonly Passage[],
  stages: readonly Passage[],
  of: (...kinds: PassageKind[]) => Passage[],
  tables: readonly Table[],
  units: UnitRegister,
  desk: Desk,
): { provider: DraftProcess[]; notes: DraftQuote[] } {
  const timed = lists.some(({ entries }) =>
    entries.some(({ paragraph }) => findDurations(paragraph.words).length > 0),
  );
  const readTables = () =>
    tables.map((table) => readActionTables(table, units, desk)).find((found) => found.length > 0) ?? [];
  const [early, ...variants] = timed ? [] : readTables();
  if (early !== undefined) {
    addNotes(early, lists.flatMap(draftQuotes));
    return { provider: [early, ...variants], notes: stages.flatMap(draftQuotes) };
  }
  const provider = readProviderProcesses(lists, of('step-results'), of('restated'), units, desk);
  const [first] = provider;
  const [again] = first === undefined ? [] : readTables();
  if (first !== undefined && again !== undefined)
    first.table = { title: again.title, at: again.at, steps: again.steps };
  return { provider, notes: stages.flatMap(draftQuotes) };
}

/** Whether the process has room for the usual way told again: as its table, or beside one that names the same people. */
function retellUsual(first: DraftProcess | undefined, again: DraftProcess): boolean {
  if (first === undefined) return false;
  const { title, at, steps } = again;
  if (first.table === undefined) {
    first.table = { title, at, steps };
    return true;
  }
  const number = ({ label }: DraftStep) => /\d+/u.exec(label?.text ?? '')?.[0];
  const told = first.table.steps;
  const same = steps.every((step) =>
    told.some((other) => number(other) === number(step) && other.unit === step.unit),
  );
  if (!same || first.restated !== undefined) return false;
  first.restated = {
    at,
    steps: steps.map(({ label, action, duration }) => ({ label: label ?? 'unknown', action, duration })),
  };
  return true;
}

/** The usual way is told again in its process; the others are ways of their own. */
function readRetellings(
  tables: readonly Table[],
  first: DraftProcess | undefined,
  units: UnitRegister,
  desk: Desk,
): { refused: DraftProcess[]; retold: Set<Paragraph> } {
  const refused: DraftProcess[] = [];
  const retold = new Set<Paragraph>();
  for (const table of tables) {
    for (const useCases of findUseCases(table)) {
      const process = readUseCases(useCases, units, desk);
      if (process === undefined) continue;
      if (useCases.alternative) refused.push(process);
      else if (!retellUsual(first, process)) continue;
      for (const row of useCases.rows) retold.add(row);
      for (const paragraph of table) if (paragraph.words === useCases.heading) retold.add(paragraph);
    }
  }
  return { refused, retold };
}

/** Numbers tell a way through the portal from a list of what it shows. */
function isNumbered({ entries }: Passage): boolean {
  return entries.length > 1 && entries.every(({ kind }) => kind === 'subitem' || kind === 'action');
}

/** What the section is about: «… порядка действий структурных подразделений (работников) услугодателя …». */
const PROVIDERS_SECTION =
  /действи\p{L}* структурных подразделений|взаимодействия структурных подразделений/iu;
const AT_PROVIDERS = /через (?:канцелярию )?услугодател|к услугодателю|на бумажн/iu;

/** The words nearest to the list decide; of a list that nothing is said of the section, and then its own steps. */
function findFlowHolder({ lead, itemLead, heading, entries }: Passage): Intermediary | 'provider' {
  const said = lead.words.text;
  if (AT_PROVIDERS.test(said) && findIntermediary(said) === undefined) return 'provider';
  if (/^электронн/iu.test(said)) return 'portal';
  const near = findIntermediary(said) ?? findIntermediary(itemLead);
  if (near !== undefined) return near;
  if (PROVIDERS_SECTION.test(heading)) return 'provider';
  const named = entries.map(({ paragraph }) => findIntermediary(paragraph.words.text));
  const count = (holder: Intermediary) => named.filter((one) => one === holder).length;
  if (count('portal') + count('con') === 0) return findIntermediary(heading) ?? 'provider';
  return count('portal') >= count('con') ? 'portal' : 'con';
}
