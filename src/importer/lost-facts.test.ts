/**
 * Lists of steps as nobody has written them yet: every way to count, to set apart, to break and to wrap. Who acts, in
 * which time, by which day and with which number is in the step of its line, or the draft asks about that line, or tells
 * that it is not placed.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { SETTING } from './__fixtures__/import-order.ts';
import { isTold, stepsAt } from './__fixtures__/told.ts';
import { type ImportResult, importText } from './import-text.ts';
import { decodeSource } from './source/decode.ts';
import type { SourceFile } from './source.ts';
import type { Span } from './words.ts';

const ACTORS = [
  ['канцелярия услугодателя', 'канцелярией услугодателя'],
  ['руководитель услугодателя', 'руководителем услугодателя'],
  ['исполнитель услугодателя', 'исполнителем услугодателя'],
  ['начальник отдела регистрации', 'начальником отдела регистрации'],
  ['специалист отдела выдачи', 'специалистом отдела выдачи'],
  ['комиссия по отбору', 'комиссией по отбору'],
  ['инженер-инспектор', 'инженером-инспектором'],
  ['ветеринарный врач', 'ветеринарным врачом'],
  ['управление лицензирования', 'управлением лицензирования'],
  ['секретарь комиссии', 'секретарем комиссии'],
  ['приемная комиссия', 'приемной комиссией'],
  ['эксперт экспертного совета', 'экспертом экспертного совета'],
  ['департамент по делам архивов', 'департаментом по делам архивов'],
  ['сотрудник службы пробирного надзора', 'сотрудником службы пробирного надзора'],
  ['главный бухгалтер', 'главным бухгалтером'],
  ['дежурный диспетчер', 'дежурным диспетчером'],
  ['территориальная инспекция', 'территориальной инспекцией'],
  ['республиканский центр', 'республиканским центром'],
] as const;
const WORK = [
  ['регистрирует заявление', 'регистрация заявления'],
  ['рассматривает документы', 'рассмотрение документов'],
  ['готовит проект справки', 'подготовка проекта справки'],
  ['подписывает справку', 'подписание справки'],
  ['проверяет сведения', 'проверка сведений'],
  ['направляет запрос в архив', 'направление запроса в архив'],
  ['составляет акт в 3 экземплярах', 'составление акта в 3 экземплярах'],
  ['заполняет журнал по форме № 27', 'заполнение журнала по форме № 27'],
] as const;
const TIMES = [
  '15 (пятнадцать) минут',
  'в течение 2 (двух) часов',
  'не более 3 (трех) рабочих дней',
  '1 час',
  'в течение одного рабочего дня',
  'до 10 календарных дней',
  '2-4 часа',
  'в течение 30 минут',
  'не позднее 5 рабочих дней',
  '4-х часов',
  '1 (один) месяц',
  'в день поступления',
] as const;
/** To whom, with whom and for whom something is done: none of them does it. */
const ASIDE = [
  '',
  ' и передает руководству',
  ' для рассмотрения отделом кадров',
  ' совместно с архивом',
  ' по запросу суда',
  ', поступившие из канцелярии',
] as const;
const DAYS = ['не позднее 25 августа', 'до 10 числа', 'с 1 по 15 июня'] as const;

const STEP = fc.record({
  actor: fc.constantFrom(...ACTORS),
  work: fc.constantFrom(...WORK),
  time: fc.option(fc.constantFrom(...TIMES), { freq: 5 }),
  day: fc.option(fc.constantFrom(...DAYS), { freq: 1 }),
  aside: fc.constantFrom(...ASIDE),
  noun: fc.boolean(),
});
const LAYOUT = fc.record({
  steps: fc.array(STEP, { minLength: 2, maxLength: 6 }),
  mark: fc.constantFrom(
    '1)',
    '1.',
    'действие 1 –',
    'процедура 1 –',
    '1) процедура 1 –',
    'процесс 1 –',
    '–',
    '',
  ),
  before: fc.constantFrom(' – ', ' - ', ', ', ' (', '. Длительность выполнения – ', ' – в срок ', 'inside'),
  last: fc.constantFrom('.', ';', ''),
  form: fc.constantFrom('text', 'wrapped', 'html', 'markdown'),
  listed: fc.boolean(),
  heading: fc.constantFrom(
    '5. Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги:',
    '5. Процедуры (действия) процесса оказания государственной услуги, длительность выполнения:',
    '5. Последовательность действий услугодателя:',
    '5. Государственная услуга оказывается в следующем порядке:',
  ),
});
type Layout = typeof LAYOUT extends fc.Arbitrary<infer T> ? T : never;
type Step = Layout['steps'][number];

