/** A regulation in a line of a list. */
import { defined } from '../../../model/defined.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Act, ChannelKind, FormValue, RecordLanguage } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import type { StatusView } from '../act/status.ts';
import { inDays } from '../check/in-days.ts';
import { listVerdicts, verdictBadge } from '../check/verdict.ts';
import type { BadgeView } from './badge.ts';

export interface RegulationSummary {
  id: string;
  title: string;
  /** BCP 47 tag of the title and the terms; set only when it differs from the page's. */
  lang?: RecordLanguage;
  /** What people call the service in the language of the page, where the title is in another. */
  name?: string;
  regionId: string;
  region: string;
  sphereId: string;
  sphere: string;
  /** Date of the act, ISO. */
  date: string;
  /** What sort of body provides it, where the site's settings know one. */
  provider?: { id: string; name: string };
  status: BadgeView;
  statusKind: string;
  channels: ChannelKind[];
  forms: FormValue[];
  /** Phrases of the terms that apply, each once. */
  terms: string[];
  /** The shortest of them in days, for an order of a list: see `inDays`. */
  days?: number;
  verdicts: Verdict[];
  /** The worst verdict; absent for an excluded regulation, which has nothing to check. */
  verdict?: BadgeView;
}

export interface SummaryContext {
  act: Act;
  regionName: string;
  sphereName: string;
  provider: RegulationSummary['provider'];
  status: StatusView;
  checks: readonly ChannelCheck[];
  lang: RecordLanguage | undefined;
  name: string | undefined;
  t: Dictionary;
}

export function summariseRegulation(
  { id, data }: Entry<'regulation'>,
  context: SummaryContext,
): RegulationSummary {
  const { act, provider, checks, status, lang, name, t } = context;
  const verdicts = listVerdicts(checks);
  const [worst] = verdicts;
  const terms = checks.flatMap(({ readings }) => readings.map(({ term }) => term));
  const days = terms.flatMap(({ amount }) => (amount === undefined ? [] : inDays(amount)));
  return {
    id,
    title: data.draft ? t.draft.titled(data.titles.heading) : data.titles.heading,
    ...defined({ lang, name }),
    regionId: act.region,
    region: context.regionName,
    sphereId: act.sphere,
    sphere: context.sphereName,
    date: act.date,
    ...defined({ provider }),
    status: status.badge,
    statusKind: status.kind,
    channels: 'excluded' in data ? [] : (Object.keys(data.channels) as ChannelKind[]),
    forms: 'excluded' in data ? [] : data.form.values,
    terms: [...new Set(terms.map(({ phrase }) => phrase))],
    ...(days.length === 0 ? {} : { days: Math.min(...days) }),
    verdicts,
    ...(worst === undefined ? {} : { verdict: verdictBadge(worst, t) }),
  };
}
