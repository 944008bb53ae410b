/** What a text says does not depend on how it is laid out, and no text is too broken to be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyDayOrLong, propertyRuns } from '../model/__fixtures__/long-run.ts';
import { actModel, PLAIN, render, style, writeAct } from './__fixtures__/arbitrary-act.ts';
import { importText } from './import-text.ts';
import { outline } from './outline/outline.ts';
import type { Item, Outline, Paragraph } from './outline/types.ts';
import type { Setting } from './setting.ts';
import type { SourceFile } from './source.ts';

const RUNS = propertyRuns(12);
/** How often a piece stands in a text, and how often in one of eight times its length. */
const [FEW, MANY] = everyDayOrLong([500, 4_000], [5_000, 40_000]);
/** Milliseconds below which a measurement is noise. */
const NOISE = everyDayOrLong(5, 30);
const SETTING: Setting = {
  country: 'kz',
  regions: { zarechie: { name: 'Заречная область' } },
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};

const sourceOf = (text: string): SourceFile => ({ name: 'act.txt', text, encoding: 'utf-8', format: 'text' });

/** Signs that layouts differ in are one sign. */
function plain(text: string): string {
  return text
    .replaceAll(/["«»“”„]/gu, '"')
    .replaceAll(/[-–—]/gu, '-')
    .replaceAll(/(?<=^\d+)[\s.)]+$/gu, ')')
    .replaceAll(/\s+/gu, ' ');
}

function plainly(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? plain(inner) : inner));
}

/** The outline without the places where lines were broken. */
function essence({ language, act, documents, unplaced }: Outline): unknown {
  const one = ({ markers, words, at }: Paragraph) => [
    markers.map(({ kind, number }) => `${kind} ${number}`),
    words.text,
    at,
  ];
  const joined = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ words }) => words.text).join(' ');
  const items = (list: readonly Item[]) => list.map(({ at, paragraphs }) => [at, paragraphs.map(one)]);
  return plainly({
    language,
    act: [joined(act.head), joined(act.preamble), items(act.items), joined(act.signature)],
    documents: documents.map(({ kind, stamp, heading, notes, sections, appendices }) => [
      kind,
      joined(stamp),
      heading.words.text,
      joined(notes),
      sections.map((section) => [section.heading && one(section.heading), items(section.items)]),
      appendices.map(({ label, number, stamp: corner, paragraphs }) => [
        label?.text,
        number,
        joined(corner),
        joined(paragraphs),
      ]),
    ]),
    unplaced: joined(unplaced),
  });
}

describe('a generated act', () => {
  it('has the same outline in every layout', () => {
    fc.assert(
      fc.property(actModel, style, (model, how) => {
        const lines = writeAct(model);
        expect(essence(outline(sourceOf(render(lines, how))))).toEqual(
          essence(outline(sourceOf(render(lines, PLAIN)))),
        );
      }),
      RUNS,
    );
  });

  it('gives the same records in every layout', () => {
    fc.assert(
      fc.property(actModel, style, (model, how) => {
        const lines = writeAct(model);
        const records = (text: string) =>
          plainly(
            importText(sourceOf(text), SETTING).drafts.map(({ kind, id, record }) => ({ kind, id, record })),
          );
        expect(records(render(lines, how))).toEqual(records(render(lines, PLAIN)));
      }),
      RUNS,
    );
  });

  it('is read as what was generated', () => {
    fc.assert(
      fc.property(actModel, (model) => {
        const { verdict, drafts } = importText(sourceOf(render(writeAct(model), PLAIN)), SETTING);
        expect(verdict).toBe('regulations');
        const regulations = drafts.filter(({ kind }) => kind === 'regulation');
        expect(drafts.find(({ kind }) => kind === 'act')?.id).toBe(
          `kz/zarechie/${model.year}-${model.number}`,
        );
        expect(regulations.map(({ record }) => JSON.parse(JSON.stringify(record)).titles.heading)).toEqual(
          model.services.map(({ title }) => title),
        );
        expect(
          regulations.map(({ record }) =>
            JSON.parse(JSON.stringify(record)).processes.provider.steps.map(
              (step: { duration: string }) => step.duration,
            ),
          ),
        ).toEqual(model.services.map(({ actions }) => actions.map(({ time }) => time)));
      }),
      RUNS,
    );
  });
});

describe('a broken text', () => {
  /** A text cut somewhere, with a piece of it doubled and its lines in disorder. */
  const broken = fc
    .tuple(actModel, style, fc.nat(), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }))
    .map(([model, how, from, length, swaps]) => {
      const whole = render(writeAct(model), how);
      const start = from % whole.length;
      const lines = `${whole.slice(start)}\n${whole.slice(start, start + (length % 500))}`.split('\n');
      for (const [one, other] of swaps) {
        const [a, b] = [one % lines.length, other % lines.length];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      }
      return lines.join('\n');
    });

  it('has a result in which every letter is accounted for once', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        const { ledger } = importText(sourceOf(text), SETTING);
        const letters = text.replaceAll(/\s/gu, '').length;
        const { field, boilerplate, unplaced } = ledger.total;
        expect(field + boilerplate + unplaced).toBe(letters);
        for (const { pieces } of ledger.lines) {
          pieces.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
          });
        }
      }),
      RUNS,
    );
  });

  it.each([
    'слово ',
    '1. ',
    '1)\n',
    '1. Общие положения\n',
    'Общие положения\n',
    '1) а;\nв\n',
    '«',
    '(далее – ',
    'Приложение 1\n',
    'к регламенту\n',
    'Утвержден постановлением\n',
    'бұйрығына\n',
    'действие 1 – от 20.08.2015 № 5 ',
    '<div>',
  ])('of many «%s» takes time in proportion', (piece) => {
    // The processor's time of this thread: what else the machine does is not counted.
    const milliseconds = (times: number) => {
      const text = piece.repeat(times);
      const before = process.threadCpuUsage();
      importText({ ...sourceOf(text), format: piece === '<div>' ? 'html' : 'text' }, SETTING);
      return process.threadCpuUsage(before).user / 1000;
    };
    milliseconds(200);
    const few = milliseconds(FEW);
    const many = milliseconds(MANY);
    // Eight times the text; sixty-four times the time would be a square.
    expect(many).toBeLessThan(Math.max(few, NOISE) * 40);
  });
});
