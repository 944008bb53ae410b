import { describe, expect, test } from 'vitest';
import type { ActiveRegulation, Channel, Process, Step } from '../model/records.ts';
import { buildChannelGraph } from './channel-graph.ts';

const process = (holder: Process['holder'], ...steps: Step[]): Process => ({ holder, at: 'п. 5', steps });
const office = process(
  'provider',
  { id: 'check', kind: 'condition', action: 'все ли есть', no: 'end', outcome: 'refusal' },
  { id: 'sign', action: 'подписание' },
);
const intake = process(
  'con',
  { id: 'take', action: 'прием' },
  { id: 'refuse', action: 'отказ', next: 'end', outcome: 'refusal' },
  { id: 'send', action: 'передача', next: 'end' },
);
const issue = process('con', { id: 'give', action: 'выдача', outcome: 'result' });

const graph = (path: Channel['path'], more: Partial<Channel> = {}) =>
  buildChannelGraph(
    {
      processes: { intake, office, issue },
      channels: { con: { text: 'ЦОН', at: 'п. 1', path, ...more } },
    } as unknown as ActiveRegulation,
    'con',
  );
const ways = ({ edges }: ReturnType<typeof graph>) =>
  edges.map(({ from, to, when, inferred }) => `${from} ${when ?? ''}${inferred ? '?' : ''}> ${to}`);

describe('the graph of a channel', () => {
  test('leads from process to process; a refusal ends the path where it happens', () => {
    expect(ways(graph(['intake', 'office', 'issue']))).toEqual([
      'intake--take > intake--refuse',
      'intake--refuse > end',
      'intake--send > office--check',
      'office--check yes> office--sign',
      'office--check no> end',
      'office--sign > issue--give',
      'issue--give > end',
    ]);
  });

  test('says what the act leaves unsaid, and dashes a way that only the editor gives', () => {
    const told = graph(['intake', { unstated: 'доставка' }, 'issue'], { inferred: ['path'] });
    expect(told.nodes.map(({ id, kind }) => `${id} ${kind}`)).toContain('unstated--1 unstated');
    expect(ways(told).slice(2)).toEqual([
      'intake--send ?> unstated--1',
      'unstated--1 ?> issue--give',
      'issue--give > end',
    ]);
  });

  test('passes a process twice under two names, and leaves out the steps of other channels', () => {
    const twice = graph(['issue', 'issue']);
    expect(ways(twice)).toEqual(['issue--give > issue--give--1', 'issue--give--1 > end']);
    const own = { ...office, steps: office.steps.map((step) => ({ ...step, channels: ['portal'] })) };
    const regulation = {
      processes: { office: own, issue },
      channels: { con: { text: 'ЦОН', at: 'п. 1', path: ['office', 'issue'] } },
    } as unknown as ActiveRegulation;
    expect(buildChannelGraph(regulation, 'con').nodes.map(({ id }) => id)).toEqual(['issue--give']);
  });

  test('a last step that only refuses does not lead on', () => {
    const refusing = process('con', { id: 'no', action: 'отказ', outcome: 'refusal' });
    const regulation = {
      processes: { refusing, issue },
      channels: { con: { text: 'ЦОН', at: 'п. 1', path: ['refusing', 'issue'] } },
    } as unknown as ActiveRegulation;
    expect(ways(buildChannelGraph(regulation, 'con'))[0]).toBe('refusing--no > end');
  });
});
