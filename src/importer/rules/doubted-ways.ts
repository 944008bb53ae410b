/** Channels that the prose or the list of documents names and the row of channels does not: told, with the doubt. */
import type { ServiceChannel } from '../../model/records.ts';
import type { Sourced } from '../sourced.ts';
import type { FoundStep } from './found-step.ts';
import type { RedactionDraft } from './requirements.ts';
import { findWays } from './ways.ts';

/** Where one goes with the papers: «обращается к услугодателю», «подает в канцелярию», «кеңсесіне өтініш береді». */
const GOES =
  /обраща\p{L}+\s(?:[^.;,]{0,60}\s)?(?:к услугодателю|в канцелярию|в государственную корпорацию)[^.;]{0,80}|(?:пода|представля|направля|сда)\p{L}+\s(?:[^.;,]{0,80}\s)?в (?:канцелярию|государственную корпорацию)[^.;]{0,80}/iu;

export function addDoubted(redaction: RedactionDraft, steps: readonly FoundStep[]): ServiceChannel[] {
  const { channels = {}, documents = [], rows } = redaction;
  const known = new Set(Object.keys(channels));
  if (known.size === 0) return [];
  const told = new Map<ServiceChannel, string>();
  for (const { role, what, at } of steps) {
    const goes = role === 'recipient' ? GOES.exec(what.text)?.[0] : undefined;
    for (const way of findWays(goes ?? '')) told.set(way, at);
  }
  for (const { channels: listed = [], at } of documents) {
    for (const way of listed as readonly Sourced<ServiceChannel>[]) {
      if (typeof way === 'string' && !told.has(way)) told.set(way, String(at));
    }
  }
  const doubted = [...told].filter(([way]) => !known.has(way));
  const row = typeof rows?.channels === 'number' ? ` (строка ${rows.channels})` : '';
  redaction.channels = {
    ...channels,
    ...Object.fromEntries(
      doubted.map(([way, at]) => [way, { at, doubt: `назван: ${at}; в способах${row} его нет` }]),
    ),
  };
  return doubted.map(([way]) => way);
}
