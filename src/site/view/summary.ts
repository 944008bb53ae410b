/** A regulation in a line of a list. */
import type { Entry } from '../../catalog/entry.ts';
import type { Act, ChannelKind, FormValue } from '../../model/records.ts';
import type { ChannelCheck, Verdict } from '../../terms/types.ts';
import type { Dictionary } from '../i18n/ru.ts';
import type { BadgeView } from './badge.ts';
import type { StatusView } from './status.ts';
import { verdictBadge, verdictsOf } from './verdict.ts';

export interface RegulationSummary {
  id: string;
  title: string;
  regionId: string;
  region: string;
  sphereId: string;
  sphere: string;
  status: BadgeView;
  statusKind: string;
  channels: ChannelKind[];
  forms: FormValue[];
  /** Phrases of the terms that apply, each once. */
  terms: string[];
  verdicts: Verdict[];
  /** The worst verdict; absent for an excluded regulation, which has nothing to check. */
  verdict?: BadgeView;
}

export interface SummaryContext {
  act: Act;
  regionName: string;
  sphereName: string;
  status: StatusView;
  checks: readonly ChannelCheck[];
  t: Dictionary;
}

export function summaryOf({ id, data }: Entry<'regulation'>, context: SummaryContext): RegulationSummary {
  const { act, checks, status, t } = context;
  const verdicts = verdictsOf(checks);
  const [worst] = verdicts;
  const terms = checks.flatMap(({ readings }) => readings.map(({ term }) => term.phrase));
  return {
    id,
    title: data.titles.heading,
    regionId: act.region,
    region: context.regionName,
    sphereId: act.sphere,
    sphere: context.sphereName,
    status: status.badge,
    statusKind: status.kind,
    channels: 'excluded' in data ? [] : (Object.keys(data.channels) as ChannelKind[]),
    forms: 'excluded' in data ? [] : data.form.values,
    terms: [...new Set(terms)],
    verdicts,
    ...(worst === undefined ? {} : { verdict: verdictBadge(worst, t) }),
  };
}
