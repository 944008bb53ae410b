/** The rules of a service from a day on which a redaction began until the next one. */
import { redactionDays, redactionOn } from '../../../history/redactions.ts';
import type { LinkedRules } from '../../../model/entry.ts';
import type { RulesRedaction } from '../../../model/records.ts';
import { rulesAddress, rulesDayAddress } from '../../address.ts';
import type { Records } from '../../data.ts';
import { type RedactionWords, redactionWords } from '../../i18n/redactions.ts';
import { serviceWords } from '../../i18n/service.ts';
import { type RedactionChangesView, viewRedactionChanges } from './redaction-changes.ts';
import { type NowView, nowView } from './service.ts';

export interface DayLink {
  day: string;
  /** «с … до …». */
  label: string;
  href: string;
  read: string;
}

export interface RedactionDayView {
  title: string;
  href: string;
  day: string;
  /** Which redaction, since when, until when, what was read of it. */
  lines: string[];
  state?: NowView;
  changes?: RedactionChangesView;
  days: DayLink[];
}

/** @throws Error when there are no such rules, or no redaction stood on the day: pages are made from the catalogue itself */
export function redactionDayView(data: Records, id: string, day: string): RedactionDayView {
  const rules = data.catalog.rules.get(id);
  const redaction = rules && redactionOn(rules.data, day);
  if (rules === undefined || redaction === undefined) throw new Error(`no rules ${id} on ${day}`);
  const words = redactionWords(data.site.language);
  const changes = viewRedactionChanges(rules.data, redaction, data);
  return {
    title: rules.data.title,
    href: rulesAddress(id),
    day,
    lines: describeRedaction(rules, redaction, data, words),
    ...(redaction.read !== 'none' && { state: nowView(redaction, data, serviceWords(data.site.language)) }),
    ...(changes && { changes }),
    days: listRedactionDays(rules, data),
  };
}

/** Every stretch of time between two redactions: together they answer for any day. */
export function listRedactionDays({ id, data: rules }: LinkedRules, { t, site }: Records): DayLink[] {
  const days = redactionDays(rules);
  const { read } = serviceWords(site.language);
  return days.map((day, index) => {
    const next = days[index + 1];
    return {
      day,
      label: next === undefined ? `${t.date(day)} – …` : `${t.date(day)} – ${t.date(next)}`,
      href: rulesDayAddress(id, day),
      read: read[redactionOn(rules, day)?.read ?? 'none'],
    };
  });
}

function describeRedaction(
  { data, order }: LinkedRules,
  redaction: RulesRedaction,
  { t }: Records,
  words: RedactionWords,
): string[] {
  const { date, by, commenced, read } = redaction;
  const next = data.redactions[data.redactions.indexOf(redaction) + 1];
  const own = new Set(data.redactions.map((one) => one.by?.number));
  const meanwhile = (order?.data.amendments ?? []).filter(
    ({ number, date: changed }) =>
      !own.has(number) && changed >= date && (next === undefined || changed <= next.date),
  );
  const orders = meanwhile.map(({ number, date: changed }) => t.act.number(number, changed)).join('; ');
  return [
    words.stands(by?.number ?? order?.data.number ?? '', t.date(date)),
    commenced === undefined ? words.sinceUnknown(t.date(date)) : words.since(t.date(commenced)),
    ...(orders === '' ? [] : [words.meanwhile(orders)]),
    ...(read === 'none' ? [words.noneRead] : read === 'part' ? [words.partRead] : []),
  ];
}
