/** Through which processes an application goes on its way. Acts do not say it in so many words: it is inferred. */
import type { ChannelKind } from '../../model/records.ts';
import type { DraftQuote, Todo } from '../draft.ts';
import type { Channels } from './channels.ts';
import { compareRoots, rootsIn } from './likeness.ts';
import type { DraftProcess, Processes } from './process.ts';
import type { DraftStep } from './steps.ts';

type PathPart = string | { unstated: string };

const TO_PROVIDER =
  /(?:переда|направл|достав)\p{L}* .{0,120}услугодател|курьер|берушіге\s.{0,120}?(?:жібер|жолда|тапсыр|бер|жеткіз)/iu;
const TO_CON =
  /(?:работник|сотрудник|курьер|инспектор)\p{L}* (?:ЦОН|Государственной корпорации)|в (?:ЦОН|Государственную корпорацию)|(?:корпорация|ХҚК?О)\p{L}*(?:-\p{L}+)? (?:қызметкер|инспектор)\p{L}*не|корпорацияға|ХҚК?О-?(?:ға|на)/iu;

export type ChannelRecord = DraftQuote & {
  path: PathPart[];
  alternatives?: { path: PathPart[]; title: string }[];
  inferred?: ('text' | 'path')[];
};

const BESIDE_FLOW = 'действия услугодателя идут кроме потока информационных систем';

function says(processes: Processes, name: string, pattern: RegExp): boolean {
  return processes.get(name)?.steps.some(({ action }) => pattern.test(action.text)) ?? false;
}

/** A flow in which the document is registered and checked at the provider's stands in place of its process. */
function selfContained(processes: Processes, name: string): boolean {
  const steps = processes.get(name)?.steps ?? [];
  return steps.some(({ action }) => /^регистраци/iu.test(action.text) && /АРМ/u.test(action.text));
}

/** Where the first step stands: `п. 5 пп. 1)`. */
function findPlace(process: DraftProcess | undefined): string | undefined {
  const [step] = process?.steps ?? [];
  if (process === undefined || step === undefined) return undefined;
  if (step.at !== undefined) return step.at;
  return /^\d+\)$/u.test(step.label?.text ?? '') ? `${process.at} пп. ${step.label?.text}` : process.at;
}

/** So many steps of the provider stand in the list of the centre too when that list tells the whole way. */
const FEWEST_TOLD = 2;
const SAME_STEP = 0.75;

/** The list of the centre goes through the provider's steps once more: they must not be counted twice. */
function tellsProvider(processes: Processes): boolean {
  const own = processes.get('provider')?.steps ?? [];
  const told = ['con-intake', 'con-system', 'con-issue'].flatMap((name) => processes.get(name)?.steps ?? []);
  const known = told.map(({ action, unit }) => ({ roots: rootsIn(action.text), unit }));
  const again = own.filter((step) => {
    const roots = rootsIn(step.action.text);
    return known.some(
      (other) => other.unit === step.unit && roots.size > 1 && compareRoots(roots, other.roots) >= SAME_STEP,
    );
  });
  return again.length >= Math.min(FEWEST_TOLD, own.length) && again.length * 2 >= own.length;
}

function isOfCentre({ unit }: DraftStep): boolean {
  return unit !== undefined && /^con(?:-|$)/u.test(unit);
}

/** «инспектор Центра направляет документы в уполномоченный орган» among the steps of the provider. */
function sendsItself(processes: Processes): boolean {
  const steps = processes.get('provider')?.steps ?? [];
  return steps.some((step) => isOfCentre(step) && /переда|направл|достав/iu.test(step.action.text));
}

/** One list for all who turn to the office and to the centre: what the centre does is done for its own alone. */
function limitToCentre(channels: Channels, processes: Processes): void {
  if (channels.con === undefined || (channels.office ?? channels.portal) === undefined) return;
  for (const step of processes.get('provider')?.steps ?? []) if (isOfCentre(step)) step.channels = ['con'];
}

/** @param centre how the act calls the centre: «ЦОН», «Государственная корпорация» */
function conPath(processes: Processes, centre: { from: string; to: string }): PathPart[] {
  const has = (name: string) => (processes.has(name) ? [name] : []);
  if (!processes.has('provider')) return [...has('con-intake'), ...has('con-system'), ...has('con-issue')];
  if (selfContained(processes, 'con-system'))
    return [...has('con-intake'), 'con-system', ...has('con-issue')];
  if (tellsProvider(processes)) return [...has('con-intake'), ...has('con-system'), ...has('con-issue')];
  const told = ['con-intake', 'con-system'].some((name) => says(processes, name, TO_PROVIDER));
  const there =
    told || sendsItself(processes)
      ? []
      : [{ unstated: `передача документов из ${centre.from} услугодателю` }];
  const back = says(processes, 'provider', TO_CON)
    ? []
    : [{ unstated: `доставка результата из услугодателя в ${centre.to}` }];
  return [
    ...has('con-intake'),
    ...has('con-system'),
    ...there,
    ...has('provider'),
    ...back,
    ...has('con-issue'),
  ];
}

