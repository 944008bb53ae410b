/** The page of a regulation: records and checks in, what the page shows out. */

import { defined } from '../../../model/defined.ts';
import type { Finding } from '../../../model/finding.ts';
import type {
  ActiveRegulation,
  ChannelKind,
  ExcludedRegulation,
  Process,
  RecordLanguage,
  Standard,
} from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { regulationLawAddress } from '../../address.ts';
import type { SiteData } from '../../data.ts';
import { listChannels } from '../../diagram-sources.ts';
import { actName, actNumber } from '../act/name.ts';
import type { StatusView } from '../act/status.ts';
import { type CheckView, checkView } from '../check/check.ts';
import { nameServiceIn } from '../service/name.ts';
import { citeRegulation } from '../shared/citation.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import type { Said } from '../shared/said.ts';
import { type Answers, buildAnswers } from './answers.ts';
import { type Brief, buildBrief } from './brief.ts';
import { type ChannelView, channelRows } from './channel-rows.ts';
import { type ContentsItem, listLawSections, listSections } from './contents.ts';
import { buildDiagrams, type DiagramView } from './diagram.ts';
import { type Handover, listHandovers } from './handovers.ts';
import { type RestatedView, restatedView } from './restated.ts';
import { runningTotals, type StepView, stepViews } from './steps.ts';
import { listTitles, type TitleView } from './titles.ts';
import { listWays, type RegulationWay } from './ways.ts';

export interface ProcessView {
  id: string;
  name: string;
  process: Process;
  steps: StepView[];
  /** The channel that the running totals are of, where there are several. */
  runningOf?: string;
  /** No step has a time of its own: it is said once for all. */
  untimed: boolean;
  restated?: RestatedView;
}

/** The whole path of a channel, drawn. */
export interface PathView {
  channel: ChannelKind;
  name: string;
  handovers: Handover[];
  diagrams: DiagramView[];
}

interface CommonView {
  id: string;
  title: string;
  /** What people call the service, where the catalogue has a record of it; else the title. */
  name: Said;
  /** Page for legal staff. */
  law: string;
  /** BCP 47 tag of the words of the regulation and its act; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  status: StatusView;
  /** Nobody has read this record, or that of the standard whose term it has. */
  draft: true | undefined;
  actId: string;
  actName: string;
  /** How to refer to it, in the language of the act. */
  citation: string;
  region: string;
  sphere: string;
  official?: { href: string; label: string };
  officialUnknown: string;
  findings: readonly Finding[];
}

export interface RegulationView extends CommonView {
  regulation: ActiveRegulation;
  standard?: { id: string; record: Standard; lang: RecordLanguage | undefined };
  /** The order that approved the standard, short: «№ 198 от 13 апреля 2015 г.». */
  orderName: string;
  /** Repealed: the answers tell how it was. */
  past: boolean;
  /** Its standard is repealed: the answers are of the year of the act. */
  doubtful: boolean;
  year: string;
  answers: Answers;
  titles: TitleView[];
  contents: ContentsItem[];
  lawContents: ContentsItem[];
  brief: Brief;
  ways: RegulationWay[];
  /** Ways to apply, beside each other. */
  channels: ChannelView[];
  processes: ProcessView[];
  paths: PathView[];
  checks: CheckView[];
}

export interface ExcludedView extends CommonView {
  excluded: ExcludedRegulation;
  /** The order that approved its standard, short; where it is not known, the record of the standard. */
  standardName: string;
}

function findDraft(standard: Standard | undefined): true | undefined {
  return standard === undefined || 'unknown' in standard ? undefined : standard.draft;
}

function commonView(data: SiteData, id: string): CommonView {
  const entry = data.catalog.regulations.get(id);
  const summary = data.summaries.get(id);
  const status = data.statuses.get(id);
  const act = entry?.act?.data;
  if (!(entry && summary && status && act)) throw new Error(`no regulation ${id}`);
  const official = officialText(act.source, data.site);
  return {
    id,
    title: summary.title,
    name:
      entry.service === undefined
        ? { text: summary.title, lang: chooseLang(data, id) }
        : nameServiceIn(entry.service, data.site.language),
    law: regulationLawAddress(id),
    lang: chooseLang(data, id),
    status,
    draft: entry.data.draft ?? findDraft(entry.standard?.data),
    actId: entry.data.act,
    actName: actName(act, findLanguage(data, id)),
    citation: citeRegulation(entry.data, id, act, findLanguage(data, id)),
    region: summary.region,
    sphere: summary.sphere,
    ...defined({ official }),
    officialUnknown: data.t.regulation.officialUnknown(
      data.site.registers[act.source.register]?.name ?? act.source.register,
    ),
    findings: data.findings.get(id) ?? [],
  };
}

