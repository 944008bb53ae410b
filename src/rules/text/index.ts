/** Every rule about wording, and the one way to run them. */

import { textDoubledWord } from './text-doubled-word.ts';
import { textProviderForRecipient } from './text-provider-for-recipient.ts';
import type { TextProblem, TextRule } from './text-rule.ts';
import { textUnclosedQuote } from './text-unclosed-quote.ts';

export const TEXT_RULES: readonly TextRule[] = [textDoubledWord, textProviderForRecipient, textUnclosedQuote];

export interface WordingProblem extends TextProblem, Pick<TextRule, 'severity'> {
  rule: string;
  /** Which of the paragraphs, from 0. */
  paragraph: number;
}

/** What the rules find in paragraphs that stand one after another. */
export function lintText(
  paragraphs: readonly string[],
  rules: readonly TextRule[] = TEXT_RULES,
): WordingProblem[] {
  return paragraphs.flatMap((text, paragraph) =>
    rules.flatMap(({ id, severity, check }) =>
      check(text, paragraphs[paragraph - 1]).map((problem) => ({
        rule: id,
        severity,
        paragraph,
        ...problem,
      })),
    ),
  );
}
