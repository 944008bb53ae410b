/** How often starts are late, in words. */
import type { Language } from '../model/finding.ts';
import type { RecordLanguage } from '../model/records.ts';
import type { Share } from '../terms/run/share.ts';

type AnyLanguage = Language | RecordLanguage;

/** One decimal; a share that is there is never told as none at all, nor one that is not whole as all. */
export function formatPercent(part: number, all: number, language: AnyLanguage): string {
  const rounded = Math.round((part / all) * 1000) / 10;
  const told = part > 0 && rounded === 0 ? 0.1 : part < all && rounded === 100 ? 99.9 : rounded;
  const text = language === 'en' ? String(told) : String(told).replace('.', ',');
  return `${text}\u00a0%`;
}

type SayStart = (start: Share['first']) => string;

const WORDS: Record<AnyLanguage, (share: Share, percent: string, say: SayStart) => string> = {
  ru: ({ late, all, first, last }, percent, say) =>
    `поздно при обращении в ${late.days} из ${all.days} дней приёма, ${late.minutes} из ${all.minutes} минут (${percent}): ` +
    `первое ${say(first)}, последнее ${say(last)}`,
  kk: ({ late, all, first, last }, percent, say) =>
    `қабылдаудың ${all.days} күнінің ${late.days}-інде, ${all.minutes} минутының ${late.minutes}-інде кеш (${percent}): ` +
    `біріншісі ${say(first)}, соңғысы ${say(last)}`,
  en: ({ late, all, first, last }, percent, say) =>
    `late on ${late.days} of ${all.days} days of intake, at ${late.minutes} of ${all.minutes} minutes (${percent}): ` +
    `the first ${say(first)}, the last ${say(last)}`,
};

/**
 * «поздно при обращении в 27 из 76 дней приёма, 10316 из 50160 минут (20,6 %): первое …, последнее …».
 *
 * @param say day and time of a start; as a finding has them where it is not given
 */
export function formatShare(
  share: Share,
  language: AnyLanguage,
  say: SayStart = ({ date, time }) => `${date} ${time}`,
): string {
  return WORDS[language](share, formatPercent(share.late.minutes, share.all.minutes, language), say);
}