/** What a list is for: «Бумажная форма», «Электронная форма», «Общие процедуры». */
const FORMS = { office: /^бумажн\p{L}+/iu, portal: /^электронн\p{L}+/iu, common: /^общи[ех]\s/iu } as const;

/** The lists of the form that the channel has, when every list of the provider is told by a form. */
function formPath(kind: 'office' | 'portal', processes: Processes): string[] {
  const own = [...processes].filter(([name]) => /^provider(?:-\d+)?$/u.test(name));
  const is = (form: keyof typeof FORMS, { title }: DraftProcess) => FORMS[form].test(title?.text ?? '');
  const told = own.every(
    ([, process]) => is('office', process) || is('portal', process) || is('common', process),
  );
  if (own.length < 2 || !told) return [];
  return own.flatMap(([name, process]) => (is(kind, process) || is('common', process) ? [name] : []));
}

function buildPath(
  kind: ChannelKind,
  processes: Processes,
  centre: { from: string; to: string },
): PathPart[] {
  const form = kind === 'con' ? [] : formPath(kind, processes);
  if (form.length > 0) return kind === 'portal' && processes.has('portal') ? ['portal', ...form] : form;
  if (kind === 'office') return processes.has('provider') ? ['provider'] : [];
  if (kind === 'con') return conPath(processes, centre);
  const flow = processes.has('portal') ? ['portal'] : [];
  return selfContained(processes, 'portal') || !processes.has('provider') ? flow : [...flow, 'provider'];
}

/** A flow that seems to hold the provider's work, whose steps the act tells apart: either may be meant. */
function besideFlow(
  kind: ChannelKind,
  path: readonly PathPart[],
  processes: Processes,
): Pick<ChannelRecord, 'alternatives'> {
  const flow = kind === 'con' ? 'con-system' : 'portal';
  const stands = kind !== 'office' && selfContained(processes, flow) && processes.has('provider');
  if (!stands || path.includes('provider')) return {};
  const after = path.indexOf(flow) + 1;
  const whole = [...path.slice(0, after), 'provider', ...path.slice(after)];
  return { alternatives: [{ path: whole, title: BESIDE_FLOW }] };
}

const SEVERAL = 'Порядков действий услугодателя несколько, а в пути канала не все они: решите, какой когда.';

/** The lists of the provider through which no channel goes, for an editor to say when they hold. */
export function listOffPaths(channels: { [kind: string]: ChannelRecord }, processes: Processes): Todo[] {
  const paths = Object.values(channels).flatMap(({ path, alternatives = [] }) => [
    path,
    ...alternatives.map((other) => other.path),
  ]);
  const [off] = [...processes].filter(
    ([name]) => /^provider-\d+$/u.test(name) && !paths.some((path) => path.includes(name)),
  );
  return off === undefined
    ? []
    : [{ path: ['channels'], message: SEVERAL, ...(off[1].title && { words: off[1].title }) }];
}

export function channelRecords(channels: Channels, processes: Processes): { [kind: string]: ChannelRecord } {
  limitToCentre(channels, processes);
  const corporation = /корпораци/iu.test(channels.con?.text.text ?? '');
  const centre = corporation
    ? { from: 'Государственной корпорации', to: 'Государственную корпорацию' }
    : { from: 'ЦОНа', to: 'ЦОН' };
  const stated = (['office', 'con', 'portal'] as const).flatMap((kind) => {
    const quote = channels[kind];
    return quote === undefined ? [] : [[kind, quote] as const];
  });
  const records = stated.map(([kind, quote]): [string, ChannelRecord] => {
    const path = buildPath(kind, processes, centre);
    const alternatives = besideFlow(kind, path, processes);
    return [
      kind,
      {
        ...quote,
        path,
        ...alternatives,
        ...((kind !== 'office' || path.length > 1) && { inferred: ['path'] }),
      },
    ];
  });
  // «При оказании государственной услуги через портал: процесс 1 – …»: where there is a way, one may go.
  const portal = processes.get('portal');
  if (channels.portal === undefined && portal?.title !== undefined) {
    const path = buildPath('portal', processes, centre);
    records.push(['portal', { text: portal.title, at: portal.at, path, inferred: ['text', 'path'] }]);
  }
  if (channels.office !== undefined || channels.con !== undefined || channels.portal !== undefined)
    return Object.fromEntries(records);
  // Nobody says where to turn to: then it is to the one that takes the documents in.
  const first = processes.get('provider')?.steps[0];
  const at = findPlace(processes.get('provider'));
  return first === undefined || at === undefined
    ? Object.fromEntries(records)
    : {
        office: { text: first.action, at, path: ['provider'], inferred: ['text'] },
        ...Object.fromEntries(records),
      };
}
