/** Texts that no register has: whatever they are, an act, an order and a standard are read from them in time. */
import { expect, it } from 'vitest';
import { everyDayOrLong } from '../../model/__fixtures__/long-run.ts';
import { makeWords } from '../__fixtures__/make-words.ts';
import type { DocumentPart, Outline, Paragraph } from '../outline/types.ts';
import { readOrder } from '../standard/read-order.ts';
import { readStandard } from '../standard/read-standard.ts';
import { readAct } from './read-act.ts';

/** Long enough that time which grows with the square of the length would be seconds, or minutes. */
const { length: LENGTH, limit: LIMIT } = everyDayOrLong(
  { length: 10_000, limit: 2_000 },
  { length: 50_000, limit: 20_000 },
);

const REPEATED = [
  'постановление акимата области «О чём, ',
  'приказ Министра труда от 5 мая 2014 года № 5 «О чём» ',
  'қаулысы 2014 жылғы 5 мамырда № 5 ',
  'от 5 мая 2014 года № 7; ',
  'вводится в действие со дня ',
  'в течение 5 рабочих дней ',
  'действительна в течение лицам ',
  '«',
  '"О ',
  'А. Б ',
];
const OPENINGS = [
  'оказывается ',
  'Срок оказания ',
  'Результат оказания – ',
  'График работы ',
  'Перечень документов ',
];

const paragraph = (text: string, at = 'п. 1'): Paragraph => ({ markers: [], words: makeWords(text), at });

function outlineOf(text: string): Outline {
  const item = (opening: string) => ({ number: '1', at: 'п. 1', paragraphs: [paragraph(opening + text)] });
  return {
    source: { name: 'text.txt', text, encoding: 'utf-8', format: 'text' },
    lines: [],
    language: 'ru',
    act: {
      head: [
        paragraph(`Приказ ${text}`, 'строка реквизитов'),
        paragraph(`Сноска. Изменён ${text}`, 'сноска'),
      ],
      preamble: [paragraph(`В соответствии с ${text}`)],
      items: ['Утвердить ', 'Признать утратившими силу ', 'исключен '].map(item),
      signature: [paragraph(`Аким ${text}`)],
    },
    documents: [],
    unplaced: [],
  };
}

function standardOf(text: string): DocumentPart {
  const items = OPENINGS.map((opening) => ({ at: 'п. 1', paragraphs: [paragraph(opening + text)] }));
  return {
    kind: 'standard',
    stamp: [],
    heading: paragraph(text),
    notes: [],
    sections: [{ items }],
    appendices: [{ stamp: [], paragraphs: [paragraph(text)] }],
  };
}

it.each(REPEATED)(
  '«%s» again and again',
  (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const before = process.threadCpuUsage();
    for (const { record } of [
      readAct(outlineOf(text)),
      readOrder(outlineOf(text)),
      readStandard(standardOf(text)),
    ]) {
      expect(record).toBeTypeOf('object');
    }
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(LIMIT);
  },
  30_000,
);
