/** What the service is called where it is named: each wording once, with its places. */
import type { ActiveRegulation } from '../../../model/records.ts';
import type { Dictionary } from '../../i18n/ru.ts';

const PLACES = ['listed', 'heading', 'body', 'standard'] as const;

export interface TitleView {
  text: string;
  /** «перечень в пункте 1 акта, заголовок регламента». */
  places: string;
}

export function listTitles(titles: ActiveRegulation['titles'], t: Dictionary): TitleView[] {
  const named = PLACES.filter((place) => titles[place] !== undefined);
  const byText = Map.groupBy(named, (place) => titles[place] ?? '');
  return [...byText].map(([text, places]) => ({
    text,
    places: places.map((place) => t.regulation.titlesAt[place]).join(', '),
  }));
}
