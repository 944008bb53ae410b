/**
 * Titles of lanes. Mermaid leaves room for one line and lets longer titles run over what lies below; here all
 * titles of a picture are as high as the highest, and grow upwards.
 */
import { type Box, FONT_SIZE } from './boxes.ts';
import type { LabelLine } from './picture.ts';
import { ASCENT, DESCENT, LINE_HEIGHT } from './text-width.ts';

export interface Lane {
  name: string;
  title: Box;
  body: Box;
  lines: readonly LabelLine[];
}

const ROW = LINE_HEIGHT * FONT_SIZE;
const PADDING = 7;
/** Height of a title of one line, which is the room that Mermaid leaves. */
const ONE_LINE = Math.round(ASCENT * FONT_SIZE) + Math.round(DESCENT * FONT_SIZE);

/** The lanes with even titles, and by how many pixels they now reach above their old top. */
export function withEvenTitles(lanes: readonly Lane[]): { lanes: Lane[]; above: number } {
  const rows = Math.max(0, ...lanes.map((lane) => lane.lines.length));
  const height = rows * ROW + 2 * PADDING;
  const even = lanes.map(({ name, title, body, lines }) => {
    const bottom = title.y + ONE_LINE;
    const top = bottom - height;
    const first = top + (height - lines.length * ROW) / 2 + (ROW - (ASCENT + DESCENT) * FONT_SIZE) / 2;
    return {
      name,
      title: { ...title, y: top, height },
      body: { ...body, y: bottom, height: body.y + body.height - bottom },
      lines: lines.map((line, index) => ({ ...line, y: first + ASCENT * FONT_SIZE + index * ROW })),
    };
  });
  return { lanes: even, above: lanes.length === 0 ? 0 : height - ONE_LINE };
}
