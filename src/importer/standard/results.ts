/** The result of the service, its form, and what is said of both. */
import type { AppendixPart, Item } from '../outline/types.ts';
import { readForm } from '../phrases/form.ts';
import { readOutcomes, splitOutcome } from '../phrases/outcome.ts';
import { sentences } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { match, slice, type Words } from '../words.ts';
import { endsWithColon, isListed, itemPlace, type Sheet } from './sheet.ts';

export interface Results {
  results: Sourced[];
  resultForm?: Sourced;
  resultNotes: Sourced[];
}

const FORM = /^Форма\s(?:предоставления|выдачи)/iu;
const RESULT = /^Результат/iu;

/** `{ values, automation, text, at }` of the schema. */
export function draftForm(words: Words, at: string, sheet: Sheet): Sourced {
  const form = readForm(words);
  if (form === undefined) return undefined;
  sheet.boilerplate.push(slice(words, 0, words.text.lastIndexOf(form.text.text)));
  return { values: form.values, automation: form.automation, text: form.text, at };
}

function outcomes(words: Words, at: string): Sourced[] {
  return readOutcomes(words).map(({ text, refusal, grounds }) => ({
    text: grounds ?? text,
    refusal: refusal ? true : undefined,
    at,
  }));
}

export function readStandardResults(items: readonly Item[], sheet: Sheet): Results {
  const into: Results = { results: [], resultNotes: [] };
  for (const { paragraphs } of items) {
    let listing = false;
    for (const paragraph of paragraphs) {
      const { words } = paragraph;
      const at = itemPlace(paragraph.at);
      if (FORM.test(words.text)) {
        into.resultForm ??= draftForm(words, at, sheet);
        listing = false;
      } else if (RESULT.test(words.text)) {
        listing = endsWithColon(paragraph);
        if (listing) sheet.boilerplate.push(words);
        else {
          const { label, outcome } = splitOutcome(words);
          if (label !== undefined) sheet.boilerplate.push(label);
          into.results.push(...outcomes(outcome, at));
        }
      } else if (listing || isListed(paragraph)) {
        into.results.push(...outcomes(words, at));
      } else into.resultNotes.push({ text: words, at });
    }
  }
  return into;
}

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
