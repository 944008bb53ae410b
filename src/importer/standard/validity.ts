/** «Справка действительна в течение 1 (одного) месяца со дня выдачи»: said in the form of the result. */
import type { AppendixPart } from '../outline/types.ts';
import { sentences } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { match } from '../words.ts';

const VALID =
  /(?<!\p{L}не)действител\p{L}+ (?:(?:в течение|на протяжении|на|до) )(?<duration>[^.,;]{1,200}?)(?=\s(?:со дня|с момента|с даты)|[.,;]|$)/diu;

/** The first statement on it in the appendices. */
export function readValidity(appendices: readonly AppendixPart[]): Sourced {
  for (const { number, paragraphs } of appendices) {
    for (const { words } of paragraphs) {
      for (const text of sentences(words)) {
        const duration = match(text, VALID)?.named.duration;
        if (duration === undefined) continue;
        const at = `приложение${number === undefined ? '' : ` ${number}`} к стандарту`;
        return { duration, text, at };
      }
    }
  }
  return undefined;
}
