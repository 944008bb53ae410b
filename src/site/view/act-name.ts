/** An act by its particulars: «Постановление Восточно-Казахстанского областного акимата от 23 июля 2014 г. № 198». */
import type { ActRef } from '../../model/records.ts';
import { longDate } from '../i18n/date.ts';

/** «постановление» with a capital, the authority as the record gives it, the date and the number. */
export function actName(act: Pick<ActRef, 'kind' | 'authority' | 'number' | 'date'>): string {
  const kind = act.kind ?? 'акт';
  const capital = kind.charAt(0).toUpperCase() + kind.slice(1);
  return `${capital} (${act.authority}) от ${longDate(act.date)} № ${act.number}`;
}

/** The same without the kind and the authority: «№ 198 от 23 июля 2014 г.». */
export function actNumber(act: Pick<ActRef, 'number' | 'date'>): string {
  return `№ ${act.number} от ${longDate(act.date)}`;
}
