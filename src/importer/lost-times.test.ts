/**
 * Lines of acts changed as drafters and typists change them: whatever becomes of a line, a time that stands in it is a
 * duration of the draft, is asked about, or is told to be unplaced. No time is lost in silence.
 */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { type ImportResult, importText } from './import-text.ts';
import { SETTING } from './rules/__fixtures__/setting.ts';
import { lineAt, lineStarts } from './source.ts';
import { findSpans } from './words.ts';

const FIXTURES = new URL('__fixtures__/first-sight/', import.meta.url);
const TEXTS = globSync('*/text.txt', { cwd: FIXTURES.pathname })
  .toSorted()
  .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));

/** On purpose not the finder of the importer: it would overlook what that one does. */
const TIME =
  /(?<![\p{L}\d.,:№/-])\d{1,3}(?:\s?\([^()]{1,40}\))?\s+(?:рабоч\p{L}*\s+|календарн\p{L}*\s+|жұмыс\s+)?(?:минут|час(?!ти)|дн[яе]|день|месяц|сағат|күн(?!н|д|і\s))\p{L}*/giu;

const CHANGES: Record<string, (line: string) => string> = {
  'the dash is lost': (line) => line.replace(/\s[–—-]\s(?=[^–—-]*$)/u, ' '),
  'the time stands in brackets': (line) => line.replace(/\s[–—-]\s(\d[^;.]*)(?=[;.])/u, ' ($1)'),
  'the time stands first': (line) =>
    line.replace(/^(\s*\d+\)\s)(.*?)\s[–—-]\s(\d[^;.]*)([;.])/u, '$1в срок $3 $2$4'),
  'another time for another case': (line) =>
    line.replace(/[;.]\s*$/u, ', а при необходимости запроса в течение 5 (пяти) рабочих дней;'),
  'another sentence with a time': (line) =>
    line.replace(/[;.]\s*$/u, '. Срок проверки составляет 4 (четыре) рабочих дня;'),
  'more work with its time': (line) =>
    line.replace(/[;.]\s*$/u, ' и направляет запрос в течение 2 (двух) рабочих дней;'),
  'no number': (line) => line.replace(/^(\s*)\d+\)\s/u, '$1'),
  'a letter for the number': (line) => line.replace(/^(\s*)\d\)\s/u, '$1б) '),
  'a stop for the bracket': (line) => line.replace(/^(\s*\d+)\)\s/u, '$1. '),
  'no sign at the end': (line) => line.replace(/[;.]\s*$/u, ''),
  'a colon at the end': (line) => line.replace(/[;.]\s*$/u, ':'),
  'other words for it': (line) => line.replace(/в течение (\d+)/u, 'не позднее чем через $1'),
};

/** Fields in which a time counts or is kept as a term of its own. */
const COUNTS = /duration|hearing|waiting|stated/u;

function listLost({ drafts, ledger, source }: ImportResult, line: number): string[] {
  const starts = lineStarts(source.text);
  const covers = (spans: readonly { start: number; end: number }[], from: number, to: number) =>
    spans.some(({ start, end }) => start < to && end > from);
  const isAsked = drafts.some(({ todo }) =>
    todo.some(({ words }) =>
      words === undefined
        ? false
        : findSpans(words, source.text).some(
            ({ start, end }) => lineAt(starts, start) <= line && line <= lineAt(starts, end - 1),
          ),
    ),
  );
  if (isAsked) return [];
  const text = source.text.split('\n')[line - 1] ?? '';
  const offset = starts[line - 1] ?? 0;
  const unplaced = ledger.lines.flatMap(({ pieces }) => pieces.filter(({ fate }) => fate === 'unplaced'));
  return Array.from(text.matchAll(TIME)).flatMap(({ index, 0: time }) => {
    const [from, to] = [offset + index, offset + index + time.length];
    const counted = drafts.some(({ origins }) =>
      origins.some(({ path, spans }) => COUNTS.test(path.join('/')) && covers(spans, from, to)),
    );
    return counted || covers(unplaced, from, to) ? [] : [`${line}: ${time} | ${text.trim()}`];
  });
}

const places = TEXTS.flatMap((text, which) => {
  const body = text.search(/^\s*(?:Регламент|РЕГЛАМЕНТ)|мемлекеттік көрсетілетін қызмет регламенті\s*$/mu);
  let offset = 0;
  return text.split('\n').flatMap((line, place) => {
    offset += line.length + 1;
    return offset > body && line.search(TIME) !== -1 ? [{ which, place }] : [];
  });
});

it('no time of a changed line is lost in silence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...Object.keys(CHANGES)),
      ({ which, place }, change) => {
        const lines = (TEXTS[which] ?? '').split('\n');
        lines[place] = CHANGES[change]?.(lines[place] ?? '') ?? '';
        const source = {
          name: 'act.txt',
          text: lines.join('\n'),
          encoding: 'utf-8',
          format: 'text',
        } as const;
        expect(listLost(importText(source, SETTING), place + 1)).toEqual([]);
      },
    ),
    propertyRuns(24),
  );
}, 120_000);
