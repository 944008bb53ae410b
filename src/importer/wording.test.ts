import { expect, it } from 'vitest';
import { outline } from './outline/outline.ts';
import { lintWording } from './wording.ts';

const TEXT = `Об утверждении регламента «Учет пасек»
Постановление акимата Заречной области от 5 марта 2016 года № 41
ПОСТАНОВЛЯЕТ:
1. Утвердить утвердить прилагаемый регламент государственной услуги «Учет пасек».
2. Настоящее постановление вводится в действие со дня опубликования.
`;

it('says in which line and column of the file a slip stands, and quotes it', () => {
  const source = { name: 'акт.txt', text: TEXT, encoding: 'utf-8', format: 'text' } as const;
  expect(lintWording(outline(source))).toMatchObject([
    {
      rule: 'text/doubled-word',
      severity: 'info',
      file: 'акт.txt',
      line: 4,
      column: 4,
      quotes: [{ text: expect.stringMatching(/^Утвердить утвердить прилагаемый/), at: 'п. 1' }],
    },
  ]);
});

it('reads the corner of a document as one, however its lines are broken', () => {
  const text = `${TEXT}
Приложение
к регламенту государственной услуги
"Учет
пасек"
Блок-схема
`;
  const source = { name: 'акт.txt', text, encoding: 'utf-8', format: 'text' } as const;
  expect(lintWording(outline(source)).map(({ rule }) => rule)).toEqual(['text/doubled-word']);
});
