/** References to the lists of content/site.yaml: regions, spheres, registers. */
import type { Site } from '../../model/records.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { withOddCharacter } from '../odd-characters.ts';
import type { Shelves } from '../shelves.ts';
import type { Path } from '../yaml/locate.ts';

type SiteList = 'regions' | 'situations' | 'spheres' | 'registers';

/** Nothing while the site's own record is missing or broken: that is reported once, there. */
export function checkSiteList(shelves: Shelves, list: SiteList, key: string, path: Path): UnplacedFinding[] {
  const site: Site | undefined = shelves.site.sound.get('site')?.data;
  const known = Object.keys(site?.[list] ?? {});
  if (site === undefined || known.includes(key)) return [];
  const [close] = nearest(key, known, 1);
  const fix = withOddCharacter(key, {
    ru: close === undefined ? `Добавьте «${key}» в site.yaml.` : `Возможно, имелось в виду «${close}».`,
    en: close === undefined ? `Add "${key}" to site.yaml.` : `Did you mean "${close}"?`,
  });
  return [
    draft(
      'reference/not-in-site',
      {
        message: `В site.yaml нет «${key}» среди ${list}.`,
        expected: known.join(', '),
        got: key,
        fix: fix.ru,
      },
      {
        message: `site.yaml has no "${key}" among its ${list}.`,
        expected: known.join(', '),
        got: key,
        fix: fix.en,
      },
      { path },
    ),
  ];
}
