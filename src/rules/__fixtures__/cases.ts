/** A case of a table, and what a rule finds in it. */
import type { RuleFinding } from '../../model/finding.ts';
import { kz } from '../../terms/__fixtures__/kz.ts';
import { checkRegulation } from '../../terms/check.ts';
import type { Rule } from '../define-rule.ts';
import { lint, lintCatalogue } from '../lint.ts';
import { type CatalogueSpec, toCatalogue } from './catalogue.ts';
import { toRules, toService, toServiceRules } from './living.ts';
import { type Specs, toAct, toOrder, toRegulation, toStandard } from './records.ts';

/** One record, a regulation with its act and its standard, or the records of a catalogue by their ids. */
export interface RuleCase extends CatalogueSpec, Partial<Specs> {
  it: string;
  /** Over which years and days the term check runs; without it by plain sums. */
  calendar?: { years: number[]; from: string; to: string };
}

/** @returns as the tables write it; empty when it finds nothing */
export function runCase(rule: Rule, { act, order, standard, regulation, redaction, twin, service, calendar, ...specs }: RuleCase): string {
  const rules = [rule];
  if (regulation !== undefined) {
    const data = toRegulation(regulation);
    const its = standard && { data: toStandard(standard) };
    const over = calendar && { ...calendar, calendar: kz(...calendar.years) };
    const checks = 'excluded' in data ? [] : checkRegulation(data, its?.data, over);
    const links = { ...(act && { act: { data: toAct(act) } }), ...(its && { standard: its }) };
    return tell(lint({ kind: 'regulation', data, checks, ...links }, rules));
  }
  if (standard !== undefined) return tell(lint({ kind: 'standard', data: toStandard(standard) }, rules));
  if (act !== undefined) return tell(lint({ kind: 'act', data: toAct(act), regulations: [] }, rules));
  if (redaction !== undefined) {
    const its = twin && { twin: { data: toServiceRules(twin) } };
    return tell(lint({ kind: 'rules', data: toServiceRules(redaction), ...its }, rules));
  }
  if (service !== undefined) {
    return tell(lint({ kind: 'service', data: toService(service), rules: toRules(service) }, rules));
  }
  if (order !== undefined) return tell(lint({ kind: 'order', data: toOrder(order) }, rules));
  const catalogue = toCatalogue(specs);
  const own = [...Object.values(catalogue).flat(), ...catalogue.orders.flatMap((order) => order.rules)]
    .map((record) => ({
      id: record.id,
      found: lint(record.kind === 'regulation' ? { ...record, checks: [] } : record, rules),
    }));
  const across = lintCatalogue(catalogue, rules).map(({ id, finding }) => ({ id, found: [finding] }));
  return [...own, ...across].map(({ id, found }) => tell(found, `${id}: `)).join('');
}

/** A line for each fact of a finding; a no-break space is written as `~`, so that it can be seen. */
function tell(found: readonly RuleFinding[], record = ''): string {
  return found
    .map(({ severity, path, text, quotes = [] }) => {
      const told = (['ru', 'en'] as const).flatMap((language) => {
        const { message, expected, got, fix } = text[language];
        const more = Object.entries({ expected, got, fix }).filter(([, words]) => words !== undefined);
        return [`${language}: ${message}`, ...more.map(([name, words]) => `    ${name}: ${words}`)];
      });
      const quoted = quotes.map((quote) => `> ${quote.text} (${quote.at})`);
      return [`${severity} ${record}${path.join('/')}`, ...told, ...quoted, ''].join('\n');
    })
    .join('')
    .replaceAll('\u00a0', '~');
}
