/** What sort of body provides a service, told by the words of the act. */
import type { Regulation, Site } from '../../../model/records.ts';
import { stemPhrase } from '../../search/synonyms.ts';
import type { RegulationSummary } from './summary.ts';

/** The first of the site's kinds whose words the act uses; none for an excluded regulation. */
export function classifyProvider(
  regulation: Regulation,
  { providers = {} }: Site,
): RegulationSummary['provider'] {
  if ('excluded' in regulation) return undefined;
  const said = stemPhrase(regulation.provider.text);
  const kind = Object.entries(providers).find(([, { words }]) =>
    words.some((name) => said.includes(stemPhrase(name))),
  );
  return kind && { id: kind[0], name: kind[1].name };
}
