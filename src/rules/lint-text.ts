/** The rules about wording over a text that is no record yet. */
import type { TextProblem, TextRule } from './define-text-rule.ts';
import { RULES } from './index.ts';

export const TEXT_RULES = RULES.filter((rule): rule is TextRule => 'check' in rule);

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
