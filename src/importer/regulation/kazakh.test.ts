/** A Kazakh regulation has the same provider and actors as its Russian twin. */
import { describe, expect, it } from 'vitest';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readRegulation } from './read-regulation.ts';

const TEXT = `Қазақстан Республикасы
Ішкі істер министрінің
2016 жылғы 20 қаңтардағы
№ 48 бұйрығымен
бекітілген

«Мысал беру» мемлекеттік көрсетілетін қызмет регламенті

1-тарау. Жалпы ережелер

1. Мемлекеттік көрсетілетін қызметті Қазақстан Республикасы Ішкі істер министрлігінің аумақтық бөліністері (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді.

2. Мемлекеттік қызмет көрсету нысаны: қағаз түрінде.

2-тарау. Құрылымдық бөлімшелердің (қызметкерлердің) іс-қимыл тәртібінің сипаттамасы

3. Мемлекеттік қызмет көрсету процесінің құрамына кіретін рәсімдер (іс-қимылдар), ұзақтығы:

1) көрсетілетін қызметті беруші кеңсесінің қызметкері 20 (жиырма) минут ішінде өтінішті тіркейді;

2) көрсетілетін қызметті берушінің басшысы 15 (он бес) минут ішінде орындаушыны айқындайды;

3) орындаушы екі жұмыс күні ішінде құжаттарды қарайды.
`;

describe('a Kazakh regulation', () => {
  it('names the provider without what he provides, and the clerk as a clerk', () => {
    const { documents } = outline({ name: 'act.txt', text: TEXT, encoding: 'utf-8', format: 'text' });
    const [part] = documents;
    if (part === undefined) throw new Error('The outline has no document.');
    const text = JSON.stringify(settle(readRegulation(part, { language: 'kk' }).record, TEXT).record);
    expect(text).toContain('"text":"Қазақстан Республикасы Ішкі істер министрлігінің аумақтық бөліністері"');
    expect(text).not.toContain('"text":"көрсетілетін қызметті Қазақстан');
    expect(text).toMatch(/"unit":"clerk"[^}]*20 \(жиырма\) минут|20 \(жиырма\) минут[^}]*"unit":"clerk"/u);
  });
});
