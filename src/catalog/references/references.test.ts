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
    [`${ACT} reference/missing-record «?»`, `${REGULATION} reference/not-listed «?»`],
  ],
  [
    'an act that is not there',
    edited(REGULATION, 'act: kz/vko/2014-198', 'act: kz/vko/2014-189'),
    [`${REGULATION} reference/missing-record «?»`],
  ],
  [
    'another item than in the act',
    edited(EXCLUDED, 'item: 4)', 'item: 5)'),
    [`${EXCLUDED} reference/other-item «?»`],
  ],
  [
    'one item twice',
    edited(ACT, 'item: 4)', 'item: 1)'),
    [`${ACT} reference/listed-twice «?»`, `${EXCLUDED} reference/other-item «?»`],
  ],
  [
    'one regulation twice',
    edited(ACT, 'regulation: kz/vko/2014-198/konsultatsiya', 'regulation: kz/vko/2014-198/eksternat'),
    [`${ACT} reference/listed-twice «?»`, `${EXCLUDED} reference/not-listed «?»`],
  ],
  [
    'a regulation in the lists of two acts',
    { [ACT_2]: SOUND[ACT] },
    [`${ACT_2} reference/other-act «?»`, `${ACT_2} reference/other-act «?»`],
  ],
  [
    'a regulation in the folder of another act',
    {
      ...edited(ACT, 'kz/vko/2014-198/eksternat', 'kz/vko/2015-1/eksternat'),
      'glossary.yaml': undefined,
      [REGULATION]: undefined,
      'regulations/kz/vko/2015-1/eksternat.yaml': SOUND[REGULATION],
    },
    ['regulations/kz/vko/2015-1/eksternat.yaml reference/folder «?»'],
  ],
  [
    'a standard that is not there',
    edited(REGULATION, 'ref: kz/gov/2014-538/eksternat', 'ref: kz/gov/2014-538/ekstern'),
    [`${REGULATION} reference/missing-record «?»`],
  ],
  [
    'an order that is not there',
    edited(STANDARD, 'order: kz/mon/2015-198', 'order: kz/mon/2015-199'),
    [`${ORDER} reference/other-order «?»`, `${STANDARD} reference/missing-record «?»`],
  ],
  [
    'a standard of another order',
    edited(STANDARD, 'order: kz/mon/2015-198', 'order: kz/gov/2014-538'),
    [`${ORDER} reference/other-order «?»`, `${STANDARD} reference/folder «?»`],
  ],
  [
    'a basis that is not there',
    edited(ACT, 'ref: kz/gov/2014-538', 'ref: kz/gov/2014-583'),
    [`${ACT} reference/missing-record «?»`],
  ],
  [
    'a repealing act that is not there',
    edited(ACT, '      number: "211"', '      ref: kz/vko/2015-211\n      number: "211"'),
    [`${ACT} reference/missing-record «?»`],
  ],
  [
    'a region',
    edited(ACT, 'region: vko', 'region: vok'),
    [`${ACT} reference/folder «?»`, `${ACT} reference/not-in-site «?»`],
  ],
  ['a sphere', edited(ACT, 'sphere: education', 'sphere: sport'), [`${ACT} reference/not-in-site «?»`]],
  [
    'a register',
    edited(ORDER, 'register: adilet', 'register: constructor'),
    [`${ORDER} reference/not-in-site «?»`],
  ],
  ['a year', edited(CALENDAR, 'year: 2014', 'year: 2015'), [`${CALENDAR} reference/folder «?»`]],
  ['a country', edited(CALENDAR, 'country: kz', 'country: kg'), [`${CALENDAR} reference/folder «?»`]],
  [
    'a use of an abbreviation',
    edited('glossary.yaml', '2014-198/eksternat', '2014-198/none'),
    ['glossary.yaml reference/missing-record «?»'],
  ],
  [
    'a process',
    edited(REGULATION, 'path: [provider]', 'path: [providr]'),
    [`${REGULATION} reference/unknown-process «?»`],
  ],
  [
    'a process with the name of an inherited member',
    edited(REGULATION, 'path: [provider]', 'path: [constructor]'),
    [`${REGULATION} reference/unknown-process «?»`],
  ],
  ['a step', edited(REGULATION, 'no: request', 'no: requst'), [`${REGULATION} reference/unknown-step «?»`]],
  [
    'a parallel branch',
    edited(REGULATION, 'next: [check, log]', 'next: [check, logg]'),
    [`${REGULATION} reference/unknown-step «?»`],
  ],
  [
    'a step name twice',
    edited(REGULATION, '- id: sign', '- id: register'),
    [`${REGULATION} reference/duplicate-step «?»`],
  ],
  [
    'a step named end',
    edited(REGULATION, '- id: sign', '- id: end'),
    [`${REGULATION} reference/reserved-step «?»`],
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