function writeStep({ actor, work, time, day, noun, aside }: Step, before: string): string {
  const [who, by] = actor;
  const said = `${noun ? `${work[1]} ${by}` : `${who} ${work[0]}`}${day === null ? '' : ` ${day}`}${noun && aside.includes('передает') ? ' и передача руководству' : aside}`;
  if (time !== null && before === 'inside' && !noun) return said.replace(who, `${who} ${time}`);
  return time === null
    ? said
    : `${said}${before === 'inside' ? ' – ' : before}${time}${before === ' (' ? ')' : ''}`;
}

function writeText({ steps, mark, before, last, listed, heading, form }: Layout): string {
  const lines = steps.map((step, place) => {
    const end = place === steps.length - 1 ? last : ';';
    const label = mark.replaceAll('1', String(place + 1));
    return `${label}${label === '' ? '' : ' '}${writeStep(step, before)}${end}`;
  });
  const names = [...new Set(steps.map(({ actor }) => actor[0]))];
  const paragraphs = [
    'Об утверждении регламента государственной услуги «Выдача справки»',
    'Приказ Министра труда Республики Казахстан от 5 мая 2015 года № 100',
    'В соответствии с Законом Республики Казахстан «О государственных услугах» ПРИКАЗЫВАЮ:',
    '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».',
    'Утвержден приказом Министра труда Республики Казахстан от 5 мая 2015 года № 100',
    'Регламент государственной услуги «Выдача справки»',
    '1. Общие положения',
    '1. Государственная услуга «Выдача справки» оказывается Министерством труда (далее – услугодатель).',
    '2. Форма оказания государственной услуги: бумажная.',
    '3. Результат оказания государственной услуги – справка.',
    '2. Описание порядка действий структурных подразделений (работников) услугодателя в процессе оказания государственной услуги',
    '4. Основанием для начала процедуры (действия) является заявление услугополучателя.',
    heading,
    ...lines,
    ...(listed
      ? [
          '6. Перечень структурных подразделений (работников) услугодателя:',
          ...names.map((name, place) => `${place + 1}) ${name};`),
        ]
      : []),
  ];
  if (form === 'html')
    return `<html><body>${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
  if (form === 'wrapped') return paragraphs.map((line) => `      ${wrap(line)}`).join('\n');
  return paragraphs.join(form === 'markdown' ? '\n\n' : '\n');
}

function wrap(line: string): string {
  return line.replaceAll(/(?=.{80})(.{50,78})\s/gu, '$1\n');
}

function nameOf({ form }: Layout): string {
  return form === 'html' ? 'order.html' : form === 'markdown' ? 'order.md' : 'order.txt';
}

/** Where the words of a step stand in the source: they may go over lines. */
function placeStep(source: SourceFile, step: Step, before: string, from: number): Span {
  const words = writeStep(step, before)
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const found = new RegExp(words.join(String.raw`\s+`), 'u').exec(source.text.slice(from));
  if (found === null) throw new Error('the step is not in its text');
  return { start: from + found.index, end: from + found.index + found[0].length };
}

/** What the draft has lost of a step without a word of doubt. */
function listLost(result: ImportResult, step: Step, span: Span): string[] {
  if (isTold(result, span)) return [];
  const found = stepsAt(result, span);
  if (found.length === 0) return ['no step has its words'];
  const [steps, units] = [found.map((one) => one.step), found.map((one) => one.unit)];
  const text = JSON.stringify(steps);
  const plain = (words: string) => words.replaceAll(/ услугодателя/gu, '');
  return [
    ...(units.some((name) => name !== undefined && plain(name) === plain(step.actor[0]))
      ? []
      : [`who: ${units.join(', ')}`]),
    ...(step.time === null ||
    steps.some(({ duration }) => duration?.includes(step.time?.replace(/^(?:в течение|в срок) /u, '')))
      ? []
      : ['how long']),
    ...(/\d+/gu.exec(step.work[0]) === null || text.includes(/\d+/u.exec(step.work[0])?.[0] ?? '')
      ? []
      : ['number']),
    ...(step.day === null ? [] : ['a day of the calendar']),
  ];
}

it('who acts, how long, by which day and with which number is in the step, or is told', () => {
  fc.assert(
    fc.property(LAYOUT, (layout) => {
      const source = decodeSource(nameOf(layout), Buffer.from(writeText(layout)));
      const result = importText(source, SETTING);
      let from = source.text.indexOf(layout.heading.slice(0, 20));
      const lost = layout.steps.flatMap((step) => {
        const span = placeStep(source, step, layout.before, from);
        from = span.end;
        return listLost(result, step, span).map((what) => [what, source.text.slice(span.start, span.end)]);
      });
      expect(lost).toEqual([]);
    }),
    propertyRuns(60),
  );
});
