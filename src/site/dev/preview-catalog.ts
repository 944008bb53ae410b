/**
 * The catalogue as the preview has it: after a change the files that changed are read, and what they can have changed is
 * looked at again. The last sound reading is kept behind the errors of a later one.
 */
import { relative } from 'node:path';
import { type Before, inspect, type KeptInspection } from '../../catalog/inspect.ts';
import { leaningOn, listLeanings } from '../../catalog/leaning.ts';
import { type Loaded, loadCatalog } from '../../catalog/load.ts';
import { Readings } from '../../catalog/readings.ts';
import { divideUnfinished } from '../../catalog/unfinished.ts';
import type { Finding } from '../../model/finding.ts';
import { formatFindings } from '../../reporters/pretty.ts';
import type { Handover } from '../handover.ts';

export interface Reading {
  /** What pages are made of: of this reading where it is sound, else of the last one that was. */
  shown: Handover;
  /** Errors that a build would refuse, in words with place and advice; empty where there are none. */
  errors: string;
}

interface LastReading {
  loaded: Loaded;
  inspection: KeptInspection;
}

const stopsBuild = ({ severity, acknowledged }: Finding) => severity === 'error' && !acknowledged;

/** Over a page nobody reads more, and thousands take longer to show than the page itself. */
const MOST_TOLD = 50;

function tellErrors(errors: readonly Finding[]): string {
  if (errors.length === 0) return '';
  const told = formatFindings(errors.slice(0, MOST_TOLD), { language: 'ru', colour: false });
  const rest = `Показаны первые ${MOST_TOLD} из ${errors.length}; все покажет reglament check.\n`;
  return errors.length > MOST_TOLD ? `${told}${rest}` : told;
}

export class PreviewCatalog {
  readonly #contentDir: string;
  readonly #date: string;
  readonly #readings = new Readings();
  /** Files that changed since `#last`. */
  readonly #changed = new Set<string>();
  #last: LastReading | undefined;
  #sound: Handover | undefined;

  /** @param date ISO day that pages speak of */
  constructor(contentDir: string, date: string) {
    this.#contentDir = contentDir;
    this.#date = date;
  }

  /**
   * @throws Error where not even the settings of the catalogue can be read and never could: there is nothing to show
   */
  async read(): Promise<Reading> {
    const { loaded, inspection } = await this.inspectAgain();
    const { refusing: errors, unfinished } = divideUnfinished(
      inspection.findings.filter(stopsBuild),
      loaded.salvaged,
    );
    const current: Handover = { loaded, inspection, drawings: new Map(), unfinished };
    if (errors.length === 0) this.#sound = current;
    const text = tellErrors(errors);
    // At the start there is no last good page: records without errors are shown all the same.
    const shown = this.#sound ?? (loaded.catalog.site === undefined ? undefined : current);
    if (shown === undefined) throw new Error(`Каталог не читается:\n${text}`);
    return { shown, errors: text };
  }

  async inspectAgain(): Promise<LastReading> {
    const loaded = await loadCatalog(this.#contentDir, { readings: this.#readings });
    for (const file of this.#readings.endPass()) this.#changed.add(relative(this.#contentDir, file));
    const inspection = inspect(this.#contentDir, loaded, this.#date, 'build', this.#listAffected(loaded));
    this.#changed.clear();
    this.#last = { loaded, inspection };
    return this.#last;
  }

  #listAffected({ catalog }: Loaded): Before | undefined {
    if (this.#last === undefined) return undefined;
    const { loaded, inspection } = this.#last;
    const leanings = { before: listLeanings(loaded.catalog), now: listLeanings(catalog) };
    return {
      kept: inspection,
      isAffected: leaningOn([...this.#changed], leanings, this.#contentDir),
    };
  }
}
