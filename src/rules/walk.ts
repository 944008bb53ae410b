/** The one walk of a record: everything in it that a rule can ask for, with its path. */
import { CHANNEL_KINDS } from '../model/channels.ts';
import type { ActiveRegulation, ServiceRules } from '../model/records.ts';
import { checkRules } from '../terms/living/check-rules.ts';
import {
  listPhrases,
  listRegulationPhrases,
  listRulesPhrases,
  listStandardPhrases,
} from './duration-phrases.ts';
import type { Frames, Lintable, RegulationFrame } from './frames.ts';
import { quoteStep } from './quote.ts';
import { recordTexts } from './record-texts.ts';

/** A frame with the name of the visitors that it is for. */
export type Visit = { [V in keyof Frames]: readonly [name: V, frame: Frames[V]] }[keyof Frames];

export function* walk(record: Lintable): Generator<Visit> {
  switch (record.kind) {
    case 'act':
      yield* walkAct(record);
      break;
    case 'order':
      yield ['order', { path: [], order: record.data }];
      break;
    case 'standard': {
      if ('unknown' in record.data) return;
      yield ['standard', { path: [], standard: record.data }];
      yield* walkTexts(record.data);
      for (const phrase of listStandardPhrases(record.data)) yield ['duration', phrase];
      break;
    }
    case 'regulation':
      yield* walkRegulation(record);
      break;
    case 'rules':
      yield* walkRules(record.data, record.twin?.data);
      break;
    case 'service':
      yield ['service', { path: [], service: record.data, rules: record.rules }];
  }
}

function* walkAct({ data: act, regulations }: Lintable & { kind: 'act' }): Generator<Visit> {
  yield ['act', { path: [], act, regulations }];
  for (const [index, event] of act.events.entries()) {
    const quote = { text: event.text, at: event.at };
    yield ['event', { path: ['events', index], act, event, quote, regulations }];
  }
  yield* walkTexts(act);
}

/** Each wording and each duration of what could be read of a record: nothing is told by what stands beside it. */
export function* walkWording(record: object): Generator<Visit> {
  for (const phrase of listPhrases(record)) yield ['duration', phrase];
  yield* walkTexts(record);
}

function* walkTexts(record: object): Generator<Visit> {
  const seen = new Set<string>();
  for (const found of recordTexts(record)) {
    if (!seen.has(found.text)) yield ['text', found];
    seen.add(found.text);
  }
}

function* walkRegulation(record: Lintable & { kind: 'regulation' }): Generator<Visit> {
  const { data, checks } = record;
  const found = record.standard?.data;
  const standard = found === undefined || 'unknown' in found ? undefined : found;
  const linked = { path: [], act: record.act?.data, standard };
  yield ['anyRegulation', { ...linked, regulation: data }];
  if ('excluded' in data) return;
  const frame = { ...linked, regulation: data, checks };
  yield ['regulation', frame];
  if (standard !== undefined) yield ['withStandard', { ...frame, standard }];
  yield* walkChannels(frame, data);
  yield* walkProcesses(frame, data);
  for (const [index, appendix] of data.appendices.entries()) {
    yield ['appendix', { ...frame, path: ['appendices', index], appendix }];
  }
  for (const phrase of listRegulationPhrases(data)) yield ['duration', phrase];
  yield* walkTexts(data);
}

function* walkRules(rules: ServiceRules, other: ServiceRules | undefined): Generator<Visit> {
  yield ['rules', { path: [], rules }];
  for (const phrase of listRulesPhrases(rules)) yield ['duration', phrase];
  const index = rules.redactions.findLastIndex(({ read }) => read !== 'none');
  const twin = other?.redactions.findLast(({ read }) => read !== 'none');
  const redaction = rules.redactions[index];
  if (redaction === undefined) return;
  const frame = { path: ['redactions', index], rules, redaction, ...(twin && { twin }) };
  yield ['redaction', frame];
  for (const check of checkRules(redaction)) {
    yield ['rulesCheck', { ...frame, path: [...frame.path, 'channels', check.channel], check }];
  }
}

function* walkChannels(frame: RegulationFrame, { channels }: ActiveRegulation): Generator<Visit> {
  for (const kind of CHANNEL_KINDS) {
    const channel = channels[kind];
    if (channel !== undefined) yield ['channel', { ...frame, path: ['channels', kind], kind, channel }];
  }
  for (const check of frame.checks) {
    const path = ['channels', check.channel];
    if (check.cases === undefined) yield ['check', { ...frame, path, check }];
    for (const { index, ...one } of check.cases ?? []) {
      const own = index === undefined ? path : [...path, 'cases', index];
      yield ['check', { ...frame, path: own, check: { channel: check.channel, ...one } }];
    }
  }
}

function* walkProcesses(frame: RegulationFrame, { processes }: ActiveRegulation): Generator<Visit> {
  for (const [processId, process] of Object.entries(processes)) {
    const within = { ...frame, path: ['processes', processId], processId, process };
    yield ['process', within];
    for (const [index, step] of process.steps.entries()) {
      const path = [...within.path, 'steps', index];
      yield ['step', { ...within, path, step, index, quote: quoteStep(process, step) }];
    }
  }
}
