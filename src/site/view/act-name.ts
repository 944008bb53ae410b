/** An act by its particulars. */
import type { ActRef } from '../../model/records.ts';
import { longDate } from '../i18n/date.ts';

type Particulars = Pick<ActRef, 'kind' | 'authority' | 'number' | 'date'>;

/** «№ 198 от 23 июля 2014 года». */
export function actNumber({ number, date }: Pick<Particulars, 'number' | 'date'>): string {
  return `№\u00a0${number} от ${longDate(date)}`;
}

/** «Постановление № 198 от 23 июля 2014 года, Восточно-Казахстанский областной акимат». */
export function actName(act: Particulars): string {
  const kind = act.kind ?? 'акт';
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${actNumber(act)}, ${act.authority}`;
}
