/** Reading, checking and linting a catalogue. */
import { inspect } from '../../src/catalog/inspect.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Entry } from '../../src/model/entry.ts';
import { workingCalendar } from '../../src/terms/calendar/calendar.ts';
import { checkRegulation } from '../../src/terms/check.ts';
import { PREPARES, type Stage } from './stage.ts';
import { threeChannels } from './three-channels.ts';

export const loadAndValidate: Stage = async ({ contentDir, part }) => {
  part('load');
  await loadCatalog(contentDir);
  return undefined;
};

export const check: Stage = async ({ contentDir, date, part }) => {
  part(PREPARES);
  const loaded = await loadCatalog(contentDir);
  part('check');
  inspect(contentDir, loaded, date);
  return undefined;
};

/** Every rule, with the term check that some of them read: at most as much again as loading. */
export const lintStrictly: Stage = async ({ contentDir, date, part }) => {
  part(PREPARES);
  const { catalog, findings } = await loadCatalog(contentDir);
  const lint: Entry<'lint'> = {
    kind: 'lint',
    id: 'lint',
    file: 'content/lint.yaml',
    data: { preset: 'strict' },
  };
  part('lint');
  const result = inspect(contentDir, { catalog: { ...catalog, lint }, findings }, date);
  return `${result.findings.length} findings`;
};

/** A third of the regulations: 7 of the 26 channels of the two real acts need the calendar. */
const MIXED = 1 / 3;

export const checkThreeChannels: Stage = async ({ contentDir, part }) => {
  part(PREPARES);
  const { catalog } = await loadCatalog(contentDir);
  const years = [...(catalog.calendars.get('kz')?.values() ?? [])].map(({ data }) => data);
  const all = threeChannels(catalog.regulations.size, MIXED, workingCalendar(years));
  part('term check');
  const channels = all.flatMap(({ regulation, over }) => checkRegulation(regulation, undefined, over));
  const run = channels.filter(({ readings }) => readings.some((reading) => reading.run !== undefined));
  return `${channels.length} channels, ${run.length} over the calendar`;
};
