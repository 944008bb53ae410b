import { describe, expect, it } from 'vitest';
import { compareFacts } from './compare.ts';
import { collectFacts } from './facts.ts';

const RECORD = {
  act: 'kz/a/1',
  units: { clerk: { text: 'канцелярия' } },
  processes: {
    provider: {
      holder: 'provider',
      at: 'п. 5',
      steps: [
        { id: 'register', label: 'действие 1', unit: 'clerk', next: 'sign', duration: '15 минут;' },
        { id: 'sign', label: 'действие 2', at: 'п. 5' },
      ],
    },
  },
  channels: { office: { path: ['provider'] } },
};
const renamed = JSON.parse(
  JSON.stringify(RECORD)
    .replaceAll('clerk', 'u1')
    .replaceAll('"register"', '"s1"')
    .replaceAll('"sign"', '"s2"')
    .replaceAll('"provider":', '"p1":')
    .replace('["provider"]', '["p1"]'),
);
const nothing = () => false;

describe('facts of a record', () => {
  it('do not depend on the names of its parts', () => {
    expect(collectFacts(renamed)).toEqual(collectFacts(RECORD));
    expect(collectFacts(RECORD)).toContainEqual({
      field: 'processes.steps.next',
      of: 'provider п. 5 · действие 1',
      value: 'действие 2',
    });
    expect(collectFacts(RECORD)).toContainEqual({ field: 'channels.path', of: 'office', value: 'provider п. 5' });
  });
});

describe('a comparison', () => {
  it('of a record with itself finds nothing', () => {
    const { extra, missing, scores } = compareFacts(RECORD, renamed, nothing);
    expect([extra, missing]).toEqual([[], []]);
    expect(scores.get('processes.steps.duration')).toEqual({ same: 1, extra: 0, missing: 0 });
  });

  it('counts a value of another step as wrong and as missing', () => {
    const swapped = structuredClone(RECORD);
    const [first, second] = swapped.processes.provider.steps;
    if (first && second) Object.assign(second, { duration: first.duration });
    if (first) Reflect.deleteProperty(first, 'duration');
    expect(compareFacts(swapped, RECORD, nothing).scores.get('processes.steps.duration')).toEqual({
      same: 0,
      extra: 1,
      missing: 1,
    });
    expect(compareFacts(swapped, RECORD, ({ field }) => field.endsWith('duration')).extra).toEqual([]);
  });

  it('takes a place told more exactly for the same, not one told elsewhere', () => {
    const at = (place: string) => ({ terms: [{ text: 'Срок', at: place }] });
    for (const closer of ['п. 5, абз. 7', 'п. 5 пп. 2)', 'п. 5 пп. 2), абз. 2']) {
      expect(compareFacts(at(closer), at('п. 5'), nothing).extra).toEqual([]);
    }
    expect(compareFacts(at('п. 5'), at('п. 5, абз. 7'), nothing).extra).toHaveLength(1);
    expect(compareFacts(at('п. 51'), at('п. 5'), nothing).extra).toHaveLength(1);
  });
});
