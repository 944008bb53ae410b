/** «Результатом процедуры (действия) по действию 1 … является …»: results of steps, told in an item of their own. */

import type { DraftQuote } from '../draft.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

export interface StepResult {
  quote: DraftQuote;
  /** The whole entry of a list; prose says more than its results. */
  entry?: Words;
}

export interface StepResults {
  /** By the number of the step that they name, as it is written. */
  named: ReadonlyMap<string, StepResult>;
  /** Those of a list that only counts them. */
  inOrder: readonly StepResult[];
}

const SENTENCE =
  /^Результат\p{L}* .{0,200}?(?:действи|процедур)\p{L}* (?:№ ?)?(?<number>\d+)(?:[^.]*?)\s(?:явля[ею]тся|служит|[–—-])\s+(?<result>.+)$/dsu;
/** What the result is good for is no part of it. */
const CLAUSE = /,?\s(?:котор(?:ый|ая|ое|ые)|указанн\p{L}+ в пункте)\s/u;
/** «1-іс-қимылдың нәтижесі құжаттарды тіркеу болып табылады», «2-рәсім бойынша нәтиже – бұрыштама» */
const KAZAKH_SENTENCE =
  /^(?:.{0,120}\s)?(?<number>\d+)-(?:іс-(?:қимыл|әрекет)|рәсім)\p{L}*(?: \([^)]*\)\p{L}*)?(?: бойынша)?\s(?:орындаудың\s)?нәтиже(?:сі)?\s(?:[–—-]\s)?(?<result>.+?)(?:\s(?:болып табылады|болады))?(?:,\s(?:ол|бұл)\s.*)?\.?$/diu;
const NEXT_STEP = /(?<=[;,]\s)по (?:действи|процедур)\p{L}* (?:№ ?)?\d/giu;
const LISTED =
  /^(?:результат\p{L}* )?(?:по )?(?:действи|процедур)\p{L}*(?: \((?:действия|процедуры)\))? (?:№ ?)?(?<number>\d+)\s*(?:явля[ею]тся|[–—:-])\s*(?<result>.+)$/disu;

/** «1-рәсім бойынша – тіркелген өтініш» in a list of results. */
const KAZAKH_LISTED =
  /^(?<number>\d+)-(?:іс-(?:қимыл|әрекет)|рәсім)\p{L}*(?: \([^)]*\)\p{L}*)?(?: (?:бойынша|үшін))?(?: нәтиже(?:сі)?)?\s*[–—:-]\s*(?<result>.+)$/diu;

function resultIn(words: Words): Words {
  const text = withoutEnd(words);
  const clause = CLAUSE.exec(text.text)?.index;
  return clause === undefined ? text : withoutEnd(slice(text, 0, clause));
}

/** «по процедуре 1 является …; по процедуре 2 – …» */
function splitSteps(words: Words): Words[] {
  const starts = Array.from(words.text.matchAll(NEXT_STEP), ({ index }) => index);
  return [0, ...starts].map((start, place) => slice(words, start, starts[place] ?? words.text.length));
}

export function readStepResults(passages: readonly Passage[]): StepResults {
  const results = new Map<string, StepResult>();
  const inOrder: StepResult[] = [];
  const add = (number: string | undefined, words: Words | undefined, at: string, entry?: Words) => {
    if (number !== undefined && words !== undefined && !results.has(number))
      results.set(number, { quote: { text: resultIn(words), at }, ...(entry && { entry }) });
  };
  for (const { lead, entries } of passages) {
    for (const sentence of sentences(lead.words)) {
      for (const [place, part] of splitSteps(sentence).entries()) {
        const { number, result } =
          (match(part, place === 0 ? SENTENCE : LISTED) ?? match(part, KAZAKH_SENTENCE))?.named ?? {};
        add(number?.text, result, lead.at);
      }
    }
    for (const { paragraph } of entries) {
      const named = (
        match(paragraph.words, LISTED) ??
        match(paragraph.words, SENTENCE) ??
        match(paragraph.words, KAZAKH_SENTENCE) ??
        match(paragraph.words, KAZAKH_LISTED)
      )?.named;
      if (named === undefined)
        inOrder.push({
          quote: { text: resultIn(paragraph.words), at: paragraph.at },
          entry: paragraph.words,
        });
      else add(named.number?.text, named.result, paragraph.at, paragraph.words);
    }
  }
  return { named: results, inOrder };
}
