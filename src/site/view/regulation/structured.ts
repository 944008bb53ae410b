/** What a page says of itself to machines: see src/exports/schema-org.ts. */
import {
  type ActFacts,
  describeGovernmentService,
  describeLegislation,
  inSchemaOrg,
  type SchemaNode,
} from '../../../exports/schema-org.ts';
import type { Act } from '../../../model/records.ts';
import type { Records } from '../../data.ts';
import { nameRegion } from '../../language.ts';
import type { StatusKind } from '../act/status.ts';
import { findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import type { RegulationView } from './regulation.ts';

const gatherFacts = (data: Records, id: string, act: Act): ActFacts => ({
  act,
  language: findLanguage(data, id),
  area: nameRegion(data.site, act.region),
  official: officialText(act.source, data.site)?.href,
});

/** The act of a page. */
export function structuredAct(data: Records, id: string, act: Act, status: StatusKind): SchemaNode {
  return inSchemaOrg(describeLegislation(gatherFacts(data, id, act), status));
}

/** The service of a page; none where the regulation no longer says how it is provided. */
export function structuredService(data: Records, view: RegulationView): SchemaNode | undefined {
  const act = data.catalog.acts.get(view.actId)?.data;
  if (view.past || act === undefined) return undefined;
  const { regulation } = view;
  const service = describeGovernmentService({
    name: view.title,
    type: data.site.spheres[act.sphere]?.name,
    provider: regulation.provider.text,
    area: nameRegion(data.site, act.region),
    channels: view.answers.channels.map(({ name }) => name),
    results: regulation.results.filter(({ refusal }) => refusal !== true).map(({ text }) => text),
  });
  const subjectOf = describeLegislation(gatherFacts(data, view.actId, act));
  return inSchemaOrg({ ...service, subjectOf });
}

/** For an element of a page: a record cannot close it. */
export const structuredText = (node: SchemaNode): string => JSON.stringify(node).replaceAll('<', '\\u003c');
