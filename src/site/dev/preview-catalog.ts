/** The catalogue as the preview has it: read again after each change, the last sound reading kept behind its errors. */
import { inspect } from '../../catalog/inspect.ts';
import { loadCatalog } from '../../catalog/load.ts';
import type { Finding } from '../../model/finding.ts';
import { formatFindings } from '../../reporters/pretty.ts';
import type { Handover } from '../handover.ts';

export interface Reading {
  /** What pages are made of: of this reading where it is sound, else of the last one that was. */
  shown: Handover;
  /** Errors that a build would refuse, in words with place and advice; empty where there are none. */
  errors: string;
}

const stopsBuild = ({ severity, acknowledged }: Finding) => severity === 'error' && !acknowledged;

export class PreviewCatalog {
  readonly #contentDir: string;
  readonly #date: string;
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
    const loaded = await loadCatalog(this.#contentDir);
    const inspection = inspect(this.#contentDir, loaded, this.#date, 'build');
    const errors = inspection.findings.filter(stopsBuild);
    const current: Handover = { loaded, inspection, drawings: new Map() };
    if (errors.length === 0) this.#sound = current;
    const text = errors.length === 0 ? '' : formatFindings(errors, { language: 'ru', colour: false });
    // At the start there is no last good page: records without errors are shown all the same.
    const shown = this.#sound ?? (loaded.catalog.site === undefined ? undefined : current);
    if (shown === undefined) throw new Error(`Каталог не читается:\n${text}`);
    return { shown, errors: text };
  }
}
