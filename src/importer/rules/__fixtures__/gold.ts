/** What a careful reader wrote down of a text, as the same facts. */
import { type Loose, plain, type RulesFact, tellPlace, tellTime, tellUnit } from './facts.ts';

const ROWS: readonly (readonly [RegExp, string])[] = [
  [/подвид|кіші түр/iu, 'subtypes'],
  [/услугодател|берушінің атауы/iu, 'provider'],
  [/способ|тәсіл/iu, 'channels'],
  [/срок|мерзім/iu, 'term'],
  [/форм|нысан/iu, 'form'],
  [/результат|нәтиже/iu, 'result'],
  [/плат|төлемақы/iu, 'fee'],
  [/график|кесте/iu, 'schedule'],
  [/документ|құжат/iu, 'documents'],
  [/основани|негіз/iu, 'refusals'],
  [/иные|өзге/iu, 'other'],
];
const RULES: Record<string, string> = {
  'по истечении десяти календарных дней после дня первого официального опубликования': 'ten-days-after-first-publication',
  'после дня его первого официального опубликования': 'day-after-first-publication',
};

export function goldFacts(gold: Loose): RulesFact[] {
  const facts: RulesFact[] = [];
  const add = (kind: string, lines: Loose, ...parts: unknown[]) => {
    if (parts.some((part) => part === undefined || part === null)) return;
    facts.push({ kind, text: parts.join(' | '), lines: [lines].flat(2).filter((line) => typeof line === 'number') });
  };
  const { order } = gold;
  add('order', order.lines ?? order.dateLines, 'number', order.number);
  add('order', order.lines ?? order.dateLines, 'date', order.date);
  add('order', order.authority?.line ?? order.authority?.lines, 'authority', order.authority && plain(order.authority.text));
  add('order', order.title?.line, 'title', order.title && plain(order.title.text));
  add('order', order.signatory?.lines, 'signatory', order.signatory?.name && plain(order.signatory.name));
  add('order', order.registration?.line, 'registration', order.registration?.number);
  add('commencement', order.commencement?.line, order.commencement && RULES[order.commencement.rule]);
  add('commencement', order.commencement?.line, order.commencement?.exceptions?.from);
  for (const act of order.repeals?.acts ?? []) add('repealed', act.line, act.date, act.number, act.registration.number);
  // Where the text has no order, what the reader calls approved are the rules themselves.
  if (order.title !== null) {
    for (const { line, annex, title } of gold.approved) add('approved', line, annex ?? '-', title ?? '-');
  }
  for (const { line, place, event, date, act } of gold.redactions ?? [])
    add('redaction', line, tellPlace(place), event, date, act.number, plain(act.authority));
  for (const { abbr, line } of gold.abbreviations ?? []) for (const one of [abbr].flat()) add('abbreviation', line, plain(one));
  for (const { items, line } of gold.chapters ?? []) add('chapter', line, items);
  for (const { label, line } of gold.appendices ?? []) if (!/приказу/u.test(label)) add('annex', line, label);
  for (const service of gold.services ?? []) serviceFacts(service, add);
  return facts;
}

type Add = (kind: string, lines: Loose, ...parts: unknown[]) => void;

function serviceFacts(service: Loose, add: Add): void {
  add('title', service.title.line, plain(service.title.text));
  add('provider', service.provider[0]?.line, plain(service.provider[0]?.text ?? ''));
  for (const { kind, lines } of service.channels) add('channel', lines, kind);
  const said = new Set<string>();
  for (const { line, channels, value, unit } of service.term)
    for (const way of channels) {
      const text = `${way} | ${tellUnit(value, unit)}`;
      if (!said.has(text)) add('term', line, way, tellUnit(value, unit));
      said.add(text);
    }
  for (const { line, lines, place, duration, words, branch } of service.steps) {
    const time = duration ? tellUnit(duration.value, duration.unit) : words && /в день/u.test(words) ? tellTime('в день поступления') : '-';
    const refused = /^(?:отказ|неполный|бас тарту)/u.test(branch ?? '') ? ' | отказ' : '';
    add('step', [line, lines ?? []], tellPlace(place), time + refused);
  }
  for (const { line, value, unit } of service.notSteps) if (value !== undefined) add('other-term', line, tellUnit(value, unit));
  for (const row of service.table.data) {
    const name = ROWS.find(([pattern]) => pattern.test(row.name))?.[1];
    add('row', row.lines, name, row.row);
    if (row.waiting) add('waiting', row.waiting.line, tellUnit(row.waiting.value, row.waiting.unit));
    if (row.service) add('service', row.service.line, tellUnit(row.service.value, row.service.unit));
    for (const [ways, count] of Object.entries(row.count ?? {}))
      if (typeof row.count === 'object') for (const way of ways.split(', ')) add('documents', row.lines, way, count);
    for (const value of row.values ?? []) add('form', row.lines, value);
    if (row.automation) add('form', row.lines, /частич|ішінара/u.test(row.automation) ? 'partial' : 'full');
    if (row.oneApplication === true) add('form', row.lines, 'oneApplication');
    if (row.positive) add('result', row.lines, 'решение');
    if (row.negative) add('result', row.lines, 'отказ');
  }
  add('refusals', service.table.data.find(({ name }: Loose) => /основани|негіз/iu.test(name))?.lines, service.refusalGrounds);
  if (service.intake.day) add('intake', service.intake.said?.map(({ line }: Loose) => line), 'не входит');
  if (service.intake.afterHours) add('intake', service.intake.afterHours.line, 'следующий рабочий день');
  add('fee', service.table.data.find(({ name }: Loose) => /плат|төлемақы/iu.test(name))?.lines, /бесплатн|тегін/iu.test(service.fee) ? 'бесплатно' : plain(service.fee));
}
