import { beforeAll, expect, it } from 'vitest';
import { inspect } from '../../../catalog/inspect.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { AFTER, BEFORE } from '../../../compare/redactions/__fixtures__/redactions.ts';
import type { RecordLanguage, RulesRedaction } from '../../../model/records.ts';
import type { CheckedRecords, RecordsToday } from '../../data.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { serviceWords } from '../../i18n/service.ts';
import { siteIn } from '../../language.ts';
import { describeStanding, nowView, servicesBySituation, serviceView } from './service.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;

type Shown = CheckedRecords & RecordsToday;

let records: (language: RecordLanguage, date?: string) => Shown;

beforeAll(async () => {
  const loaded = await loadCatalog(CONTENT);
  const { checks } = inspect(CONTENT, loaded, '2026-11-30');
  const { catalog } = loaded;
  const settings = catalog.site?.data;
  if (settings === undefined) throw new Error('no site.yaml');
  records = (language, date = '2026-11-30') => ({
    options: { contentDir: CONTENT, docsDirs: [], date, diagramsDir: '' },
    catalog,
    checks,
    site: siteIn(settings, language),
    t: chooseDictionary(language),
  });
});

const plain = (words: readonly string[]) => words.map((text) => text.replaceAll('\u00a0', ' '));

it('says what stands today: term, ways, verdict of each', () => {
  const { standing, now, name, officialTitle } = serviceView(records('ru'), 'kz/posobie-opekunam');
  expect([name.text, standing]).toEqual(['Пособие опекуну или попечителю на ребёнка', 'read']);
  expect(officialTitle?.text).toContain('Назначение и размер выплаты пособия опекунам');
  expect(plain(now?.terms.map(({ phrase }) => phrase) ?? [])).toEqual(['1 рабочий день']);
  expect(now?.ways.map(({ channel, verdict }) => `${channel} ${verdict}`)).toEqual([
    'con exceeds',
    'portal unknown',
  ]);
});

it('names the documents and grounds of refusal where they were read, and one list for the ways that share it', () => {
  const { now } = serviceView(records('ru'), 'kz/ochered-detsad');
  expect(now?.documents.map(({ channels, items }) => [channels.join(' '), items?.length])).toEqual([
    ['office con', 8],
    ['portal', 5],
  ]);
  expect(now?.documents[1]?.items?.at(-1)).toBe('направление врача-фтизиатра');
  expect([now?.refusals.length, now?.documentsNotes.length]).toEqual([4, 4]);
  const unread = serviceView(records('ru'), 'kz/ustanovlenie-opeki').now;
  expect(unread?.documents.map(({ count, items }) => [count, items])).toEqual([
    [11, undefined],
    [10, undefined],
  ]);
  expect(unread?.refusals).toEqual([]);
});

it('leaves a time that is no amount in the words of the record, and says so', () => {
  const { now } = serviceView(records('kk'), 'kz/uchet-usynovitelei');
  const [intake, check] = now?.ways[0]?.steps ?? [];
  expect([intake?.time, intake?.isTimeQuoted]).toEqual(['в день поступления', true]);
  expect([check?.time?.replaceAll('\u00a0', ' '), check?.isTimeQuoted]).toEqual(['2 жұмыс күні', undefined]);
});

it('shows what changed since the regulation', () => {
  const { thread } = serviceView(records('ru'), 'kz/posobie-opekunam');
  expect(thread.map(({ name }) => name)).toEqual([
    '2015: регламент, Акмолинская область',
    '2020: правила в редакции 2026 года',
  ]);
  expect(plain(thread[1]?.changes ?? [])).toEqual([
    '10 рабочих дней → 1 рабочий день',
    'больше не названо: Канцелярия услугодателя',
  ]);
});

it.each([
  ['kz/eksternat', 'unread'],
  ['kz/dublikaty', 'assumed'],
  ['kz/priem-v-kolledzh', 'unknown'],
  ['kz/konsultativnaya-pomosch', 'near'],
])('%s: today’s rules are %s, so that nothing of them is claimed', (id, standing) => {
  const view = serviceView(records('ru'), id);
  expect(view.standing).toBe(standing);
  expect(view.now).toBeUndefined();
  expect(view.note).toBeTruthy();
});

it('compares nothing with a record that was not read', () => {
  const { thread } = serviceView(records('ru'), 'kz/eksternat');
  expect(thread.map(({ changes }) => changes)).toEqual([[], []]);
});

