import { beforeAll, expect, test } from 'vitest';
import { findRulesStanding } from '../../../history/standing.ts';
import { THEN, VKO, withKnownDay } from './__fixtures__/known-day.ts';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import { drawGraph, drawServiceGraph } from './graph.ts';
import type { DataInput } from './output.ts';

let input: DataInput;
let then: DataInput;
beforeAll(async () => {
  input = await shippedData(DAY);
  then = { ...input, date: THEN };
}, 60_000);

function graphOf(id: string, of: DataInput): Record<string, unknown>[] {
  const regulation = of.catalog.regulations.get(id);
  if (regulation === undefined) throw new Error(id);
  return JSON.parse(drawGraph(regulation, of) ?? '')['@graph'];
}

const isService = (node: Record<string, unknown>) => [node['@type']].flat().includes('cpsv:PublicService');

test('a service is described where it may be there, and not where it is gone', () => {
  const described = [...input.catalog.regulations.keys()].filter((id) => graphOf(id, input).some(isService));
  expect(described.filter((id) => id.startsWith('kz/vko/2014-198'))).toEqual([]);
  expect(described.filter((id) => id.startsWith('kz/akmola/2015-a-7-298'))).toHaveLength(12);
});

test('what the page doubts is not told: neither force, nor status, nor time', () => {
  const text = JSON.stringify(graphOf('kz/akmola/2015-a-7-298/uchet-usynovitelei', input));
  expect(text).toContain('Действие под вопросом');
  expect(text).not.toMatch(/eli:InForce-inForce|"InForce"|adms:status|"PT|"P\d/);
});

test('what is gone is told as gone, on the day that is known or on none', () => {
  const text = JSON.stringify(graphOf('kz/vko/2014-198/dublikaty', input));
  expect(text).toContain('eli:InForce-notInForce');
  expect(text).toContain(
    'urn:reglament:akn:kz:act:postanovlenie:vostochno-kazakhstanskii-oblastnoi-akimat:2015-08-20:211',
  );
  expect(text).not.toContain('eli:date_no_longer_in_force');
});

test('of a draft, which nobody has read, neither a service nor force is told', () => {
  const data = withKnownDay(then);
  const id = `${VKO}/eksternat`;
  const regulation = data.catalog.regulations.get(id);
  if (regulation === undefined) throw new Error(id);
  const draft = { ...regulation, data: { ...regulation.data, draft: true as const } };
  const text = drawGraph(draft, data) ?? '';
  expect(text).toContain('eli:LegalResource');
  expect(text).not.toMatch(/cpsv:PublicService|eli:in_force|legislationLegalForce":"/);
});

test('the time of a channel is told where one term holds for every case and ISO 8601 says the same', () => {
  const times = (id: string, data = withKnownDay(then)) =>
    graphOf(id, data).flatMap((node) => {
      const channel = [node['@type']].flat().includes('cv:Channel');
      return channel ? [[node['dct:identifier'], node['cv:processingTime']]] : [];
    });
  expect(times('kz/vko/2014-198/ochered-detsad')).toEqual([
    ['office', 'PT30M'],
    ['con', 'PT30M'],
    ['portal', 'PT30M'],
  ]);
  expect(times('kz/vko/2014-198/ochered-detsad', then)).toEqual([
    ['office', undefined],
    ['con', undefined],
    ['portal', undefined],
  ]);
  // Working days.
  expect(times('kz/vko/2014-198/eksternat')).toEqual([['office', undefined]]);
});

test('force is told where it is sure', () => {
  const force = (data: DataInput) =>
    graphOf(`${VKO}/eksternat`, data).flatMap((node) => [
      node['eli:in_force'],
      node['adms:status'],
      node['eli:first_date_entry_in_force'],
    ]);
  expect(force(then).filter((value) => value !== undefined)).toEqual([]);
  expect(force(withKnownDay(then))).toEqual(
    expect.arrayContaining([
      { '@id': 'eli:InForce-inForce' },
      { '@id': 'http://purl.org/adms/status/Completed' },
      '2014-09-20',
    ]),
  );
});

test('a node keeps its name when the site moves to an address, and leads to what stands there', () => {
  const id = 'kz/akmola/2015-a-7-298/lagerya';
  const regulation = input.catalog.regulations.get(id);
  if (regulation === undefined) throw new Error(id);
  const site = { ...input.site, address: 'https://kray.example/reglament' };
  const moved = drawGraph(regulation, { ...input, site }) ?? '';
  expect(moved.replaceAll('https://kray.example/reglament', '')).toBe(drawGraph(regulation, input));
  expect(moved).toContain(`https://kray.example/reglament/regulations/${id}/provider.bpmn`);
});

test('a service is described by rules that were read and that stand, and by no others', () => {
  const told = (day: string) =>
    [...input.catalog.services.values()].flatMap((service) => {
      const text = drawServiceGraph(service, { ...input, date: day });
      return text === undefined ? [] : [[service.id, JSON.parse(text)['@graph']] as const];
    });
  const services = new Map(told(DAY));
  const [lagerya] = (services.get('kz/lagerya') ?? []).filter(isService);
  expect(lagerya).toMatchObject({
    'adms:status': { '@id': 'http://purl.org/adms/status/Completed' },
    'cv:hasLegalResource': [
      { '@id': '/rules/kz/mon/2020-158/lagerya/#rules' },
      { '@id': '/orders/kz/mon/2020-158/#order' },
    ],
  });
  // Five working days.
  expect(JSON.stringify(services.get('kz/lagerya'))).not.toContain('cv:processingTime":"');
  const read = [...input.catalog.services.values()].filter(
    (service) => findRulesStanding(service, DAY).kind === 'read',
  );
  expect([...services.keys()].every((id) => read.some((service) => service.id === id))).toBe(true);
  expect(services.size).toBeLessThan(input.catalog.services.size);
  expect(told('2019-01-01')).toEqual([]);
});
