/** What tells two regulations of one service apart: their regions, or the acts of one region. */
import type { Records } from '../../data.ts';
import { actNumber } from '../act/name.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** «№ 198 от 23 июля 2014 года»: the act that approved a regulation. */
export function nameAct({ catalog, t }: Records, id: string): string {
  const regulation = catalog.regulations.get(id);
  const act = regulation?.act?.data;
  return act === undefined ? (regulation?.data.act ?? '') : actNumber(act, t);
}

export function sideNames(data: Records, a: RegulationSummary, b: RegulationSummary): [string, string] {
  const sameRegion = a.regionId === b.regionId;
  return sameRegion ? [nameAct(data, a.id), nameAct(data, b.id)] : [a.region, b.region];
}
