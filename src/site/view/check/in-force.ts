/** The checks of the rules that stand today, a line for each way to each service: before the archive in the report. */

import { findRulesStanding } from '../../../history/standing.ts';
import { defined } from '../../../model/defined.ts';
import type { LinkedService } from '../../../model/entry.ts';
import type { ServiceChannel } from '../../../model/records.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import { VERDICT_ORDER } from '../../../words/verdicts.ts';
import { serviceAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import { nameServiceIn } from '../service/name.ts';
import { standingBadge } from '../service/standing.ts';
import { buildWays, type HearingLine, type ReadingLine } from '../service/ways.ts';
import type { BadgeView } from '../shared/badge.ts';
import type { Said } from '../shared/said.ts';

export interface InForceLine {
  service: Said;
  href: string;
  /** How many lines the name of the service stands for; 0 where a line above has it. */
  span: number;
  /** Set where what was read is not surely what stands today. */
  doubt?: BadgeView;
  /** Absent where the steps were not read: the service is a line all the same. */
  channel?: ServiceChannel;
  channelName?: string;
  term?: string;
  readings: readonly ReadingLine[];
  hearing?: HearingLine;
  badge: BadgeView;
  /** Of the way; absent where no steps were read. */
  verdict?: Verdict;
  /** Why there is no sum. */
  reason?: string;
}

/**
 * Every service, the worst verdict first; those of which nothing was read stand last, and are not left out: a report is
 * no place to hide them.
 */
export function listInForce(data: RecordsToday): InForceLine[] {
  const collator = new Intl.Collator(data.site.language);
  return [...data.catalog.services.values()]
    .map((service) => describeService(service, data))
    .sort((a, b) => a.rank - b.rank || collator.compare(a.name, b.name))
    .flatMap(({ lines }) => lines);
}

function describeService(service: LinkedService, { options, site }: RecordsToday) {
  const words = serviceWords(site.language);
  const standing = findRulesStanding(service, options.date);
  const redaction = standing.known?.read;
  const ways = redaction?.read === 'whole' ? buildWays({ redaction, words, language: site.language }) : [];
  const badge = standingBadge(standing.kind, words);
  const doubt = standing.kind === 'read' ? undefined : badge;
  const said = nameServiceIn(service, site.language);
  const named = { service: said, href: serviceAddress(service.id) };
  const lines: InForceLine[] = ways.map((way, index) => ({
    ...named,
    span: index === 0 ? ways.length : 0,
    channel: way.channel,
    channelName: way.name,
    readings: way.readings,
    badge: way.badge,
    verdict: way.verdict,
    ...defined({ doubt, term: way.term, hearing: way.hearing, reason: way.reason }),
  }));
  return {
    name: said.text,
    rank: Math.min(...ways.map(({ verdict }) => VERDICT_ORDER.indexOf(verdict)), VERDICT_ORDER.length),
    lines: lines.length > 0 ? lines : [{ ...named, span: 1, readings: [], badge }],
  };
}

/** How many ways have each verdict, the worst first. */
export function countInForce(lines: readonly InForceLine[]): { badge: BadgeView; count: number }[] {
  return VERDICT_ORDER.flatMap((verdict) => {
    const own = lines.filter((line) => line.verdict === verdict);
    return own[0] === undefined ? [] : [{ badge: own[0].badge, count: own.length }];
  });
}