/** Processes in the order in which the first channel that has them passes through them; the rest after. */
function inPathOrder(
  processes: ActiveRegulation['processes'],
  checks: readonly ChannelCheck[],
): [string, Process][] {
  const passed = checks.flatMap(({ path }) => path.flatMap(({ process }) => process ?? []));
  const names = new Set([...passed, ...Object.keys(processes)]);
  return [...names].flatMap((name): [string, Process][] => {
    const process = processes[name];
    return process === undefined ? [] : [[name, process]];
  });
}

/** Events take no time: they do not count. */
function isUntimed({ steps }: Process): boolean {
  const timed = steps.filter(({ kind }) => kind !== 'event');
  return timed.length > 0 && timed.every(({ duration }) => duration === undefined);
}

function processViews(
  data: SiteData,
  regulation: ActiveRegulation,
  checks: readonly ChannelCheck[],
): ProcessView[] {
  const { t } = data;
  const running = runningTotals(checks, data.site.language, t);
  return inPathOrder(regulation.processes, checks).map(([name, process]) => {
    const restated = restatedView(process);
    const totals = running.get(name);
    return {
      id: name,
      name: t.process[name] ?? process.title ?? name,
      process,
      steps: stepViews(name, process, regulation.units, totals, t),
      ...(checks.length > 1 && totals && totals.after.size > 0
        ? { runningOf: t.regulation.runningOf(t.channel[totals.channel]) }
        : {}),
      untimed: isUntimed(process),
      ...defined({ restated }),
    };
  });
}

/** A path of one step has no picture, and nothing is handed over. */
function pathViews(data: SiteData, id: string, regulation: ActiveRegulation): PathView[] {
  return listChannels(regulation)
    .map((channel) => ({
      channel,
      name: data.t.channel[channel],
      handovers: listHandovers(regulation, channel, data.t),
      diagrams: buildDiagrams(data, id, channel),
    }))
    .filter(({ diagrams }) => diagrams.length > 0);
}

/** @throws Error when there is no such regulation: pages are made from the catalogue itself */
export function regulationView(data: SiteData, id: string): RegulationView | ExcludedView {
  const common = commonView(data, id);
  const entry = data.catalog.regulations.get(id);
  if (entry === undefined) throw new Error(`no regulation ${id}`);
  const record = entry.data;
  const { ref = '' } = record.standard ?? {};
  const standard = entry.standard?.data;
  const order = entry.standard?.order?.data;
  const orderName = order === undefined ? ref : actNumber(order, data.t);
  if ('excluded' in record) return { ...common, excluded: record, standardName: orderName };
  const checks = data.checks.get(id) ?? [];
  const actDate = entry.act?.data.date;
  const answers = buildAnswers(record, standard, checks, data.t);
  const channels = channelRows(record, id, standard, checks, data);
  const paths = pathViews(data, id, record);
  const sections = {
    drawn: paths.length > 0,
    standardKnown: answers.standardKnown,
    findings: common.findings.length,
    past: common.status.kind === 'repealed',
  };
  return {
    ...common,
    regulation: record,
    ...(standard === undefined
      ? {}
      : {
          standard: {
            id: record.standard.ref,
            record: standard,
            lang: chooseLang(data, record.standard.ref),
          },
        }),
    orderName,
    past: common.status.kind === 'repealed',
    doubtful: common.status.kind === 'doubtful',
    year: actDate?.slice(0, 4) ?? '',
    answers,
    titles: listTitles(record.titles, data.t),
    contents: listSections(sections, data.t),
    lawContents: listLawSections(sections, data.t),
    brief: buildBrief(
      answers,
      { regulation: common.lang, standard: chooseLang(data, record.standard.ref) },
      data.t,
    ),
    channels,
    ways: listWays(record, channels, checks, paths, data),
    processes: processViews(data, record, checks),
    paths,
    checks: checks.map((check) => checkView(check, id, data)),
  };
}
