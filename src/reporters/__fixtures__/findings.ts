/** Findings that formats are tried on: plain ones, and one with everything that could break out of a format. */
import type { Finding } from '../../model/finding.ts';

export const FINDING: Finding = {
  rule: 'term/exceeded',
  severity: 'error',
  path: ['channels', 'office'],
  text: {
    ru: { message: 'Срок превышен.', expected: '5 рабочих дней', got: '6 рабочих дней', fix: 'Сверьте.' },
    en: { message: 'Over the term.', expected: '5 working days', got: '6 working days', fix: 'Compare.' },
  },
  quotes: [{ text: 'не более 5 рабочих дней', at: 'п. 5' }],
  record: 'kz/vko/1/a',
  file: 'content/regulations/kz/vko/1/a.yaml',
  line: 12,
  column: 3,
};

export const WARNING: Finding = { ...FINDING, rule: 'title/differs', severity: 'warning', path: ['titles'], line: 4 };

export const ACKNOWLEDGED: Finding = {
  ...FINDING,
  path: ['channels', 'con'],
  acknowledged: { reason: 'так в тексте акта', by: 'редакция', until: '2027-12-31' },
};

/** A fault of a file: no record, no rule of the linter, one word of explanation. */
export const FAULT: Finding = {
  rule: 'yaml/tab',
  severity: 'error',
  path: [],
  text: { ru: { message: 'Табуляция.', fix: 'Уберите.' }, en: { message: 'A tab.', fix: 'Remove it.' } },
  file: 'content/acts/kz/vko/№ 1 (новый), 50%.yaml',
  line: 1,
  column: 1,
};

/** Marks of every format, ends of lines, a code of the terminal, half of a character. */
export const NASTY =
  '::error::a%0A|b| <b>"c"</b> & `d` *e* _f_ [g](h) ![i](j)\r\n::set-output name=x::y \u001b[2J \ud800 \ufffe ]]> $k$ ~~l~~ \\| #1 =SUM(A1)';

export const HOSTILE_FINDING: Finding = {
  ...FINDING,
  text: { ru: { message: NASTY, fix: NASTY }, en: { message: NASTY, fix: NASTY } },
  quotes: [{ text: NASTY, at: NASTY }],
  file: 'content/a:b,c|d(e)[f]#g.yaml',
};
