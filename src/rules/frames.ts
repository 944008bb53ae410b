/** What rules are shown, by the name of the visitor: the thing, its path in the record, and what it belongs to. */
import type { LinkedAct, LinkedOrder, LinkedRegulation, LinkedService } from '../model/entry.ts';
import type { Evidence } from '../model/finding.ts';
import type {
  Act,
  ActEvent,
  ActiveRegulation,
  Appendix,
  Channel,
  ChannelKind,
  KnownStandard,
  Order,
  Process,
  Regulation,
  RulesRedaction,
  Service,
  ServiceRules,
  Standard,
  Step,
} from '../model/records.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import type { RulesCheck } from '../terms/living/rules-check.ts';

export type Scope = 'act' | 'order' | 'standard' | 'regulation' | 'rules' | 'service';

type Path = readonly (string | number)[];

export interface Frame {
  /** From the root of the record to the thing. */
  path: Path;
}

/** A regulation and the records that it is about, as far as the catalogue has them. */
interface Linked {
  act: Act | undefined;
  standard: KnownStandard | undefined;
}

export interface RegulationFrame extends Frame, Linked {
  regulation: ActiveRegulation;
  /** The term check as the page shows it. */
  checks: readonly ChannelCheck[];
}

export interface ProcessFrame extends RegulationFrame {
  /** Its key in `processes`. */
  processId: string;
  process: Process;
}

/** The newest redaction that was read of the rules of a service. */
export interface RedactionFrame extends Frame {
  rules: ServiceRules;
  redaction: RulesRedaction;
  /** The newest that was read of the same rules in the other language. */
  twin?: RulesRedaction;
}

export interface Frames {
  act: Frame & { act: Act; regulations: readonly LinkedRegulation[] };
  event: Frame & {
    act: Act;
    event: ActEvent;
    quote: Evidence;
    regulations: readonly LinkedRegulation[];
  };
  order: Frame & { order: Order };
  /** Standards whose text is at hand. */
  standard: Frame & { standard: KnownStandard };
  /** Excluded regulations, too, of which only the titles stand. */
  anyRegulation: Frame & Linked & { regulation: Regulation };
  regulation: RegulationFrame;
  /** A regulation whose standard is at hand. */
  withStandard: RegulationFrame & { standard: KnownStandard };
  channel: RegulationFrame & { kind: ChannelKind; channel: Channel };
  /** The term check of one channel; the path is the channel's. */
  check: RegulationFrame & { check: ChannelCheck };
  process: ProcessFrame;
  step: ProcessFrame & { step: Step; index: number; quote: Evidence };
  appendix: RegulationFrame & { appendix: Appendix };
  rules: Frame & { rules: ServiceRules };
  redaction: RedactionFrame;
  /** The check of one channel of the rules in force; the path is the channel's. */
  rulesCheck: RedactionFrame & { check: RulesCheck };
  service: Frame & { service: Service; rules: readonly { id: string; data: ServiceRules }[] };
  /** A phrase that says how long something takes, of a regulation, a standard or rules. */
  duration: Frame & { phrase: string; at: string };
  /** Words of an act, each once a record however often they stand in it. */
  text: Frame & { text: string; at: string };
  catalogue: {
    acts: readonly LinkedAct[];
    orders: readonly LinkedOrder[];
    regulations: readonly LinkedRegulation[];
    services: readonly LinkedService[];
  };
}

/** Which records each visitor looks at. */
export const SCOPES_OF_FRAMES: Record<keyof Frames, readonly (Scope | 'catalogue')[]> = {
  act: ['act'],
  event: ['act'],
  order: ['order'],
  standard: ['standard'],
  anyRegulation: ['regulation'],
  regulation: ['regulation'],
  withStandard: ['regulation'],
  channel: ['regulation'],
  check: ['regulation'],
  process: ['regulation'],
  step: ['regulation'],
  appendix: ['regulation'],
  rules: ['rules'],
  redaction: ['rules'],
  rulesCheck: ['rules'],
  service: ['service'],
  duration: ['regulation', 'standard', 'rules'],
  text: ['act', 'standard', 'regulation'],
  catalogue: ['catalogue'],
};

/** A record with what rules need to know beside it. */
export type Lintable =
  | { kind: 'act'; data: Act; regulations: readonly LinkedRegulation[] }
  | { kind: 'order'; data: Order }
  | { kind: 'standard'; data: Standard }
  | { kind: 'rules'; data: ServiceRules; twin?: { data: ServiceRules } }
  | { kind: 'service'; data: Service; rules: readonly { id: string; data: ServiceRules }[] }
  | {
      kind: 'regulation';
      data: Regulation;
      act?: { data: Act };
      standard?: { data: Standard };
      /** The term check; nothing of an excluded regulation. */
      checks: readonly ChannelCheck[];
    };
