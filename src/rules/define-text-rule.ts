import type { Explanation, Language, Severity } from '../model/finding.ts';
import { defineRule, type Problem, type Rule } from './define-rule.ts';

/** A place in a paragraph that is worded wrongly. */
export interface TextProblem {
  /** From `start` up to, not including, `end` of the paragraph's text. */
  start: number;
  end: number;
  text: Record<Language, Explanation>;
}

/** @param before the paragraph that stands before it, when there is one */
type TextCheck = (paragraph: string, before: string | undefined) => TextProblem[];

/**
 * A rule about the wording of an act: records keep its words as they stand. The importer runs it over the text, a
 * check over every text of every record.
 */
export interface TextRule extends Rule {
  check: TextCheck;
}

export function defineTextRule(
  id: string,
  { check, ...rule }: { severity: Severity; summary: Record<Language, string>; check: TextCheck },
): TextRule {
  const text = ({ text: words, at }: { text: string; at: string }): Problem[] =>
    check(words, undefined).map(({ text: told, start, end }) => ({
      ...told,
      quotes: [{ text: around(words, start, end), at }],
    }));
  return { ...defineRule(id, { ...rule, text }), check };
}

/** Letters of a paragraph to quote on each side. */
const CONTEXT = 40;

export function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
