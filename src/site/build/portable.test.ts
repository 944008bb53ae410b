import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { makePagePortable, makePortable, makeRelative } from './portable.ts';

const PAGE = 'acts/kz/vko/2014-198/index.html';

test.each([
  ['/', '../../../../index.html'],
  ['/acts/kz/vko/2014-198/', 'index.html'],
  ['/acts/kz/vko/2014-198/#repealed', 'index.html#repealed'],
  ['/regulations/a/law/#check-con', '../../../../regulations/a/law/index.html#check-con'],
  ['/assets/Base.1.css', '../../../../assets/Base.1.css'],
  ['/compare/?a=x&amp;b=y', '../../../../compare/index.html'],
  ['#main', '#main'],
  ['https://adilet.zan.kz/rus', 'https://adilet.zan.kz/rus'],
  ['//example.kz/x', '//example.kz/x'],
])('%s becomes %s', (address, expected) => {
  expect(makeRelative(address, PAGE, '/')).toBe(expected);
});

test('of a site below a path of its host, only its own addresses change', () => {
  expect(makeRelative('/gid/acts/', 'index.html', '/gid/')).toBe('acts/index.html');
  expect(makeRelative('/other/', 'index.html', '/gid/')).toBe('/other/');
});

test('a page runs nothing, loads files alone, and keeps its words', () => {
  const page = [
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin>',
    '<link rel="manifest" href="/manifest.webmanifest">',
    '<script type="module" src="/assets/x.js"></script>',
    '<script type="application/ld+json">{"a":"/b/"}</script>',
    '<noscript><p>нужен JavaScript</p></noscript>',
    '<p>адрес /acts/ в словах</p><a href="/acts/">Акты</a>',
  ].join('');
  const portable = makePagePortable(page, 'docs/index.html', '/');
  expect(portable).toContain('style-src file:; img-src file:');
  expect(portable).toContain('</script><p>нужен JavaScript</p><p>');
  expect(portable).not.toContain("'self'");
  expect(portable).not.toMatch(/module|preload|manifest/);
  expect(portable).toContain('{"a":"/b/"}');
  expect(portable).toContain('<p>адрес /acts/ в словах</p><a href="../acts/index.html">Акты</a>');
});

test('styles find their fonts, and what needs a script is hidden', () => {
  const dir = mkdtempSync(join(tmpdir(), 'portable-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'assets/a.css'), '@font-face{src:url(/fonts/a.woff2)}.needs-script{color:red}');
  makePortable(dir, '/');
  expect(readFileSync(join(dir, 'assets/a.css'), 'utf8')).toBe(
    '@font-face{src:url(../fonts/a.woff2)}.needs-script{color:red}.needs-script,[role="search"]{display:none!important}',
  );
});
