/** Small sound rules and services, and how a case of a table varies them. */
import type { RulesRedaction, RulesStanding, Service, ServiceRules } from '../../model/records.ts';

/** The only redaction, in the fields in which it differs from one that was read whole and says nothing. */
export type RedactionSpec = Partial<RulesRedaction>;

/** `standings` are those of the rules in its thread, by id; `redaction` is the only one that they have. */
export type ServiceSpec = Partial<Service> & {
  standings?: Record<string, RulesStanding>;
  redaction?: RedactionSpec;
};

const READ: RulesStanding = { certainty: 'read', asOf: '2026-11-30' };

function rulesWith(standing: RulesStanding, redaction: RedactionSpec): ServiceRules {
  return {
    order: 'kz/mon/2020-900',
    title: 'Выдача примера',
    standing,
    redactions: [{ date: '2026-05-05', read: 'whole', ...redaction }],
  };
}

export function toServiceRules(redaction: RedactionSpec): ServiceRules {
  return rulesWith(READ, redaction);
}

export function toService({ standings: _, redaction: __, ...more }: ServiceSpec): Service {
  return { names: { ru: { short: 'Пример' } }, thread: [{ kind: 'regulation', record: 'kz/vko/1' }], ...more };
}

export function toRules({ standings = {}, redaction = {} }: ServiceSpec): { id: string; data: ServiceRules }[] {
  return Object.entries(standings).map(([id, standing]) => ({ id, data: rulesWith(standing, redaction) }));
}
