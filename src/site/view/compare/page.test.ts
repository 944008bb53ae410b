/** The whole of a comparison, from two redactions of a synthetic regulation. */
import { expect, test } from 'vitest';
import { AFTER, BEFORE } from '../../../compare/__fixtures__/redactions.ts';
import type { Comparand } from '../../../compare/comparand.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { verdictBadge } from '../check/verdict.ts';
import { type Piece, writeHtml } from '../shared/markup.ts';
import type { Compared } from './compared.ts';
import { comparisonMarkup } from './page.ts';
import { compareWords } from './words.ts';

const t = chooseDictionary('ru');
const words = compareWords({ t, site: { language: 'ru' } });

function compared(comparand: Comparand, id: string): Compared {
  return {
    ...comparand,
    id,
    href: `/regulations/${id}/`,
    title: 'Выдача справки',
    region: 'Область',
    act: `№ ${id}`,
    status: { tone: 'good', icon: 'check', label: 'Действует' },
    channelWords: Object.fromEntries(
      comparand.channels.map(({ kind, verdict }) => [
        kind,
        {
          total: `всего ${id}`,
          badge: verdictBadge(verdict, t),
          diagrams: [{ name: 'Блок-схема', href: `/diagrams/${id}.svg` }],
        },
      ]),
    ),
    processWords: { provider: 'У услугодателя' },
  };
}

const sides = { a: compared(BEFORE, '1'), b: compared(AFTER, '2'), words };
const textOf = (piece: Piece): string =>
  (typeof piece === 'string' ? piece : piece.children.map(textOf).join('')).replaceAll('\u00a0', ' ');
const [heads, summary, terms, steps, rest] = comparisonMarkup(sides).map(textOf);

test('the main differences: verdict, reserve, step 3', () => {
  expect(summary).toContain(
    'Канцелярия услугодателя: запас +1 → −2 рабочих дня; Укладывается в срок → Превышает срок',
  );
  expect(summary).toContain('У услугодателя, шаг 3: 2 → 5 рабочих дней (+3 рабочих дня)');
  expect(summary).not.toContain('только в');
});

test('both are named, and each thing says whether it is the same', () => {
  expect(heads).toMatch(/А Область · № 1.*Б Область · № 2/);
  expect(terms).toMatch(/А № 1.*всего 1.*Б № 2.*всего 2/);
  expect(steps).toMatch(/шаг 1 совпадает.*шаг 2 совпадает.*шаг 3 2 → 5 рабочих дней/);
  expect(rest).toMatch(/Название совпадает/);
});

test('both diagrams are there, each step leads to its place, and words of the act stay text', () => {
  const html = comparisonMarkup({
    ...sides,
    b: { ...sides.b, fields: { ...sides.b.fields, title: ['<b>Выдача</b>'] } },
  })
    .map(writeHtml)
    .join('');
  expect(html).toContain('<img src="/diagrams/1.svg"');
  expect(html).toContain('<img src="/diagrams/2.svg"');
  expect(html).toContain('href="/regulations/2/law/#provider-s3"');
  expect(html).toContain('&lt;b&gt;Выдача&lt;/b&gt;');
});

test('a regulation beside itself has no differences', () => {
  const [, same] = comparisonMarkup({ ...sides, b: sides.a }).map(textOf);
  expect(same).toBe(`${words.main}${words.none}`);
});

test('words of an act in another language than the page are marked', () => {
  const html = comparisonMarkup({ ...sides, a: { ...sides.a, lang: 'kk' } })
    .map(writeHtml)
    .join('');
  expect(html).toContain('<p lang="kk">прием и регистрация документов</p>');
});
