/** Regulations to choose from, by the acts that approved them. */
import type { RegulationListing } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { nameAct } from './names.ts';

/** A list of more is no help to choose from, and weighs more than the page. */
const MOST = 200;

export interface ChoiceGroup {
  /** «Акмолинская область, № А-7/298 от 26 июня 2015 года». */
  label: string;
  regulations: readonly RegulationSummary[];
}

/** Regulations with a text; nothing when there are too many for a list. */
export function buildChoices(data: RegulationListing): ChoiceGroup[] | undefined {
  if (data.regulations.length > MOST) return undefined;
  const withText = data.regulations.filter(({ verdicts }) => verdicts.length > 0);
  const byAct = Map.groupBy(withText, ({ id, region }) => `${region}, ${nameAct(data, id)}`);
  return [...byAct].map(([label, regulations]) => ({ label, regulations }));
}