it('has two services under the same merged rules', () => {
  const one = serviceView(records('ru'), 'kz/sdelki-s-imushchestvom');
  const other = serviceView(records('ru'), 'kz/spravki-v-fond-banki-ovd');
  expect(one.rulesHref).toBe(other.rulesHref);
  expect(one.thread[1]?.notes.join(' ')).toContain('слиты в одну');
});

it('has Kazakh names first on Kazakh pages, and amounts in Kazakh', () => {
  const { name, officialTitle, now } = serviceView(records('kk'), 'kz/pitanie');
  expect(name).toEqual({ text: 'Мектепте тегін немесе жеңілдікпен тамақтандыру' });
  expect(officialTitle?.lang).toBeUndefined();
  expect(plain(now?.terms.map(({ phrase }) => phrase) ?? [])).toEqual(['5 жұмыс күні']);
});

it('lists every service under its situations', () => {
  const data = records('ru');
  const listed = new Set(
    servicesBySituation(data).flatMap(({ services }) => services.map(({ href }) => href)),
  );
  expect(listed.size).toBe(data.catalog.services.size);
});

/** The same service by rules with other redactions. */
function standingWith(date: string, ...redactions: RulesRedaction[]) {
  const data = records('ru', date);
  const service = data.catalog.services.get('kz/pitanie');
  const [rules] = service?.rules ?? [];
  if (service === undefined || rules === undefined) throw new Error('the catalogue has changed');
  const changed = { ...service, rules: [{ ...rules, data: { ...rules.data, redactions } }] };
  const services = new Map([['kz/pitanie', changed]]);
  const { standing, now, lines } = serviceView(
    { ...data, catalog: { ...data.catalog, services } },
    'kz/pitanie',
  );
  return { standing, terms: plain(now?.terms.map(({ phrase }) => phrase) ?? []), lines: plain(lines) };
}

it('what stands today is the redaction of today: not one that has not begun', () => {
  const before = standingWith('2026-05-16', BEFORE, AFTER);
  expect([before.standing, before.terms]).toEqual(['read', ['5 рабочих дней']]);
  expect(before.lines.at(-1)).toBe(
    'Принята редакция от 5 мая 2026 года: она начнёт действовать 17 мая 2026 года.',
  );
  expect(standingWith('2026-05-17', BEFORE, AFTER).terms).toEqual(['3 рабочих дня']);
  expect(standingWith('2026-05-16', AFTER)).toMatchObject({ standing: 'unread', terms: [] });
});

it('a newer redaction that nobody read makes what was read outdated', () => {
  const { standing, terms, lines } = standingWith('2026-11-30', AFTER, { date: '2026-11-01', read: 'none' });
  expect([standing, terms]).toEqual(['outdated', ['3 рабочих дня']]);
  expect(lines.at(-1)).toBe('Есть более новая редакция, от 1 ноября 2026 года: она не прочитана.');
});

it('the calculator of a service counts by the redaction of today, from its first day on', () => {
  const { deadline } = serviceView(records('ru'), 'kz/posobie-opekunam');
  expect(deadline?.inForce).toEqual({ from: '2026-05-05' });
  expect(
    deadline?.channels.map(({ channel, terms }) => [
      channel,
      ...terms.map(
        ({ term, readings }) => `${term.phrase}, ${readings.map(({ firstDay }) => firstDay).join()}`,
      ),
    ]),
  ).toEqual([
    ['con', '1 рабочий день, day-after-intake'],
    ['portal', '1 рабочий день, day-after'],
  ]);
  expect(serviceView(records('ru'), 'kz/eksternat').deadline).toBeUndefined();
});

it.each<[what: string, more: Partial<RulesRedaction>, expected: boolean | undefined]>([
  ['a channel of its own', { channels: { portal: {}, proactive: {} } }, true],
  ['other channels alone', { channels: { portal: {} } }, false],
  ['the form alone', { channels: { portal: {} }, form: { text: 'Электронная/проактивная' } }, undefined],
  ['channels that were not read', {}, undefined],
])('whether it comes without an application, by %s', (_, more, expected) => {
  const { language } = records('ru').site;
  const redaction: RulesRedaction = { date: '2026-05-05', read: 'whole', ...more };
  expect(nowView(redaction, records('ru'), serviceWords(language)).isProactive).toBe(expected);
});

it('counts services by what is known of their rules, each once', () => {
  const data = records('ru');
  expect(plain([describeStanding(servicesBySituation(data), data)])).toEqual([
    'По правилам, прочитанным на 30 ноября 2026 года: 13. Правила известны, но не прочитаны, или это предположение: 2. Нынешние правила не найдены: 2. Об этом сказано на странице услуги.',
  ]);
});
