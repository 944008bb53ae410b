import { expect, it } from 'vitest';
import { ACKNOWLEDGED, FAULT, FINDING, HOSTILE_FINDING, WARNING } from './__fixtures__/findings.ts';
import { formatJunit } from './junit.ts';

it('is a suite for each file, a case for each finding, a failure for each open error', () => {
  expect(formatJunit([FAULT, FINDING, WARNING, ACKNOWLEDGED], 'ru')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="reglament" tests="4" failures="2" errors="0" skipped="1">
    <testsuite name="content/acts/kz/vko/№ 1 (новый), 50%.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="yaml/tab 1:1" classname="content/acts/kz/vko/№ 1 (новый), 50%.yaml" file="content/acts/kz/vko/№ 1 (новый), 50%.yaml" line="1">
    <failure message="Табуляция." type="yaml/tab">content/acts/kz/vko/№ 1 (новый), 50%.yaml:1:1 ошибка
    Табуляция.
    что делать: Уберите.</failure>
    </testcase>
    </testsuite>
    <testsuite name="content/regulations/kz/vko/1/a.yaml" tests="3" failures="1" errors="0" skipped="1">
    <testcase name="term/exceeded 12:3" classname="content/regulations/kz/vko/1/a.yaml" file="content/regulations/kz/vko/1/a.yaml" line="12">
    <failure message="Срок превышен." type="term/exceeded">content/regulations/kz/vko/1/a.yaml:12:3 ошибка
    Срок превышен.
    ожидается: 5 рабочих дней
    есть: 6 рабочих дней
    в тексте: «не более 5 рабочих дней» (п. 5)
    что делать: Сверьте.</failure>
    </testcase>
    <testcase name="title/differs 4:3" classname="content/regulations/kz/vko/1/a.yaml" file="content/regulations/kz/vko/1/a.yaml" line="4">
    <system-out>content/regulations/kz/vko/1/a.yaml:4:3 предупреждение
    Срок превышен.
    ожидается: 5 рабочих дней
    есть: 6 рабочих дней
    в тексте: «не более 5 рабочих дней» (п. 5)
    что делать: Сверьте.</system-out>
    </testcase>
    <testcase name="term/exceeded 12:3" classname="content/regulations/kz/vko/1/a.yaml" file="content/regulations/kz/vko/1/a.yaml" line="12">
    <skipped message="так в тексте акта (редакция, до 2027-12-31)"/>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

it('passes one case when nothing was found', () => {
  expect(formatJunit([], 'en')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="reglament" tests="1" failures="0" errors="0" skipped="0">
    <testsuite name="reglament" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="No findings." classname="reglament"/>
    </testsuite>
    </testsuites>
    "
  `);
});

it('holds nothing that XML cannot, whatever a record says', () => {
  const xml = formatJunit([HOSTILE_FINDING], 'ru');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
  const texts = xml.replace(/<[^<>]*>/g, '');
  expect(texts).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
  expect([...xml.matchAll(/<(\/?)[a-z-]+(?: [a-z]+="[^"<>]*")*(\/?)>/g)]).toHaveLength(
    [...xml.matchAll(/</g)].length - 1,
  );
});
