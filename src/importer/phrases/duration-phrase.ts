/** Where in words of the source a duration stands. What it means is for the term engine, which also says where it ends. */
import { findDurations as findInText } from '../../terms/find-durations.ts';
import { slice, type Words } from '../words.ts';
import { afterLabel } from './matches.ts';

export interface FoundDuration {
  phrase: Words;
  /** Offsets in the text of the sentence. */
  start: number;
  end: number;
}

/** «не позднее чем за 1 день до истечения срока», «1 күн бұрын»: how long before something, and not how long. */
function isBeforeEnd(text: string, start: number, end: number): boolean {
  return (
    /^\s(?:до\s|бұрын)/iu.test(text.slice(end)) &&
    (/(?<!\p{L})за\s$/iu.test(text.slice(0, start)) || /^\sбұрын/iu.test(text.slice(end)))
  );
}

/** Every duration of the sentence in its order, each as long as the term engine can read it. */
export function findDurations(words: Words): FoundDuration[] {
  return findInText(words.text).map(({ start, end }) => ({ phrase: slice(words, start, end), start, end }));
}

/** How long the work of a step takes: not how long before something it is done. */
export function findWorkTimes(words: Words): FoundDuration[] {
  return findDurations(words).filter(({ start, end }) => !isBeforeEnd(words.text, start, end));
}

const WITHIN = /^в течение\s/diu;

/** The time that a sentence gives for something; the one after «в течение», when it has several. */
export function timeWithin(sentence: Words): Words | undefined {
  const phrases = findDurations(sentence).map(({ phrase }) => phrase);
  const phrase = phrases.find(({ text }) => WITHIN.test(text)) ?? phrases[0];
  return phrase && afterLabel(phrase, WITHIN);
}
