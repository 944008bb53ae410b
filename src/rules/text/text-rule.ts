import type { Explanation, Language, Severity } from '../../model/finding.ts';

/** A place in a paragraph that is worded wrongly. */
export interface TextProblem {
  /** From `start` up to, not including, `end` of the paragraph's text. */
  start: number;
  end: number;
  text: Record<Language, Explanation>;
}

/**
 * A rule about the wording of an act. Records keep the act's words as they stand, so such a rule looks at the
 * text itself: the importer runs it. It is one file with its test and its page in content/docs/rules.
 */
export interface TextRule {
  id: string;
  severity: Severity;
  summary: Record<Language, string>;
  /** @param before the paragraph that stands before it, when there is one */
  check(paragraph: string, before: string | undefined): TextProblem[];
}
