/** Steps by which documents or results change houses. */
import type { Process, Step } from '../model/records.ts';

/** «Предоставленные» are not carried. */
const CARRIER = /(?<!\p{L})(?:курьер|достав(?:к|л|ит))/iu;

/** Handing over to the other house; «передача руководителю услугодателя» stays inside the provider's. */
const HANDOVER: Record<Process['holder'], RegExp | undefined> = {
  con: /(?<!\p{L})переда(?:ч|е|ё|ю)[^,;]* услугодател/iu,
  provider:
    /(?<!\p{L})переда(?:ч|е|ё|ю)[^,;]* (?:ЦОН|центр\p{L}* обслуживания|Государственн\p{L}+ корпораци)/iu,
  portal: undefined,
};

export function isCarrying({ holder }: Process, { action }: Step): boolean {
  return CARRIER.test(action) || HANDOVER[holder]?.test(action) === true;
}
