/** A small sound content folder, made of the schemas' own examples. */
import { readFileSync } from 'node:fs';

const EXAMPLES = new URL('../../../schemas/examples/', import.meta.url);

function example(name: string): string {
  return readFileSync(new URL(name, EXAMPLES), 'utf8');
}

export const ACT = 'acts/kz/vko/2014-198.yaml';
export const REGULATION = 'regulations/kz/vko/2014-198/eksternat.yaml';
export const EXCLUDED = 'regulations/kz/vko/2014-198/konsultatsiya.yaml';
export const ORDER = 'standards/kz/mon/2015-198.yaml';
export const STANDARD = 'standards/kz/mon/2015-198/opeka-spravki.yaml';
export const CALENDAR = 'calendars/kz/2014.yaml';

/** Path in the content folder to text. */
export const SOUND: Readonly<Record<string, string>> = {
  'site.yaml': example('site/valid-site.yaml'),
  // The examples leave unknown what the acts leave unknown: no fault of the content.
  'lint.yaml': 'rules:\n  act/ending-unstated: off\n  act/successor-unknown: off\n  appendix/picture-missing: off\n  complaint/nobody-named: off\n  term/not-stated: off\n',
  'glossary.yaml': example('glossary/valid-glossary.yaml'),
  [ACT]: example('act/valid-act.yaml'),
  [REGULATION]: example('regulation/valid-active.yaml'),
  [EXCLUDED]: example('regulation/valid-excluded.yaml'),
  [ORDER]: example('order/valid-known.yaml'),
  [STANDARD]: example('standard/valid-known.yaml'),
  'standards/kz/gov/2014-538.yaml': example('order/valid-text-not-at-hand.yaml'),
  'standards/kz/gov/2014-538/eksternat.yaml': example('standard/valid-text-not-at-hand.yaml'),
  [CALENDAR]: example('calendar/valid-moved-days.yaml'),
  'calendars/kz/2017.yaml': example('calendar/valid-not-looked.yaml'),
};
