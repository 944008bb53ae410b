/**
 * A regulation as a comparison shows it: what the core compares, and words of the interface in the language of the
 * page. Plain data: pages of a comparison are made from two of them, by the build or by a script that fetches them.
 */

import { buildComparand } from '../../../compare/build-comparand.ts';
import type { Comparand } from '../../../compare/comparand.ts';
import { defined } from '../../../model/defined.ts';
import type { ActiveRegulation, ChannelKind } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { regulationAddress } from '../../address.ts';
import type { SiteData } from '../../data.ts';
import { outcomeText, totalText } from '../check/check.ts';
import { verdictBadge } from '../check/verdict.ts';
import { drawingAddress, findDrawings } from '../regulation/diagram.ts';
import type { BadgeView } from '../shared/badge.ts';
import { nameAct } from './names.ts';

interface ComparedChannelWords {
  total: string;
  badge: BadgeView;
  /** «Запас: 7 часов», or why it is not known. */
  outcome?: string;
  /** Pictures of the whole path. */
  diagrams: { name: string; href: string }[];
}

export interface Compared extends Comparand {
  id: string;
  href: string;
  title: string;
  region: string;
  /** «№ 198 от 23 июля 2014 года». */
  act: string;
  status: BadgeView;
  /** BCP 47 tag of the act's words; set only when it differs from the page's. */
  lang?: string;
  channelWords: Partial<Record<ChannelKind, ComparedChannelWords>>;
  /** What processes are called. */
  processWords: Record<string, string>;
}

function channelWords(
  check: ChannelCheck,
  id: string,
  regulation: ActiveRegulation,
  data: SiteData,
): ComparedChannelWords {
  return {
    total: totalText(check.total, data),
    badge: verdictBadge(check.verdict, data.t),
    ...(check.verdict === 'ambiguous' ? {} : { outcome: outcomeText(check, data) }),
    diagrams: findDrawings(data, id, regulation, check.channel).map((drawing) => ({
      name: data.t.diagram[drawing.kind],
      href: drawingAddress(drawing),
    })),
  };
}

/** Nothing for an excluded regulation: the catalogue has no text of it. */
export function buildCompared(data: SiteData, id: string): Compared | undefined {
  const regulation = data.catalog.regulations.get(id)?.data;
  const summary = data.summaries.get(id);
  if (regulation === undefined || summary === undefined || 'excluded' in regulation) return undefined;
  const checks = data.checks.get(id) ?? [];
  return {
    ...buildComparand(regulation, checks),
    id,
    href: regulationAddress(id),
    title: summary.title,
    region: summary.region,
    act: nameAct(data, id),
    status: summary.status,
    ...defined({ lang: summary.lang }),
    channelWords: Object.fromEntries(
      checks.map((check) => [check.channel, channelWords(check, id, regulation, data)]),
    ),
    processWords: Object.fromEntries(
      Object.entries(regulation.processes).map(([name, { title }]) => [
        name,
        data.t.process[name] ?? title ?? name,
      ]),
    ),
  };
}
