/** Where a reader says that something is wrong, and where one who can mends it: by the settings of the catalogue. */
import { withoutExtension } from '../../../catalog/kinds.ts';
import type { Catalog } from '../../../model/entry.ts';
import type { PageLanguage } from '../../data.ts';
import type { RecordOfPage } from './data-links.ts';

export interface FeedbackView {
  /** A letter or a form, with the place filled in. */
  report?: string;
  /** The file of the record, where it can be changed. */
  edit?: string;
}

const SHELVES = {
  act: 'acts',
  regulation: 'regulations',
  standard: 'standards',
  order: 'orders',
  rules: 'rules',
  service: 'services',
} as const satisfies Record<Exclude<RecordOfPage['kind'], 'calendar'>, keyof Catalog>;

/**
 * @param page its title and its address, for whoever reads the report
 * @param record absent on pages that show no record: these cannot be mended, and say so with their address alone
 */
export function viewFeedback(
  { catalog, site, t }: PageLanguage & { catalog: Catalog },
  page: { title: string; address: string },
  record: RecordOfPage | undefined,
): FeedbackView {
  const { mail, issues, edit } = site.feedback ?? {};
  const entry =
    record === undefined || record.kind === 'calendar'
      ? undefined
      : catalog[SHELVES[record.kind]].get(record.id);
  const path = entry?.file.split('/').slice(1).join('/');
  const { subject, where, what } = t.feedback;
  const title = subject(page.title);
  const body = [
    `${where}: ${page.address}${path === undefined ? '' : ` (${withoutExtension(path)})`}`,
    `${what}:`,
    '',
  ];
  return {
    ...(mail === undefined
      ? {}
      : { report: `mailto:${mail}?${encode({ subject: title, body: body.join('\r\n') })}` }),
    ...(issues === undefined
      ? {}
      : {
          report: `${issues}${issues.includes('?') ? '&' : '?'}${encode({ title, body: body.join('\n') })}`,
        }),
    ...(edit === undefined || path === undefined ? {} : { edit: `${edit.replace(/\/?$/, '/')}${path}` }),
  };
}

/** As programs for letters read it: a plus sign is no space there. */
const encode = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
