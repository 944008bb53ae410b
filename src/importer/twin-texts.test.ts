import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';
import { twinReport } from './report/twin-report.ts';
import { SETTING } from './rules/__fixtures__/setting.ts';
import { compareTwinTexts } from './twin-texts.ts';

const rows = (names: readonly string[], values: readonly string[]) =>
  names.map((name, index) => `| ${index + 1} | ${name} | ${values[index]} |`).join('\n');

const RUSSIAN = (time: string, told: string) => `## Правила оказания государственной услуги «Пример»

### Глава 2. Порядок оказания государственной услуги

1. Услугодатель в течение ${time} проверяет документы.

2. Положения ${told} услугодателем.

> *Приложение 1 к Правилам*

Перечень основных требований к оказанию государственной услуги «Пример»

${rows(['Наименование услугодателя', 'Способы предоставления государственной услуги', 'Срок оказания государственной услуги', 'Основания для отказа в оказании государственной услуги'], ['Акимат', 'портал', '5 (пять) рабочих дней', '1) недостоверность; 2) несоответствие'])}
`;

const KAZAKH = `> *Қазақстан Республикасы*
> *Әділет министрінің*
> *2020 жылғы 28 мамырдағы*
> *№ 59 бұйрығына*
> *1-қосымша*

## «Мысал» мемлекеттік қызметті көрсету қағидалары

### 2-тарау. Мемлекеттік қызметті көрсету тәртібі

1. Көрсетілетін қызметті беруші 15 (он бес) минут ішінде құжаттарды тексереді.

> *«Мысал» мемлекеттік қызметті көрсету қағидаларына*
> *1-қосымша*

«Мысал» мемлекеттік қызмет көрсетуге қойылатын негізгі талаптардың тізбесі

${rows(['Көрсетілетін қызметті берушінің атауы', 'Мемлекеттік қызметті көрсету тәсілдері', 'Мемлекеттік қызметті көрсету мерзімі', 'Мемлекеттік қызметті көрсетуден бас тарту үшін негіздер'], ['Әкімдік', 'портал', '5 (бес) жұмыс күні', '1) анық еместігі'])}
`;

const read = (text: string) =>
  importText({ name: 'text.md', text, encoding: 'utf-8', format: 'markdown' }, SETTING);

describe('two texts of one order', () => {
  const stamped = (text: string) =>
    `> *Приложение 1 к приказу*\n> *Министра юстиции*\n> *от 28 мая 2020 года № 59*\n\n${text}`;

  it('differ in a time, in a count, and nowhere else', () => {
    const one = read(stamped(RUSSIAN('5 (пяти) минут', 'применяются')));
    const differences = compareTwinTexts(one, read(KAZAKH));
    expect(differences.map(({ matter, one: said, other }) => [matter, said, other])).toContainEqual([
      'steps',
      '5\u00a0минут',
      '15\u00a0минут',
    ]);
    expect(differences.find(({ matter }) => matter === 'refusalGrounds')).toMatchObject({
      one: '2',
      other: '1',
    });
    expect(differences.map(({ matter }) => matter)).not.toContain('terms');
    expect(differences.find(({ at }) => at === 'п. 1')?.line).toBe(9);
  });

  it('say that they cannot be compared when only one has rules', () => {
    const { text, differences } = twinReport(
      read(stamped(RUSSIAN('5 минут', 'применяются'))),
      read('Просто слова.'),
    );
    expect(text).toContain('правил 1 и 0');
    expect(differences).toBeGreaterThan(0);
  });
});
