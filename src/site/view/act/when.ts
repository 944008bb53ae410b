/** The day of an event in words; where it is not known, between which days it lies. */
import type { Dictionary } from '../../i18n/ru.ts';

interface Window {
  notBefore: string;
  notAfter?: string | undefined;
}

/** «не ранее 31 августа 2015 года», «между … и …»; the day itself where it is known. */
export function formatWindow({ notBefore, notAfter }: Window, t: Dictionary): string {
  if (notAfter === undefined) return t.act.notBefore(notBefore);
  return notBefore === notAfter ? t.date(notBefore) : t.act.between(notBefore, notAfter);
}
