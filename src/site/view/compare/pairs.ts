/** Which regulations are of one service, and which of their comparisons are pages of their own. */

import { stemText } from '../../../language/russian-stems.ts';
import type { RegulationListing } from '../../data.ts';
import { deriveMap } from '../../reads/derive.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** Regulations of one service: in several regions, or one after another in one region. */
export type SameService = readonly RegulationSummary[];

export type ServicePair = readonly [a: RegulationSummary, b: RegulationSummary];

/** More regulations than this do not get a page for each pair: those pages would outnumber all others. */
const ALL_PAIRS = 4;

/** The name of a service, whatever its endings, case and quotation marks. */
const makeKey = ({ title }: RegulationSummary) => stemText(title).join(' ');

const groupByService = deriveMap(
  'same-services',
  (data: RegulationListing): ReadonlyMap<string, SameService> => {
    const adoptedOn = ({ id }: RegulationSummary) => data.catalog.regulations.get(id)?.act?.data.date ?? '';
    // Redactions of one region stand beside each other, the older first.
    const sortKey = (one: RegulationSummary) => `${one.region}\n${adoptedOn(one)}\n${one.id}`;
    const withText = data.regulations.filter(({ id }) => {
      const record = data.catalog.regulations.get(id)?.data;
      return record !== undefined && !('excluded' in record);
    });
    return new Map(
      [...Map.groupBy(withText, makeKey)].map(([key, members]) => [
        key,
        members
          .map((member) => ({ member, order: sortKey(member) }))
          .sort((a, b) => (a.order < b.order ? -1 : 1))
          .map(({ member }) => member),
      ]),
    );
  },
);

/** Services that several regulations have, by their names. */
export function listSameServices(data: RegulationListing): SameService[] {
  return [...groupByService(data).values()]
    .filter((members) => members.length > 1)
    .sort(([a], [b]) => ((a?.title ?? '') < (b?.title ?? '') ? -1 : 1));
}

/** The pairs that the build compares: of few regulations each with each, of many the acts of a region in a row. */
export function choosePairs(members: SameService): ServicePair[] {
  if (members.length <= ALL_PAIRS) {
    return members.flatMap((a, index) => members.slice(index + 1).map((b): ServicePair => [a, b]));
  }
  return members.flatMap((a, index): ServicePair[] => {
    const next = members[index + 1];
    return next?.regionId === a.regionId ? [[a, next]] : [];
  });
}

/** The comparisons that are pages, by the two ids as in their addresses. */
export const comparedPairs = deriveMap(
  'compared-pairs',
  (data: RegulationListing): ReadonlyMap<string, ServicePair> =>
    new Map(
      listSameServices(data)
        .flatMap(choosePairs)
        .map((pair) => [`${pair[0].id}/with/${pair[1].id}`, pair]),
    ),
);

export interface OtherOfService {
  other: RegulationSummary;
  /** Ids of the comparison in the order of its page, when it has one. */
  made?: [a: string, b: string];
}

/** The other regulations of the same service, each with its comparison. */
export function listComparisons(data: RegulationListing, summary: RegulationSummary): OtherOfService[] {
  const members = groupByService(data).get(makeKey(summary)) ?? [];
  const pages = choosePairs(members);
  return members.flatMap((other) => {
    if (other.id === summary.id) return [];
    const page = pages.find((pair) => pair.includes(summary) && pair.includes(other));
    return [{ other, ...(page === undefined ? {} : { made: [page[0].id, page[1].id] }) }];
  });
}
