/** What the rules about wording find in a text, with its line in the file. */
import type { Finding } from '../model/finding.ts';
import { around } from '../rules/define-text-rule.ts';
import { lintText } from '../rules/lint-text.ts';
import { listParagraphs } from './outline/list-paragraphs.ts';
import type { Outline, Paragraph } from './outline/types.ts';
import { lineAt, lineStarts } from './source.ts';
import { join } from './words.ts';

/** @returns findings of the file of the text, in its order; they belong to no record and no field */
export function lintWording(parts: Outline): Finding[] {
  const { source } = parts;
  const paragraphs = withWholeStamps(parts);
  const starts = lineStarts(source.text);
  const found = lintText(paragraphs.map(({ words }) => words.text));
  return found.flatMap(({ rule, severity, text, paragraph, start, end }): Finding[] => {
    const said = paragraphs[paragraph];
    const offset = said?.words.offsets.at(start);
    if (said === undefined || offset === undefined) return [];
    const line = lineAt(starts, offset);
    const column = offset - (starts[line - 1] ?? 0) + 1;
    const quotes = [{ text: around(said.words.text, start, end), at: said.at }];
    return [{ rule, severity, path: [], text, quotes, file: source.name, line, column }];
  });
}

/** A corner is set in lines of a few words; its quotation marks close lines later. */
function withWholeStamps(parts: Outline): Paragraph[] {
  const corners = parts.documents.flatMap(({ stamp, appendices }) => [
    stamp,
    ...appendices.map((appendix) => appendix.stamp),
  ]);
  const whole = new Map(
    corners.flatMap((corner) => {
      const [first] = corner;
      return first === undefined ? [] : [[first, join(corner.map(({ words }) => words))] as const];
    }),
  );
  const inside = new Set(corners.flatMap((corner) => corner.slice(1)));
  return listParagraphs(parts)
    .filter((paragraph) => !inside.has(paragraph))
    .map((paragraph) => ({ ...paragraph, words: whole.get(paragraph) ?? paragraph.words }));
}
