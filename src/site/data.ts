/** Everything the pages are made of, read once a run through the catalogue's one door. */

import { inspect } from '../catalog/inspect.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { UnfinishedDraft } from '../catalog/unfinished.ts';
import type { Catalog } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Site } from '../model/records.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import type { Drawings } from './diagram-sources.ts';
import { type Handover, handedOver } from './handover.ts';
import { chooseDictionary } from './i18n/dictionaries.ts';
import type { Dictionary } from './i18n/ru.ts';
import { nameRegion, nameSphere, siteIn } from './language.ts';
import { type SiteOptions, siteOptions } from './options.ts';
import { beginReads, endReads } from './reads/reads.ts';
import { watchData } from './reads/watched-data.ts';
import type { StatusView } from './view/act/status.ts';
import { regulationStatusOn } from './view/act/status-on.ts';
import { chooseLang } from './view/shared/lang.ts';
import { classifyProvider } from './view/shared/provider.ts';
import { type RegulationSummary, summariseRegulation } from './view/shared/summary.ts';

/** What a page says in its own language. */
export interface PageLanguage {
  /** In the language of the pages; the catalogue's own settings are in `catalog.site`. */
  site: Site;
  t: Dictionary;
}

export interface Records extends PageLanguage {
  catalog: Catalog;
}

/** Records with the day that the site speaks of. */
export interface RecordsToday extends Records {
  options: SiteOptions;
}

/** Records with what their term checks came to. */
export interface CheckedRecords extends Records {
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
}

/** Every regulation in a line. */
export interface RegulationListing extends RecordsToday, CheckedRecords {
  /** By act and by its place in the act. */
  regulations: readonly RegulationSummary[];
  summaries: ReadonlyMap<string, RegulationSummary>;
}

/** Everything; a view takes the part that it uses. */
export interface SiteData extends RegulationListing {
  /** Findings of a record, by its id; records without any are absent. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  statuses: ReadonlyMap<string, StatusView>;
  /** Pictures of this build; without them a page looks into the folder of drawn ones. */
  drawings: Drawings;
  /** Drafts that are no records yet, each with a page of its own; none where they are not shown. */
  unfinished: readonly UnfinishedDraft[];
}

/** Under `astro dev` nobody has read the catalogue before. */
export async function readContent({ contentDir, date }: SiteOptions): Promise<Handover> {
  const loaded = await loadCatalog(contentDir);
  return { loaded, inspection: inspect(contentDir, loaded, date, 'build'), drawings: new Map() };
}

/** @throws Error when the catalogue has no sound site.yaml */
export function buildSiteData(
  options: SiteOptions,
  { loaded, inspection, drawings, unfinished = [] }: Handover,
): SiteData {
  const { catalog } = loaded;
  if (catalog.site === undefined)
    throw new Error(`${options.contentDir}: no sound site.yaml; run: npm run check`);
  const site = siteIn(catalog.site.data, options.language ?? catalog.site.data.language);
  const t = chooseDictionary(site.language);
  const { findings, checks } = inspection;
  const statuses = new Map<string, StatusView>();
  const regulations = [...catalog.acts.values()].flatMap((act) =>
    act.regulations.map((entry) => {
      const { id } = entry;
      const day = { day: options.date, asked: false };
      const status = regulationStatusOn({ catalog, site, t }, entry, act, day);
      statuses.set(id, status);
      const { region, sphere } = act.data;
      const lang = chooseLang({ catalog, site }, act.id);
      return summariseRegulation(entry, {
        act: act.data,
        regionName: nameRegion(site, region),
        sphereName: nameSphere(site, sphere),
        provider: classifyProvider(entry.data, site),
        status,
        checks: checks.get(id) ?? [],
        lang,
        name: lang && entry.service?.data.names[site.language]?.short,
        t,
      });
    }),
  );
  return {
    options,
    site,
    t,
    catalog,
    findings: Map.groupBy(findings, ({ record }) => record ?? ''),
    checks,
    statuses,
    drawings,
    unfinished,
    regulations,
    summaries: new Map(regulations.map((summary) => [summary.id, summary])),
  };
}

async function load(): Promise<SiteData> {
  const options = siteOptions();
  const handover = handedOver() ?? (await readContent(options));
  const plain = buildSiteData(options, handover);
  if (handover.onReady === undefined) return plain;
  const { data, tell } = watchData(plain);
  handover.onReady({ begin: beginReads, end: endReads, tell });
  return data;
}

let memo: Promise<SiteData> | undefined;
let memoOf: Handover | undefined;
let ready: SiteData | undefined;

/**
 * For pages, which may wait.
 *
 * @throws Error when the catalogue has no sound site.yaml; other findings are shown, and stop `reglament build`
 *   before it comes here
 */
export function siteData(): Promise<SiteData> {
  // Under `reglament dev` another reading of the catalogue is handed over after each change.
  const given = handedOver();
  if (memo === undefined || memoOf !== given) {
    memoOf = given;
    memo = load().then((data) => {
      ready = data;
      return data;
    });
  }
  return memo;
}

/** For components, which stand on pages: a component that waits costs Astro several times one that does not. */
export function loaded(): SiteData {
  if (ready === undefined) throw new Error('a page must await siteData() before its components are drawn');
  return ready;
}
