/** The page of a regulation: records and checks in, what the page shows out. */
import type { Finding } from '../../model/finding.ts';
import type { ActiveRegulation, ExcludedRegulation, Process, Standard } from '../../model/records.ts';
import type { ChannelCheck } from '../../terms/types.ts';
import type { SiteData } from '../data.ts';
import { actName, actNumber } from './act-name.ts';
import { type Answers, answersOf } from './answers.ts';
import { type CheckView, checkView } from './check.ts';
import { type DiagramView, diagramsOf } from './diagram.ts';
import { officialText } from './official.ts';
import { type RestatedView, restatedView } from './restated.ts';
import type { StatusView } from './status.ts';
import { runningTotals, type StepView, stepViews } from './steps.ts';

export interface ProcessView {
  id: string;
  name: string;
  process: Process;
  steps: StepView[];
  restated?: RestatedView;
  diagrams: DiagramView[];
}

interface CommonView {
  id: string;
  title: string;
  status: StatusView;
  actId: string;
  actName: string;
  region: string;
  sphere: string;
  official?: { href: string; label: string };
  officialUnknown: string;
  findings: readonly Finding[];
}

export interface RegulationView extends CommonView {
  regulation: ActiveRegulation;
  standard?: { id: string; record: Standard };
  /** The order that approved the standard, short: «№ 198 от 13 апреля 2015 г.». */
  orderName: string;
  answers: Answers;
  processes: ProcessView[];
  checks: CheckView[];
}

export interface ExcludedView extends CommonView {
  excluded: ExcludedRegulation;
}

function commonView(data: SiteData, id: string): CommonView {
  const entry = data.catalog.regulations.get(id);
  const summary = data.summaries.get(id);
  const status = data.statuses.get(id);
  const act = entry && data.catalog.acts.get(entry.data.act)?.data;
  if (!(entry && summary && status && act)) throw new Error(`no regulation ${id}`);
  const official = officialText(act.source, data.site);
  return {
    id,
    title: summary.title,
    status,
    actId: entry.data.act,
    actName: actName(act),
    region: summary.region,
    sphere: summary.sphere,
    ...(official === undefined ? {} : { official }),
    officialUnknown: data.t.regulation.officialUnknown(
      data.site.registers[act.source.register]?.name ?? act.source.register,
    ),
    findings: data.findings.get(id) ?? [],
  };
}

function processViews(
  data: SiteData,
  id: string,
  regulation: ActiveRegulation,
  checks: readonly ChannelCheck[],
): ProcessView[] {
  const running = runningTotals(checks, data.site.language);
  return Object.entries(regulation.processes).map(([name, process]) => {
    const restated = restatedView(process);
    return {
      id: name,
      name: data.t.process[name] ?? process.title ?? name,
      process,
      steps: stepViews(name, process, regulation.units, running, data.t),
      ...(restated === undefined ? {} : { restated }),
      diagrams: diagramsOf(data, id, name),
    };
  });
}

/** @throws Error when there is no such regulation: pages are made from the catalogue itself */
export function regulationView(data: SiteData, id: string): RegulationView | ExcludedView {
  const common = commonView(data, id);
  const record = data.catalog.regulations.get(id)?.data;
  if (record === undefined) throw new Error(`no regulation ${id}`);
  if ('excluded' in record) return { ...common, excluded: record };
  const standard = data.catalog.standards.get(record.standard.ref)?.data;
  const order = standard && data.catalog.orders.get(standard.order)?.data;
  const checks = data.checks.get(id) ?? [];
  return {
    ...common,
    regulation: record,
    ...(standard === undefined ? {} : { standard: { id: record.standard.ref, record: standard } }),
    orderName: order === undefined ? record.standard.ref : actNumber(order),
    answers: answersOf(record, standard, checks, data.t),
    processes: processViews(data, id, record, checks),
    checks: checks.map((check) => checkView(check, data)),
  };
}
