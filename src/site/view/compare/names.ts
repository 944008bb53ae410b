/** What tells two regulations of one service apart: their regions, or the acts of one region. */
import type { SiteData } from '../../data.ts';
import { actNumber } from '../act/name.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** «№ 198 от 23 июля 2014 года»: the act that approved a regulation. */
export function nameAct({ catalog, t }: SiteData, id: string): string {
  const of = catalog.regulations.get(id)?.data.act ?? '';
  const act = catalog.acts.get(of)?.data;
  return act === undefined ? of : actNumber(act, t);
}

export function sideNames(data: SiteData, a: RegulationSummary, b: RegulationSummary): [string, string] {
  const sameRegion = a.regionId === b.regionId;
  return sameRegion ? [nameAct(data, a.id), nameAct(data, b.id)] : [a.region, b.region];
}
