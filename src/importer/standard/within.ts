/** «подлежит рассмотрению в течение пяти рабочих дней»: records keep the duration without «в течение». */
import { findDurations } from '../phrases/duration-phrase.ts';
import { afterLabel } from '../phrases/matches.ts';
import type { Words } from '../words.ts';

const WITHIN = /^в течение\s/diu;

/** The time that a sentence gives for something; the one after «в течение», when it has several. */
export function timeWithin(sentence: Words): Words | undefined {
  const phrases = findDurations(sentence).map(({ phrase }) => phrase);
  const phrase = phrases.find(({ text }) => WITHIN.test(text)) ?? phrases[0];
  return phrase && afterLabel(phrase, WITHIN);
}
