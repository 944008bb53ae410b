/** Facts of an order of rules as short texts, from a draft and from what a careful reader wrote down. */
import { bareWords } from '../../../language/same-words.ts';
import { readDuration } from '../../../terms/duration.ts';
import type { ImportedDraft } from '../../import-text.ts';

export interface RulesFact {
  kind: string;
  text: string;
  /** Lines of the text in which it stands; of a draft none. */
  lines: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: the files of a reader have no schema
export type Loose = any;

const UNITS: Record<string, string> = {
  workingDays: 'рабочий день',
  workMinutes: 'минута',
  calendarDays: 'календарный день',
  unstatedDays: 'день',
  months: 'месяц',
};

/** `5 рабочий день`; units that a reader names otherwise are made one. */
export function tellTime(duration: string): string {
  const reading = readDuration(duration);
  if (reading.kind !== 'amount') return reading.kind === 'event' ? 'день обращения' : `? ${duration}`;
  const [part] = Object.entries(reading.max).filter(([, count]) => Number(count) > 0);
  if (part?.[0] === 'workMinutes' && Number(part[1]) % 60 === 0) return `${Number(part[1]) / 60} час`;
  return part === undefined ? '0' : `${part[1]} ${UNITS[part[0]]}`;
}

export function tellUnit(value: number, unit: string): string {
  if (/^сутки/u.test(unit)) return `${value} день`;
  if (/^день/u.test(unit)) return `${value} день`;
  return `${value} ${unit}`;
}

export const plain = (text: string) => bareWords(text).join(' ');

/** `п. 5` for «п. 5, абз. 2», «5-тармақ»; `приложение 2` for «приложение 2 (таблица)». */
export function tellPlace(place: string): string {
  const annex = /приложение (?<number>\d+)/u.exec(place) ?? /(?<number>\d+)-қосымша/u.exec(place);
  if (annex?.groups?.number !== undefined) return `приложение ${annex.groups.number}`;
  const kazakh = /^(?<number>\d+(?:-\d+)?)-тармақ/u.exec(place)?.groups?.number;
  if (kazakh !== undefined) return `п. ${kazakh}`;
  return /^п\. \d+(?:-\d+)?/u.exec(place)?.[0] ?? place;
}

const CHANGES: Record<string, string> = {
  reworded: 'редакция',
  amended: 'изменение',
  added: 'дополнение',
  excluded: 'исключение',
};

export function draftFacts(drafts: readonly ImportedDraft[]): RulesFact[] {
  const facts: RulesFact[] = [];
  const add = (kind: string, ...parts: unknown[]) => {
    if (parts.every((part) => part !== undefined)) facts.push({ kind, text: parts.join(' | '), lines: [] });
  };
  for (const { kind, record } of drafts) {
    const data = record as Loose;
    if (kind === 'order') orderFacts(data, add);
    if (kind === 'rules') rulesFacts(data, add);
  }
  return facts;
}

type Add = (kind: string, ...parts: unknown[]) => void;

function orderFacts(order: Loose, add: Add): void {
  for (const field of ['number', 'date']) add('order', field, order[field]);
  add('order', 'authority', order.authority && plain(order.authority));
  add('order', 'title', order.title && plain(order.title));
  add('order', 'signatory', order.signatory && plain(order.signatory));
  add('order', 'registration', order.registration?.number);
  const seen = new Set<string>();
  for (const { text } of order.approves ?? []) {
    const annex = /приложени\S+ (\d+)/u.exec(text)?.[1] ?? '-';
    if (!seen.has(text)) add('approved', annex, /«(.+)»/u.exec(text)?.[1] ?? '-');
    seen.add(text);
  }
  for (const { act, registration } of order.repeals ?? []) add('repealed', act.date, act.number, registration);
  for (const { number, date, changes, authority } of order.amendments ?? []) {
    for (const { type, at } of changes ?? []) add('redaction', tellPlace(at), CHANGES[type], date, number, plain(authority ?? ''));
  }
  for (const { rule, date } of order.commencement ?? []) add('commencement', rule ?? date);
}

function rulesFacts(rules: Loose, add: Add): void {
  add('title', plain(rules.title));
  for (const { date, by, changes } of rules.redactions) {
    for (const { type, at } of changes ?? [])
      add('redaction', tellPlace(at), CHANGES[type], date, by?.number, plain(by?.authority ?? ''));
  }
  const said = rules.redactions.at(-1);
  const own = (kind: string, ...parts: unknown[]) => add(kind, ...parts);
  own('provider', said.provider?.text && plain(said.provider.text.replace(/\(далее.*/u, '')));
  for (const way of Object.keys(said.channels ?? {})) own('channel', way);
  for (const term of said.terms ?? [])
    for (const way of term.channels ?? Object.keys(said.channels ?? {}).filter((one) => one !== 'proactive'))
      own('term', way, tellTime(term.duration));
  for (const [name, { steps }] of Object.entries<Loose>(said.processes ?? {}))
    for (const step of steps) {
      const branch = name === 'refusal' ? ' | отказ' : name.startsWith('case') ? ` | ${name}` : '';
      own('step', tellPlace(step.at), (step.duration ? tellTime(step.duration) : '-') + branch);
    }
  for (const { at, duration } of said.otherTerms ?? []) own('other-term', tellPlace(at), tellTime(duration));
  own('waiting', said.waiting && tellTime(/(\d+ (?:\([^)]*\) )?минут)/u.exec(said.waiting.text)?.[1] ?? ''));
  own('service', said.service && tellTime(/(\d+ (?:\([^)]*\) )?минут)/u.exec(said.service.text)?.[1] ?? ''));
  for (const { channels, count } of said.documents ?? []) for (const way of channels ?? ['-']) own('documents', way, count);
  own('refusals', said.refusalGrounds);
  for (const value of said.form?.values ?? []) own('form', value);
  own('form', said.form?.automation);
  own('form', said.form?.oneApplication && 'oneApplication');
  own('intake', said.intakeDay && 'не входит');
  own('intake', said.afterHours && 'следующий рабочий день');
  own('fee', said.fee && (/бесплатн|тегін/iu.test(said.fee.text) ? 'бесплатно' : plain(said.fee.text)));
  own('result', said.result?.positive && 'решение');
  own('result', said.result?.negative && 'отказ');
  for (const [row, number] of Object.entries(said.rows ?? {})) own('row', row, number);
  for (const { abbr } of said.abbreviations ?? []) own('abbreviation', plain(abbr));
  for (const { items } of said.chapters ?? []) own('chapter', items);
  for (const { label } of said.annexes ?? []) own('annex', label);
  own('hearing', said.hearing && tellTime(said.hearing.notice));
}
