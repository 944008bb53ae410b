/** Rows of the report as nodes, made of the page's own templates: nothing is parsed as HTML. */
import type { ChecksTable, TableReading, TableRow } from '../view/check/table.ts';

export interface RowWords {
  channel: Record<TableRow['channel'], string>;
}

type Texts = readonly string[];
type Slots = (name: string) => Element;

function filled(template: string, fill: (slot: Slots) => void): Node {
  const form = document.querySelector<HTMLTemplateElement>(template);
  if (form === null) throw new Error(`report of checks: no ${template}`);
  const copy = document.importNode(form.content, true);
  fill((name) => {
    const slot = copy.querySelector(`[data-slot=${name}]`);
    if (slot === null) throw new Error(`report of checks: no place for ${name}`);
    return slot;
  });
  return copy;
}

/** A paragraph that has nothing to say is not there. */
function say(slot: Element, text: string | undefined): void {
  if (text === undefined) slot.remove();
  else slot.textContent = text;
}

function shape(tag: 'rect' | 'line', className: string, sizes: Record<string, number>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  node.setAttribute('class', className);
  for (const [name, value] of Object.entries(sizes)) node.setAttribute(name, String(value));
  return node;
}

/** The same picture as in src/components/check/TermBar.astro. */
function drawBar(slot: Element, bar: TableReading['bar'], texts: Texts): void {
  if (bar === undefined) {
    slot.remove();
    return;
  }
  const { term, segments, label } = bar;
  const rect = (className: string, x: number, width: number) =>
    shape('rect', className, { x, width, y: 6, height: 20 });
  const [x, width] = segments.at(-1) ?? [0, 0];
  const end = x + width;
  slot.setAttribute('aria-label', texts[label] ?? '');
  slot.append(
    ...(end < term ? [rect('free', end, term - end)] : []),
    ...segments.map(([from, wide], index) => rect(index % 2 === 1 ? 'seg alt' : 'seg', from, wide)),
    ...(end > term ? [rect('over', term, end - term)] : []),
    shape('line', 'term', { x1: term, x2: term, y1: 0, y2: 34 }),
  );
}

function readingOf(reading: TableReading, texts: Texts, lang: string | undefined): Node {
  const { phrase, under, outcome, deciding, bar } = reading;
  return filled('#checks-reading', (slot) => {
    say(slot('phrase'), texts[phrase]);
    if (lang !== undefined) slot('phrase').setAttribute('lang', lang);
    say(slot('under'), under === undefined ? under : texts[under]);
    drawBar(slot('bar'), bar, texts);
    say(slot('outcome'), texts[outcome]);
    say(slot('deciding'), deciding === undefined ? deciding : texts[deciding]);
  });
}

export function rowsOf(
  { regulations, texts }: ChecksTable,
  rows: readonly TableRow[],
  words: RowWords,
): Node[] {
  return rows.map(({ regulation, channel, verdict, total, readings }) => {
    const of = regulations[regulation];
    if (of === undefined) throw new Error(`report of checks: no regulation ${regulation}`);
    return filled('#checks-row', (slot) => {
      const title = slot('title');
      title.textContent = of.title;
      title.setAttribute('href', of.address);
      if (of.lang !== undefined) title.setAttribute('lang', of.lang);
      slot('region').textContent = of.region;
      slot('channel').textContent = words.channel[channel];
      slot('total').textContent = texts[total] ?? '';
      if (readings.length > 0)
        slot('readings').replaceChildren(...readings.map((one) => readingOf(one, texts, of.lang)));
      slot('verdict').setAttribute('href', `${of.address}#check-${channel}`);
      slot('verdict').append(filled(`[data-badge=${verdict}]`, () => {}));
    });
  });
}
