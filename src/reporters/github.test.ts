import { expect, it } from 'vitest';
import { ACKNOWLEDGED, FAULT, FINDING, HOSTILE_FINDING, WARNING } from './__fixtures__/findings.ts';
import { formatGithub } from './github.ts';

it('is one command for each finding that nobody acknowledged', () => {
  const info = { ...WARNING, severity: 'info' as const };
  expect(formatGithub([FINDING, WARNING, info, ACKNOWLEDGED], 'en')).toMatchInlineSnapshot(`
    "::error file=content/regulations/kz/vko/1/a.yaml,line=12,col=3,title=term/exceeded::content/regulations/kz/vko/1/a.yaml:12:3 Over the term.%0Aexpected: 5 working days%0Agot: 6 working days%0Aquote: «не более 5 рабочих дней» (п. 5)%0Afix: Compare.
    ::warning file=content/regulations/kz/vko/1/a.yaml,line=4,col=3,title=title/differs::content/regulations/kz/vko/1/a.yaml:4:3 Over the term.%0Aexpected: 5 working days%0Agot: 6 working days%0Aquote: «не более 5 рабочих дней» (п. 5)%0Afix: Compare.
    ::notice file=content/regulations/kz/vko/1/a.yaml,line=4,col=3,title=title/differs::content/regulations/kz/vko/1/a.yaml:4:3 Over the term.%0Aexpected: 5 working days%0Agot: 6 working days%0Aquote: «не более 5 рабочих дней» (п. 5)%0Afix: Compare.
    "
  `);
});

it('is nothing for nothing', () => {
  expect(formatGithub([ACKNOWLEDGED], 'ru')).toBe('');
});

it('escapes what would end a property or a command', () => {
  expect(formatGithub([FAULT], 'ru')).toBe(
    '::error file=content/acts/kz/vko/№ 1 (новый)%2C 50%25.yaml,line=1,col=1,title=yaml/tab::content/acts/kz/vko/№ 1 (новый), 50%25.yaml:1:1 Табуляция.%0Aчто делать: Уберите.\n',
  );
  const lines = formatGithub([HOSTILE_FINDING], 'ru').split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error file=content\/a%3Ab%2Cc\|d\(e\)\[f\]#g\.yaml,line=12,/);
  expect(lines[0]).not.toContain('\r');
  expect(lines[0]).toContain('a%250A');
});

it('says first how many GitHub will not show beside the lines', () => {
  const [first, ...others] = formatGithub(
    [
      ...Array(12).fill(FINDING),
      ...Array(3).fill(WARNING),
      ...Array(10).fill({ ...WARNING, severity: 'info' }),
    ],
    'ru',
  )
    .trimEnd()
    .split('\n');
  expect(first).toBe(
    '::notice title=reglament::GitHub показывает у строк не всё; в журнале и в сводке есть ещё: ошибок 2, к сведению 1',
  );
  expect(others).toHaveLength(25);
});

it('says nothing of that while all are shown', () => {
  const told = formatGithub([...Array(10).fill(FINDING), ...Array(10).fill(WARNING)], 'ru');
  expect(told.trimEnd().split('\n')).toHaveLength(20);
});
