/** What an act with regulations says, as short lines that a person can hold against its text. */
import type { ImportedDraft } from '../../import-text.ts';

// biome-ignore lint/suspicious/noExplicitAny: a draft that may lack any field
type Loose = any;

/** By regulation, and the act first: `шаг provider: сотрудник канцелярии | 30 минут`. */
export function tellDrafts(drafts: readonly ImportedDraft[]): Record<string, string[]> {
  const told = drafts
    .filter(({ kind }) => kind === 'act' || kind === 'regulation')
    .map(({ kind, id, record }) => [id, kind === 'act' ? tellAct(record) : tellRegulation(record)] as const);
  return Object.fromEntries(told);
}

function tellAct(act: Loose): string[] {
  return [
    `реквизиты: ${act.kind} | ${act.authority} | ${act.date} | ${act.number}`,
    `название: ${act.title}`,
    `подпись: ${act.signatory?.position} | ${act.signatory?.name}`,
    ...list(act.approves).map(({ item, text }) => `утверждает: ${item} | ${text}`),
    ...list(act.repeals).map(
      ({ act: fallen, registration }) => `отменяет: ${fallen.date} | ${fallen.number} | ${registration}`,
    ),
    ...list(act.events).map(({ type, by, date, number, rule }) =>
      ['событие:', type, by?.date ?? date, by?.number ?? number, rule].filter(Boolean).join(' '),
    ),
  ];
}

function tellRegulation(regulation: Loose): string[] {
  if (regulation.excluded !== undefined) return [`исключён: № ${regulation.excluded.by.number}`];
  const name = (unit: string | undefined) => (unit === undefined ? '–' : regulation.units[unit].text);
  const tellStep = ({ unit, duration, kind, outcome, result, next, yes, no }: Loose): string =>
    [
      name(unit),
      duration ?? '–',
      ...(kind === undefined ? [] : [kind]),
      ...(outcome === undefined ? [] : [outcome]),
      ...(yes === undefined && no === undefined ? [] : [`да ${yes}, нет ${no}`]),
      ...(next === undefined ? [] : [`далее ${next}`]),
      ...(result === undefined ? [] : [`→ ${result.text ?? result}`]),
    ].join(' | ');
  return [
    `название: ${regulation.titles.heading}`,
    `услугодатель: ${regulation.provider?.text}`,
    ...Object.entries<Loose>(regulation.channels ?? {}).map(([way, { text }]) => `канал ${way}: ${text}`),
    `форма: ${regulation.form.values.join(', ')} ${regulation.form.automation ?? ''}`.trim(),
    ...list(regulation.results).map(({ text, refusal }) => `${refusal ? 'отказ' : 'результат'}: ${text}`),
    `форма результата: ${regulation.resultForm.values.join(', ')}`,
    `стандарт: ${regulation.standard?.ref ?? '–'}`,
    ...list(regulation.terms).map(({ kind, duration, channels }) =>
      `срок: ${duration} | ${kind ?? ''} ${channels.join(', ')}`.replace('| ', '| ').trim(),
    ),
    ...Object.values<Loose>(regulation.units ?? {})
      .filter(({ listed }) => listed)
      .map(({ text }) => `участник: ${text}`),
    ...Object.entries<Loose>(regulation.processes ?? {}).flatMap(([way, { steps, restated, table }]) => [
      ...list(steps).map((step) => `шаг ${way}: ${tellStep(step)}`),
      ...list(restated?.steps).map(({ duration }) => `повтор ${way}: ${duration ?? '–'}`),
      ...list(table?.steps).map((step) => `таблица ${way}: ${tellStep(step)}`),
    ]),
    ...list(regulation.abbreviations).map(({ abbr, meaning }) => `сокращение: ${abbr} = ${meaning}`),
  ];
}

function list(value: Loose): Loose[] {
  return value ?? [];
}
