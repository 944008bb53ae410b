import { expect, it } from 'vitest';
import { escapeXml, escapeXmlAttribute, unescapeXml } from './escape-xml.ts';

it('leaves plain text of every script as it is', () => {
  for (const text of ['', "Выдача 'справки'", 'Қызмет көрсету: 5\u00a0күн\n\tі', '😀'])
    expect(escapeXml(text)).toBe(text);
});

it('takes the meaning from signs of markup', () => {
  expect(escapeXml('</a><b c="&amp;">')).toBe('&lt;/a&gt;&lt;b c=&quot;&amp;amp;&quot;&gt;');
});

it('shows that something stood there where XML has no way to write it', () => {
  expect(escapeXml('a\u0000b\u001bc\u009fd\ufffee\ud800f')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
});

it('has one end of line, which an attribute keeps', () => {
  expect(escapeXml('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  expect(escapeXmlAttribute('a\r\nb\tc')).toBe('a&#10;b&#9;c');
});

it('is undone by its inverse', () => {
  for (const text of ['</a><b c="&amp;">', 'а < б', '&nbsp;'])
    expect(unescapeXml(escapeXml(text))).toBe(text);
});
