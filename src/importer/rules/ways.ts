/** How one asks for a service by the rules of today (Law № 88-V, art. 18), by the words of the rules. */
import type { ServiceChannel } from '../../model/records.ts';

const WAYS: readonly (readonly [ServiceChannel, RegExp])[] = [
  [
    'office',
    /канцеляри|(?<!\p{L})услугодател(?:ь|я|ю|ем|и|ей|ям|ями)(?!\p{L})|кеңсе|көрсетілетін қызметті беруш[іi](?!н)/iu,
  ],
  [
    'con',
    /государственн\p{L}+ корпораци|правительство для граждан|(?<!\p{L})ЦОН|мемлекеттік корпорация|азаматтарға арналған үкімет/iu,
  ],
  ['portal', /портал|egov\.kz|elicense/iu],
  ['proactive', /проактивн|проактивт[іi]/iu],
  [
    'mobile',
    /мобильн\p{L}+ приложени|eGov\s?mobile|абонентск\p{L}+ (?:устройств|номер)|мобильд[іi] қосымша|ұялы байланыс\p{L}* абонентт[іi]к құрылғы/iu,
  ],
  ['partner', /партн[её]рск|серіктес ұйым/iu],
];

/** The ways that the words name, in the order of records. */
export function findWays(text: string): ServiceChannel[] {
  return WAYS.filter(([, name]) => name.test(text)).map(([way]) => way);
}

/** «при обращении через портал», «порталға жүгінген кезде»: this and what follows goes that way. */
const ASKING =
  /(?:при|в случа\p{L}+|после)\s(?:[^,.;]{0,60}\s)?(?:обращени|подач|при[её]м|сдач|поступлени|направлени)\p{L}*\s[^,.;]{0,160}|(?:^|\s)(?:через|посредством)\s[^,.;]{0,120}|[^,.;]{0,160}(?:арқылы|портал\p{L}*|корпорация\p{L}*|беруш[іi]ге)\s(?:жүгін|өтініш бер|қабылда|тапсыр)\p{L}*/iu;

/** In the nominative it is who acts, not where one asked. */
const DOER = /услугодатель(?!\p{L})|беруші(?!\p{L})/giu;

/** The ways in the clause that says how one asked; nothing when there is no such clause. */
export function findAskedWays(text: string): ServiceChannel[] {
  const clause = ASKING.exec(text)?.[0];
  return clause === undefined ? [] : findWays(clause.replaceAll(DOER, ''));
}
