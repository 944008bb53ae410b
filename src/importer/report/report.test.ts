import { describe, expect, it } from 'vitest';
import { importText } from '../import-text.ts';
import { fileReport } from './file-report.ts';
import { htmlReport } from './html-report.ts';
import { textReport } from './text-report.ts';

const SETTING = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};
const TEXT = `Об утверждении <регламента> & "прочего"
Постановление акимата Заречной области от 5 марта 2016 года № 41
ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Учет пасек».
Утвержден постановлением акимата Заречной области от 5 марта 2016 года № 41
Регламент государственной услуги «Учет пасек»
1. Общие положения
1. Пчелы <b>летают</b> над лугом.
`;

const result = importText({ name: 'акт.txt', text: TEXT, encoding: 'utf-8', format: 'text' }, SETTING);
const [act] = result.drafts;
const faults = act === undefined ? [] : [{ draft: act, path: ['number', 'x'], message: 'Плохой номер.' }];
const report = fileReport(result, faults, () => ({ written: 'new' }));

describe('a report', () => {
  it('says where in the source a field stands', () => {
    expect(report.errors).toEqual([
      {
        record: 'acts/kz/akimat-zarechnoi-oblasti/2016-41',
        field: 'number/x',
        message: 'Плохой номер.',
        line: 2,
      },
    ]);
    expect(report.todo.find(({ field }) => field === 'region')?.line).toBeUndefined();
    expect(report.lines.filter(({ fate }) => fate === 'unplaced').map(({ line }) => line)).toEqual([8]);
  });

  it('tells a person what became of the records, what to fill in and which lines are left', () => {
    const text = textReport([report]);
    expect(text).toContain('акт.txt: акт с регламентами');
    expect(text).toContain('acts/kz/akimat-zarechnoi-oblasti/2016-41.yaml – записан');
    expect(text).toContain('строка 2: acts/kz/akimat-zarechnoi-oblasti/2016-41 number/x – Плохой номер.');
    expect(text).toContain('строка 8: 1. Пчелы <b>летают</b> над лугом.');
    expect(textReport([report, report])).toContain('Файлов: 2, из них актов: 2; записей: 4');
  });

  it('is a page without script in which nothing of the text is markup', () => {
    const page = htmlReport([report]);
    expect(page).toContain('1. Пчелы &lt;b&gt;летают&lt;/b&gt; над лугом.');
    expect(page).toContain('&lt;регламента&gt; &amp; &quot;прочего&quot;');
    expect(page).not.toMatch(/<script|<b>|\son\w+=/);
    expect(page).toContain('title="acts/kz/akimat-zarechnoi-oblasti/2016-41 title"');
    expect(page.match(/class="unplaced"/g)?.length).toBeGreaterThan(1);
  });
});
