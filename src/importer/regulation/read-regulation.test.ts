import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Regulation } from '../../model/records.ts';
import { outline } from '../outline/outline.ts';
import type { SourceFile } from '../source.ts';
import { type Sourced, settle } from '../sourced.ts';
import type { Words } from '../words.ts';
import { readRegulation } from './read-regulation.ts';

const CASES = ['corporation', 'cases', 'sfe-table', 'kazakh'] as const;

function sourceOf(text: string): SourceFile {
  return { name: 'text.txt', text, encoding: 'utf-8', format: 'text' };
}

function fixture(name: (typeof CASES)[number]): SourceFile {
  const file = new URL(`../__fixtures__/regulation-${name}/text.txt`, import.meta.url);
  return sourceOf(readFileSync(file, 'utf8'));
}

function readings(source: SourceFile) {
  const parts = outline(source);
  return parts.documents.map((part) => readRegulation(part, { language: parts.language }));
}

type Active = Exclude<Regulation, { excluded: unknown }>;

/** The first regulation of a case as a plain record, and what is left to do. */
function read(name: (typeof CASES)[number]) {
  const source = fixture(name);
  const [reading] = readings(source);
  if (reading === undefined) throw new Error(`There is no regulation in ${name}.`);
  const record = settle(reading.record, source.text).record as unknown as Active;
  return { record, todo: reading.todo.map(({ path }) => path.join('.')) };
}

function stepsOf({ processes }: Active, process: string) {
  return (processes[process]?.steps ?? []).map(({ unit, duration }) => [unit, duration]);
}

describe('a regulation of the years of the State Corporation', () => {
  const { record, todo } = read('corporation');

  it('has its titles, its provider and its standard', () => {
    expect(record.titles).toEqual({
      heading: 'Выдача справки о месте в архивном фонде',
      body: 'Выдача справки о месте в архивном фонде',
      standard: 'Выдача справки о месте в архивном фонде',
    });
    expect(record.provider).toEqual({ text: 'областным архивом', at: 'п. 1' });
    expect(record.standard.text).toMatch(/^стандарта .* от 17 апреля 2015 года № 138$/u);
    expect(record.form).toMatchObject({ values: ['electronic', 'paper'], automation: 'partial' });
  });

  it('has its channels with their paths', () => {
    expect(record.channels.office?.path).toEqual(['provider']);
    expect(record.channels.con?.path).toEqual([
      'con-intake',
      'provider',
      { unstated: 'доставка результата из услугодателя в Государственную корпорацию' },
      'con-issue',
    ]);
    expect(record.channels.portal?.path).toEqual(['portal', 'provider']);
  });

  it('has its steps, each duration as it is written', () => {
    expect(stepsOf(record, 'provider')).toEqual([
      ['clerk', 'в течение 15 (пятнадцати) минут'],
      ['head', 'не более 2 (двух) часов'],
      ['specialist', 'в течение 10 (десяти) рабочих дней'],
      ['glavnyi-khranitel-fondov', '1 (один) рабочий день 2 (два) часа'],
      ['head', 'не позднее 1 рабочего дня'],
      ['clerk', 'в день обращения'],
    ]);
    expect(stepsOf(record, 'con-intake')).toEqual([
      ['recipient', undefined],
      ['con-worker', '10 (десять) минут'],
      ['con-worker', '1 (один) рабочий день'],
    ]);
    expect(stepsOf(record, 'con-issue')).toEqual([['con-worker', '15 (пятнадцать) минут']]);
  });

  it('takes results from the item that lists them', () => {
    expect(record.processes.provider?.steps[1]?.result).toEqual({
      text: 'назначение исполнителя',
      at: 'п. 6 пп. 2)',
    });
  });

  it('marks the branches of a flow as inferred', () => {
    const flow = record.processes.portal?.steps ?? [];
    expect(flow.map(({ id }) => id)).toEqual(['register', 'p1', 'c1', 'p2', 'p3', 'p4']);
    expect(flow[2]).toMatchObject({ kind: 'condition', yes: 'p3', no: 'p2', inferred: ['yes', 'no'] });
    expect(flow[3]).toMatchObject({ next: 'end', outcome: 'refusal', inferred: ['next'] });
    expect(flow[5]).toMatchObject({ unit: 'recipient', outcome: 'result' });
  });

  it('tells a refusal from a result', () => {
    expect(record.results.map(({ text, refusal }) => [text, refusal])).toEqual([
      ['справка о месте в архивном фонде', undefined],
      ['мотивированный ответ об отказе в оказании государственной услуги', true],
    ]);
    expect(record.refusals?.[0]?.text).toMatch(/предусмотренным пунктом 10 Стандарта$/u);
  });

  it('has its appendices, of whose pictures nothing is left', () => {
    expect(record.appendices.map(({ content, referredAt }) => [content, referredAt])).toEqual([
      ['system-diagram', 'п. 9, абз. 8'],
      ['process-guide', 'п. 9, абз. 9'],
    ]);
  });

  it('leaves only its place in the list to do', () => {
    expect(todo).toEqual(['item']);
  });
});

