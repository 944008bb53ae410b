import { expect, it } from 'vitest';
import type { LinkedRules, LinkedService } from '../model/entry.ts';
import type { RulesRedaction, RulesStanding, ThreadLink } from '../model/records.ts';
import { countLiving } from './living-knowledge.ts';

const READ: RulesRedaction = {
  date: '2020-04-24',
  read: 'whole',
  provider: { text: 'акимат' },
  terms: [{ duration: '5 рабочих дней', at: 'п. 3' }],
  fee: { text: 'бесплатно' },
};

function rules(
  id: string,
  redactions: RulesRedaction[],
  certainty: RulesStanding['certainty'] = 'read',
): LinkedRules {
  const data = {
    order: 'kz/mon/2020-900',
    title: id,
    standing: { certainty, asOf: '2026-11-30' },
    redactions,
  };
  return { kind: 'rules', id, file: `content/rules/${id}.yaml`, data, services: [] };
}

function service(
  ruled: LinkedRules | undefined,
  certainty: ThreadLink['certainty'] = 'stated',
): LinkedService {
  const thread = ruled === undefined ? [] : [{ kind: 'rules' as const, record: ruled.id, certainty }];
  return {
    kind: 'service',
    id: ruled?.id ?? 'none',
    file: 'content/services/x.yaml',
    data: { names: { ru: { short: 'услуга' } }, thread },
    regulations: [],
    rules: ruled === undefined ? [] : [ruled],
  };
}

const NEWER: RulesRedaction = { date: '2026-05-05', read: 'none' };

it('tells apart what was read, what may not stand any more, and what nobody has read', () => {
  const known = rules('kz/mon/a', [READ]);
  const outdated = rules('kz/mon/b', [READ, NEWER]);
  const unread = rules('kz/mon/c', [NEWER], 'unread');
  const part = rules('kz/mon/d', [{ ...READ, read: 'part' }]);
  const all = [known, outdated, unread, part];
  const services = [...all.map((one) => service(one)), service(undefined), service(known, 'near')];
  expect(countLiving({ services, rules: all, day: '2026-11-30' })).toEqual({
    services: { known: 1, unverified: 3, unknown: 2 },
    rules: { known: 1, unverified: 2, unknown: 1 },
    redactions: { known: 2, unverified: 1, unknown: 2 },
    // Three rows of ten were written down of each that was read.
    rows: { known: 3, unverified: 6, unknown: 31 },
  });
});

it('a redaction that has not begun takes nothing from the one that stands', () => {
  const one = rules('kz/mon/a', [READ, { ...NEWER, commenced: '2027-01-01' }]);
  const { services, rules: counted } = countLiving({
    services: [service(one)],
    rules: [one],
    day: '2026-11-30',
  });
  expect([services.known, counted.known]).toEqual([1, 1]);
});
