/** The documents of law that a service rests on, as ELI names what they are, and as schema.org does. */
import { findEffect } from '../../history/effect.ts';
import type { Force } from '../../history/force.ts';
import type { LinkedAct, LinkedOrder, LinkedRegulation } from '../../model/entry.ts';
import type { ActRef } from '../../model/records.ts';
import { nameWork, type Particulars } from '../akn/names.ts';
import { readCountry } from '../akn/particulars.ts';
import { type ActFacts, describeLegislation, type SchemaNode } from '../schema-org.ts';
import { refer } from './context.ts';

/** Addresses of records as the ids of their nodes. */
export interface NodeIds {
  act: (id: string) => string;
  order: (id: string) => string;
}

const FORCE: Partial<Record<Force, string>> = {
  'in-force': 'eli:InForce-inForce',
  'not-yet': 'eli:InForce-notInForce',
  repealed: 'eli:InForce-notInForce',
  excluded: 'eli:InForce-notInForce',
};

/** Where it is not sure, nothing is said. */
const tellForce = (force: Force): SchemaNode =>
  FORCE[force] === undefined ? {} : { 'eli:in_force': refer(FORCE[force]) };

/** Nobody gives names to acts of Kazakhstan: an act without a record is called by its particulars. */
const callByParticulars = (country: string, act: Particulars) =>
  `urn:reglament${nameWork(country, act).replaceAll('/', ':')}`;

/** Acts that changed this one or ended it. */
function describeChanges({ id, data }: LinkedAct, ids: NodeIds): SchemaNode {
  const country = readCountry(id);
  const callAct = (act: ActRef) =>
    act.ref === undefined ? callByParticulars(country, act) : ids.act(act.ref);
  const by = (...types: readonly string[]) => {
    const names = data.events.flatMap(({ type, by: act }) =>
      act !== undefined && types.includes(type) ? [callAct(act)] : [],
    );
    return [...new Set(names)].map(refer);
  };
  const [amending, repealing] = [by('amended', 'item-excluded'), by('repealed')];
  return {
    ...(amending.length === 0 ? {} : { 'eli:amended_by': amending }),
    ...(repealing.length === 0 ? {} : { 'eli:repealed_by': repealing }),
  };
}

/** Days on which its force began and ended, where they are known. */
function describeDays({ data }: LinkedAct): SchemaNode {
  const findDay = (type: string) => {
    const event = data.events.find((one) => one.type === type);
    const from = event === undefined ? 'unknown' : findEffect(event, data).from;
    return from === 'unknown' ? undefined : from;
  };
  const [begin, end] = [findDay('commenced'), findDay('repealed')];
  return {
    ...(begin === undefined ? {} : { 'eli:first_date_entry_in_force': begin }),
    ...(end === undefined ? {} : { 'eli:date_no_longer_in_force': end }),
  };
}

export function describeAct(act: LinkedAct, facts: ActFacts, { force, ids }: { force: Force; ids: NodeIds }) {
  return {
    ...describeLegislation(facts, force),
    '@id': ids.act(act.id),
    '@type': ['eli:LegalResource', 'Legislation'],
    'dct:title': act.data.title,
    'eli:id_local': act.data.number,
    'eli:date_document': act.data.date,
    ...tellForce(force),
    ...describeDays(act),
    ...describeChanges(act, ids),
  };
}

export function describeRegulation(
  { data, act }: LinkedRegulation,
  node: { id: string; force: Force; ids: NodeIds },
): SchemaNode {
  return {
    '@id': node.id,
    '@type': ['eli:LegalResource', 'Legislation'],
    name: data.titles.heading,
    'dct:title': data.titles.heading,
    ...tellForce(node.force),
    ...(act === undefined ? {} : { 'eli:is_part_of': refer(node.ids.act(act.id)) }),
  };
}

/** The order that approved the standard of a service. */
export function describeOrder({ id, data }: LinkedOrder, date: string, ids: NodeIds): SchemaNode {
  const { title, number, repealed } = data;
  // From when a repeal has effect is not always known: until then nothing is said.
  const isGone = repealed?.inForce !== undefined && repealed.inForce <= date;
  return {
    '@id': ids.order(id),
    '@type': ['eli:LegalResource', 'Legislation'],
    name: title,
    'dct:title': title,
    'eli:id_local': number,
    'eli:date_document': data.date,
    ...(isGone ? tellForce('repealed') : {}),
    ...(repealed?.ref === undefined ? {} : { 'eli:repealed_by': refer(ids.order(repealed.ref)) }),
  };
}