describe('a regulation with two orders of work', () => {
  const { record, todo } = read('cases');

  it('has a process for each', () => {
    expect(stepsOf(record, 'provider')).toEqual([
      ['clerk', '20 минут'],
      ['specialist', 'в течение пяти рабочих дней'],
      ['head', '1 час'],
    ]);
    expect(stepsOf(record, 'provider-2')).toEqual([
      ['clerk', '20 минут'],
      ['head', 'в течение 2-4 часов'],
    ]);
    expect(record.processes['provider-2']?.title).toBe('при переоформлении удостоверения');
  });

  it('asks which of them a channel takes, and for the standard that it does not name', () => {
    expect(todo).toEqual(['channels', 'item', 'standard']);
  });
});

describe('a regulation of the layout of 2012', () => {
  const { record, todo } = read('sfe-table');

  it('has its steps in a table', () => {
    expect(stepsOf(record, 'provider')).toEqual([
      ['specialist', '3 минуты'],
      ['head', '4 минуты'],
      ['specialist', '3 минуты'],
    ]);
    expect(record.processes.provider?.steps[0]).toMatchObject({ label: '1', result: 'Запись в журнале' });
  });

  it('has terms of three kinds', () => {
    expect(record.terms?.map(({ kind, duration }) => [kind, duration])).toEqual([
      [undefined, 'не более десяти минут'],
      ['waiting', 'не более 10 минут'],
      ['service', 'не более 10 минут'],
    ]);
  });

  it('has its own words defined', () => {
    expect(record.abbreviations?.map(({ abbr }) => abbr)).toContain('потребитель');
  });

  it('does not take the name of the provider for a title', () => {
    expect(record.titles.body).toBeUndefined();
    expect(record.provider.text).toBe('государственным учреждением «Отдел занятости Степного района»');
  });

  it('says that it names no form of the result', () => {
    expect(todo).toContain('resultForm');
  });
});

describe('a regulation in Kazakh', () => {
  const { record } = read('kazakh');

  it('has its title, provider, channel and form', () => {
    expect(record.titles).toMatchObject({
      heading: 'Бақша жерін есепке қою',
      body: 'Бақша жерін есепке қою',
    });
    expect(record.provider.text).toBe('аудандардың жергілікті атқарушы органдары');
    expect(record.channels.office?.text).toBe('көрсетілетін қызметті берушінің кеңсесі');
    expect(record.form.values).toEqual(['paper']);
  });

  it('has its steps', () => {
    expect(stepsOf(record, 'provider')).toEqual([
      ['clerk', 'он бес минут'],
      ['head', '2 (екі) сағат'],
      ['specialist', '3 жұмыс күні ішінде'],
      ['clerk', '15 минут'],
    ]);
  });
});

/** The words of a draft, wherever they stand in it. */
function wordsIn(value: Sourced): Words[] {
  if (typeof value !== 'object') return [];
  if ('offsets' in value && 'text' in value) return [value as Words];
  return Object.values(value).flatMap((part: Sourced) => wordsIn(part));
}

/** Names of units, steps and processes that the record has not. */
function dangling({ units, processes, channels }: Active): string[] {
  const ofSteps = Object.values(processes).flatMap(({ steps }) => {
    const names = ['end', ...steps.map(({ id }) => id)];
    const led = steps.flatMap(({ yes, no, next }) =>
      [yes, no, next].flat().filter((name) => name !== undefined),
    );
    const done = steps.flatMap(({ unit }) =>
      unit === undefined || Object.hasOwn(units, unit) ? [] : [unit],
    );
    return [...done, ...led.filter((name) => !names.includes(name)), ...repeats(steps.map(({ id }) => id))];
  });
  const passed = Object.values(channels).flatMap(({ path }) =>
    path.filter((part) => typeof part === 'string'),
  );
  return [...ofSteps, ...passed.filter((name) => !Object.hasOwn(processes, name))];
}

function repeats(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

describe('any reading', () => {
  it.each(CASES)('of %s has each letter where it says', (name) => {
    const source = fixture(name);
    const words = readings(source).flatMap(({ record }) => wordsIn(record));
    expect(words.length).toBeGreaterThan(20);
    for (const { text, offsets } of words) {
      const there = Array.from(offsets, (offset) => source.text[offset]).join('');
      expect(there.replaceAll(/\s/gu, ' ')).toBe(text);
    }
  });

  it('of lines in any order is a reading', () => {
    const lines = CASES.flatMap((name) => fixture(name).text.split('\n'));
    const shuffled = fc.shuffledSubarray(lines, { minLength: 20 }).map((some) => some.join('\n'));
    fc.assert(
      fc.property(shuffled, (text) => {
        const heading = 'Утвержден\nпостановлением акимата\n\nРегламент государственной услуги «А»\n\n';
        for (const { record } of readings(sourceOf(heading + text))) {
          const plain = settle(record, heading + text).record as unknown as Active;
          expect(plain).toHaveProperty('titles');
          expect(dangling(plain)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
