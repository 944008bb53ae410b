/** The same of Kazakh lists: who acts, by the endings of his name, and how long, in whatever order it is told. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { SETTING } from './__fixtures__/import-order.ts';
import { isTold, stepsAt } from './__fixtures__/told.ts';
import { importText } from './import-text.ts';

/** As who does it («маман … тіркейді»), and as whose work it is («маманның … тіркеуі»). */
const ACTORS = [
  ['көрсетілетін қызметті берушінің кеңсе қызметкері', 'көрсетілетін қызметті берушінің кеңсе қызметкерінің'],
  ['көрсетілетін қызметті берушінің басшысы', 'көрсетілетін қызметті берушінің басшысының'],
  ['жауапты орындаушы', 'жауапты орындаушының'],
  ['комиссия', 'комиссияның'],
  ['кадрлар бөлімінің маманы', 'кадрлар бөлімі маманының'],
  ['уәкілетті органның маманы', 'уәкілетті орган маманының'],
  ['аудан әкімі', 'аудан әкімінің'],
  ['мал дәрігері', 'мал дәрігерінің'],
  ['Мемлекеттік корпорацияның қызметкері', 'Мемлекеттік корпорация қызметкерінің'],
  ['көрсетілетін қызметті алушы', 'көрсетілетін қызметті алушының'],
  ['сараптама кеңесі', 'сараптама кеңесінің'],
  ['жер қатынастары бөлімі', 'жер қатынастары бөлімінің'],
  ['директордың орынбасары', 'директор орынбасарының'],
] as const;
const WORK = [
  ['құжаттарды қабылдайды', 'құжаттарды қабылдауы'],
  ['өтінішті тіркейді', 'өтінішті тіркеуі'],
  ['анықтамаға қол қояды', 'анықтамаға қол қоюы'],
  ['құжаттарды басшыға жолдайды', 'құжаттарды басшыға жолдауы'],
  ['анықтаманы береді', 'анықтаманы беруі'],
  ['шешім қабылдайды', 'шешім қабылдауы'],
] as const;
const TIMES = [
  '15 (он бес) минут',
  '2 (екі) сағат',
  '3 (үш) жұмыс күні',
  'күнтізбелік 10 (он) күн',
  'бір жұмыс күні',
];

const STEP = fc.record({
  actor: fc.constantFrom(...ACTORS),
  work: fc.constantFrom(...WORK),
  time: fc.option(fc.constantFrom(...TIMES), { freq: 6 }),
  noun: fc.boolean(),
  inside: fc.boolean(),
  aside: fc.constantFrom('', 'келіп түскен құжаттар негізінде ', 'заңнамада белгіленген тәртіппен '),
});
const LAYOUT = fc.record({
  steps: fc.array(STEP, { minLength: 2, maxLength: 5 }),
  mark: fc.constantFrom('1)', '1-рәсім –'),
  listed: fc.boolean(),
});
type Layout = typeof LAYOUT extends fc.Arbitrary<infer T> ? T : never;
type Step = Layout['steps'][number];

function writeStep({ actor, work, time, noun, inside, aside }: Step): string {
  const within = inside && time !== null ? `${time} ішінде ` : '';
  const said = `${actor[noun ? 1 : 0]} ${within}${aside}${work[noun ? 1 : 0]}`;
  return time === null || inside ? said : `${said} – ${time}`;
}

function writeText({ steps, mark, listed }: Layout): string {
  const lines = steps.map((step, place) => {
    const end = place === steps.length - 1 ? '.' : ';';
    return `      ${mark.replace('1', String(place + 1))} ${writeStep(step)}${end}`;
  });
  const names = [...new Set(steps.map(({ actor }) => actor[0]))];
  return [
    '«Мысал беру» мемлекеттік көрсетілетін қызмет регламентін бекіту туралы',
    '',
    'Қазақстан Республикасы Ішкі істер министрінің 2016 жылғы 20 қаңтардағы № 48 бұйрығы',
    '',
    '      «Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңына сәйкес БҰЙЫРАМЫН:',
    '      1. Қоса беріліп отырған «Мысал беру» мемлекеттік көрсетілетін қызмет регламенті бекітілсін.',
    '',
    'Қазақстан Республикасы',
    'Ішкі істер министрінің',
    '2016 жылғы 20 қаңтардағы',
    '№ 48 бұйрығымен бекітілген',
    '',
    '«Мысал беру» мемлекеттік көрсетілетін қызмет регламенті',
    '',
    '1-тарау. Жалпы ережелер',
    '',
    '      1. Мемлекеттік көрсетілетін қызметті бөлімдер (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді.',
    '',
    '2-тарау. Құрылымдық бөлімшелерінің (қызметкерлерінің) іс-қимыл тәртібінің сипаттамасы',
    '',
    '      2. Мемлекеттік қызмет көрсету процесінің құрамына кіретін әрбір рәсімнің (іс-қимылдың) мазмұны, ұзақтығы:',
    ...lines,
    ...(listed
      ? [
          '      3. Көрсетілетін қызметті берушінің құрылымдық бөлімшелерінің (қызметкерлерінің) тізбесі:',
          ...names.map((name, place) => `      ${place + 1}) ${name};`),
        ]
      : []),
  ].join('\n');
}

const plain = (name: string) => name.replace('көрсетілетін қызметті берушінің ', '');

it('who acts and how long is in the step, or is told', () => {
  fc.assert(
    fc.property(LAYOUT, (layout) => {
      const text = writeText(layout);
      const result = importText({ name: 'a.txt', text, encoding: 'utf-8', format: 'text' }, SETTING);
      let from = text.indexOf('      2. ');
      for (const step of layout.steps) {
        const start = text.indexOf(writeStep(step), from);
        const span = { start, end: start + writeStep(step).length };
        from = span.end;
        if (isTold(result, span)) continue;
        const [found] = stepsAt(result, span);
        const names = [step.actor[0], step.actor[1].replace(/(?:н|д)[ыі]ң$/u, '')].map(plain);
        expect(names, text).toContain(plain(found?.unit ?? '–'));
        if (step.time !== null) expect(found?.step.duration, text).toContain(step.time);
      }
    }),
    propertyRuns(40),
  );
});
