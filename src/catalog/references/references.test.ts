import { describe, expect, it } from 'vitest';
import {
  ACT,
  CALENDAR,
  type Changes,
  EXCLUDED,
  edited,
  loadChanged,
  ORDER,
  pointed,
  REGULATION,
  SOUND,
  STANDARD,
} from '../__fixtures__/content.ts';

const ACT_2 = 'acts/kz/vko/2014-199.yaml';

describe.each<[name: string, changes: Changes, expected: string[]]>([
  [
    'a regulation that is not there',
    edited(ACT, 'regulation: kz/vko/2014-198/eksternat', 'regulation: kz/vko/2014-198/externat'),
    [
      `${ACT} reference/missing-record «kz/vko/2014-198/externat»`,
      `${REGULATION} reference/not-listed «kz/vko/2014-198»`,
    ],
  ],
  [
    'a regulation of another act',
    { [ACT_2]: SOUND[ACT] },
    [
      `${ACT_2} reference/other-act «kz/vko/2014-198/eksternat»`,
      `${ACT_2} reference/other-act «kz/vko/2014-198/konsultatsiya»`,
    ],
  ],
  [
    'an act that is not there',
    edited(REGULATION, 'act: kz/vko/2014-198', 'act: kz/vko/2014-189'),
    [`${REGULATION} reference/missing-record «kz/vko/2014-189»`],
  ],
  [
    'an act in whose folder the regulation does not lie',
    { [ACT_2]: SOUND[ACT]?.replaceAll('-198/', '-199/'), ...edited(REGULATION, '2014-198', '2014-199') },
    [
      `${ACT_2} reference/missing-record «kz/vko/2014-199/eksternat»`,
      `${ACT_2} reference/missing-record «kz/vko/2014-199/konsultatsiya»`,
      `${REGULATION} reference/folder «kz/vko/2014-199»`,
    ],
  ],
  [
    'another item than in the act',
    edited(EXCLUDED, 'item: 4)', 'item: 5)'),
    [`${EXCLUDED} reference/other-item «5)»`],
  ],
  [
    'a rule that is none',
    { 'lint.yaml': 'rules:\n  title/differs: off\n  term/exeeded: off\n' },
    ['lint.yaml reference/unknown-rule «term/exeeded: off»'],
  ],
  [
    'a former name that another record has',
    edited(EXCLUDED, 'item: 4)', 'item: 4)\nformerly: [kz/vko/2014-198/eksternat]'),
    [`${EXCLUDED} reference/address-taken «kz/vko/2014-198/eksternat]»`],
  ],
  [
    'one former name of two records',
    {
      ...edited(EXCLUDED, 'item: 4)', 'item: 4)\nformerly: [kz/vko/2014-198/konsult]'),
      ...edited(REGULATION, 'item: 1)', 'item: 1)\nformerly: [kz/vko/2014-198/konsult]'),
    },
    [
      `${REGULATION} reference/address-taken «kz/vko/2014-198/konsult]»`,
      `${EXCLUDED} reference/address-taken «kz/vko/2014-198/konsult]»`,
    ],
  ],
  [
    'two orders at one address, in two folders',
    { [ORDER.replace('standards/', 'rules/')]: SOUND[ORDER] },
    [
      `${ORDER.replace('standards/', 'rules/')} reference/address-taken «${SOUND[ORDER]?.split('\n')[0]}»`,
      `${ORDER} reference/address-taken «${SOUND[ORDER]?.split('\n')[0]}»`,
    ],
  ],
  [
    'a history that begins with no beginning, goes back and does not say what it mended',
    edited(
      EXCLUDED,
      'item: 4)',
      'item: 4)\nrecorded:\n  - date: 2026-02-01\n    what: extended\n    text: сроки\n  - date: 2026-01-01\n    what: corrected',
    ),
    [
      `${EXCLUDED} reference/recorded-order «extended»`,
      `${EXCLUDED} reference/recorded-words «date: 2026-01-01»`,
      `${EXCLUDED} reference/recorded-order «2026-01-01»`,
    ],
  ],
  [
    'a regulation that was recorded before its act was signed',
    edited(EXCLUDED, 'item: 4)', 'item: 4)\nrecorded:\n  - date: 2014-07-22\n    what: added'),
    [`${EXCLUDED} reference/recorded-before-act «2014-07-22»`],
  ],
  [
    'one item twice',
    edited(ACT, 'item: 4)', 'item: 1)'),
    [`${ACT} reference/listed-twice «1)»`, `${EXCLUDED} reference/other-item «4)»`],
  ],
  [
    'one regulation twice',
    edited(ACT, 'regulation: kz/vko/2014-198/konsultatsiya', 'regulation: kz/vko/2014-198/eksternat'),
    [
      `${ACT} reference/listed-twice «kz/vko/2014-198/eksternat»`,
      `${EXCLUDED} reference/not-listed «kz/vko/2014-198»`,
    ],
  ],
  [
    'a standard that is not there',
    edited(REGULATION, 'ref: kz/gov/2014-538/eksternat', 'ref: kz/gov/2014-538/ekstern'),
    [`${REGULATION} reference/missing-record «kz/gov/2014-538/ekstern»`],
  ],
  [
    'an order that is not there',
    edited(STANDARD, 'order: kz/mon/2015-198', 'order: kz/mon/2015-199'),
    [`${STANDARD} reference/missing-record «kz/mon/2015-199»`],
  ],
  [
    'another order than the folder says',
    edited(STANDARD, 'order: kz/mon/2015-198', 'order: kz/gov/2014-538'),
    [`${STANDARD} reference/folder «kz/gov/2014-538»`],
  ],
  [
    'a standard of another order in the list',
    edited(ORDER, 'standard: kz/mon/2015-198/opeka-spravki', 'standard: kz/gov/2014-538/eksternat'),
    [`${ORDER} reference/other-order «kz/gov/2014-538/eksternat»`],
  ],
  [
    'a basis that is not there',
    edited(ACT, 'ref: kz/gov/2014-538', 'ref: kz/gov/2014-583'),
    [`${ACT} reference/missing-record «kz/gov/2014-583»`],
  ],
  [
    'a repealing act that is not there',
    edited(ACT, '      number: "211"', '      ref: kz/vko/2015-211\n      number: "211"'),
    [`${ACT} reference/missing-record «kz/vko/2015-211»`],
  ],
  [
    'a region that the settings do not have',
    edited(ACT, 'region: vko', 'region: vok'),
    [`${ACT} reference/not-in-site «vok»`],
  ],
  [
    'a region of another folder',
    {
      ...edited(ACT, 'region: vko', 'region: akmola'),
      ...edited('site.yaml', 'spheres:', '  akmola:\n    name: Акмолинская область\nspheres:'),
    },
    [`${ACT} reference/folder «akmola»`],
  ],
  ['a sphere', edited(ACT, 'sphere: education', 'sphere: sport'), [`${ACT} reference/not-in-site «sport»`]],
  [
    'a register with the name of an inherited member',
    edited(ORDER, 'register: adilet', 'register: constructor'),
    [`${ORDER} reference/not-in-site «constructor»`],
  ],
  ['a year', edited(CALENDAR, 'year: 2014', 'year: 2015'), [`${CALENDAR} reference/folder «2015»`]],
  [
    'a pair of days that moves nothing',
    edited(CALENDAR, 'worked: 2013-12-28', 'worked: 2013-12-27'),
    [`${CALENDAR} calendar/idle-pair «off: 2014-01-03»`],
  ],
  [
    'a holiday of another year',
    edited(CALENDAR, 'date: 2014-01-01', 'date: 2015-01-01'),
    [`${CALENDAR} calendar/other-year «2015-01-01»`],
  ],
  [
    'one day told twice',
    edited(CALENDAR, 'restDays:', '  - date: 2014-01-01\n    source: Закон\n    certainty: cited\nrestDays:'),
    [`${CALENDAR} calendar/day-repeated «2014-01-01»`],
  ],
  ['a country', edited(CALENDAR, 'country: kz', 'country: kg'), [`${CALENDAR} reference/folder «kg»`]],
  [
    'a use of an abbreviation',
    edited('glossary.yaml', '2014-198/eksternat', '2014-198/none'),
    ['glossary.yaml reference/missing-record «kz/vko/2014-198/none]»'],
  ],
  [
    'a process',
    edited(REGULATION, 'path: [provider]', 'path: [providr]'),
    [`${REGULATION} reference/unknown-process «providr]»`],
  ],
  [
    'a process with the name of an inherited member',
    edited(REGULATION, 'path: [provider]', 'path: [constructor]'),
    [`${REGULATION} reference/unknown-process «constructor]»`],
  ],
  [
    'a process of another reading of the path',
    edited(
      REGULATION,
      'path: [provider]',
      'path: [provider]\n    alternatives:\n      - { title: иначе, path: [providr] }',
    ),
    [`${REGULATION} reference/unknown-process «providr] }»`],
  ],
  [
    'a term that a case names and nobody states',
    edited(
      REGULATION,
      'path: [provider]',
      'path: [provider]\n    cases:\n      - term: п. 99\n        title: случай\n        path: [provider]',
    ),
    [`${REGULATION} reference/unknown-term «п. 99»`],
  ],
  [
    'a condition that is a step of another kind',
    edited(
      REGULATION,
      'path: [provider]',
      [
        'path: [provider]\n    cases:\n      - term: п. 5\n        title: случай\n        path: [provider]',
        'conditions:\n          - process: provider\n            met: true\n            step: register',
      ].join('\n        '),
    ),
    [`${REGULATION} reference/unknown-condition «register»`],
  ],
  [
    'a step that another retells',
    edited(
      REGULATION,
      '        unit: head',
      '        unit: head\n        retells:\n          process: portal\n          step: signn',
    ),
    [`${REGULATION} reference/unknown-step «signn»`],
  ],
  [
    'a unit',
    edited(REGULATION, 'unit: head', 'unit: chief'),
    [`${REGULATION} reference/unknown-unit «chief»`],
  ],
  [
    'a step',
    edited(REGULATION, 'no: request', 'no: requst'),
    [`${REGULATION} reference/unknown-step «requst»`],
  ],
  [
    'a parallel branch',
    edited(REGULATION, 'next: [check, log]', 'next: [check, logg]'),
    [`${REGULATION} reference/unknown-step «logg]»`],
  ],
  [
    'a step name twice',
    edited(REGULATION, '- id: sign', '- id: register'),
    [`${REGULATION} reference/duplicate-step «register»`],
  ],
  [
    'a term of the glossary twice',
    edited(
      'glossary.yaml',
      'entries:',
      'entries:\n  - term: ЭЦП\n    kind: word\n  - kind: word\n    term: ЭЦП',
    ),
    ['glossary.yaml reference/duplicate-term «ЭЦП»'],
  ],
  [
    'a step named end',
    edited(REGULATION, '- id: sign', '- id: end'),
    [`${REGULATION} reference/reserved-step «end»`],
  ],
])('%s', (_, changes, expected) => {
  it('is reported where it stands', async () => {
    const { findings } = await loadChanged(changes);
    expect(findings.map((finding) => pointed(finding, changes))).toEqual(expected);
  });
});

it('names the records that may have been meant', async () => {
  const { findings } = await loadChanged(
    edited(REGULATION, 'ref: kz/gov/2014-538/eksternat', 'ref: kz/gov/2014-538/ekstern'),
  );
  expect(findings[0]?.text).toMatchInlineSnapshot(`
    {
      "en": {
        "expected": "standards/kz/gov/2014-538/ekstern.yaml",
        "fix": "Close to it: kz/gov/2014-538/eksternat.",
        "got": "kz/gov/2014-538/ekstern",
        "message": "There is no record "kz/gov/2014-538/ekstern".",
      },
      "ru": {
        "expected": "standards/kz/gov/2014-538/ekstern.yaml",
        "fix": "Похожие записи: «kz/gov/2014-538/eksternat».",
        "got": "kz/gov/2014-538/ekstern",
        "message": "Записи «kz/gov/2014-538/ekstern» в каталоге нет.",
      },
    }
  `);
});

it('says nothing of regions while the settings are broken', async () => {
  const { findings } = await loadChanged({ 'site.yaml': 'name: 5\n' });
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['content/site.yaml']));
});
