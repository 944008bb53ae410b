/** The deadline calculator of a service, by the redaction of its rules that stands today. */
import type { KnownRedactions } from '../../../history/redactions.ts';
import { addDays } from '../../../model/day.ts';
import { defined } from '../../../model/defined.ts';
import type { ChannelKind } from '../../../model/records.ts';
import { checkRules } from '../../../terms/living/check-rules.ts';
import { countableRules } from '../../../terms/living/countable-terms.ts';
import type { Records } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import { type ChannelDeadline, type DeadlineView, describeCountingRules } from '../deadline/deadline.ts';
import { sumReading } from './ways.ts';

/** The ways that take papers in from somebody: only these have a day of submission. */
const CHANNELS: readonly ChannelKind[] = ['office', 'con', 'portal'];

/** Nothing where no channel has a term that can be counted, or the country has no calendar. */
export function rulesDeadline(
  id: string,
  { read: redaction, coming, unread }: KnownRedactions,
  data: Records,
): DeadlineView | undefined {
  if (redaction?.channels === undefined) return undefined;
  const { site, t, catalog } = data;
  const words = serviceWords(site.language);
  const checks = checkRules(redaction);
  const channels = CHANNELS.flatMap((channel): ChannelDeadline[] => {
    const check = checks.find((one) => one.channel === channel);
    if (check === undefined) return [];
    const { countable, unknown } = countableRules(redaction, channel, site.readings);
    const [reading] = check.readings;
    return [
      {
        channel,
        name: t.channel[channel],
        terms: countable,
        ...(unknown && { unknown: words.reason[unknown] }),
        total: reading === undefined ? words.unknown : sumReading(reading, words, site.language),
      },
    ];
  });
  const country = id.split('/')[0] ?? '';
  const years = [...(catalog.calendars.get(country)?.keys() ?? [])];
  const counted = channels.flatMap(({ terms }) => terms);
  if (years.length === 0 || counted.length === 0) return undefined;
  const [next] = [...(unread ? [unread] : []), ...coming];
  return {
    about: id,
    country,
    days: { first: `${Math.min(...years)}-01-01`, last: `${Math.max(...years)}-12-31` },
    channels,
    inForce: {
      from: redaction.commenced ?? redaction.date,
      ...defined({ to: next && addDays(next.commenced ?? next.date, -1) }),
    },
    rules: describeCountingRules(
      counted.flatMap(({ readings }) => readings),
      data,
    ),
  };
}
