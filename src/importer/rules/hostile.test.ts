/** A text without stops is no sentence: it takes time in proportion, and the report says that nobody placed it. */
import { expect, it } from 'vitest';
import { importText } from '../import-text.ts';
import { SETTING } from './__fixtures__/setting.ts';

const HEAD = `Утверждены приказом Министра юстиции от 1 мая 2020 года № 5

Правила оказания государственной услуги «Пример»

Глава 2. Порядок оказания государственной услуги

1. `;

it.each([
  'услугодатель готовит решение либо отказ в течение 2 рабочих дней, ',
  'берушінің кеңсесі не шешім 3 (үш) жұмыс күні ішінде ',
])(
  '%s, over and over',
  (unit) => {
    const text = HEAD + unit.repeat(2000);
    const { drafts, ledger } = importText(
      { name: 'x.txt', text, encoding: 'utf-8', format: 'text' },
      SETTING,
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(['order', 'rules']);
    expect(ledger.total.unplaced).toBeGreaterThan(50_000);
  },
  5000,
);
