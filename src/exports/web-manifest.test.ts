import { expect, test } from 'vitest';
import { formatWebManifest } from './web-manifest.ts';

test('a site of two languages below a path', () => {
  const text = formatWebManifest({
    name: 'Каталог',
    description: 'Регламенты «области»',
    language: 'kk',
    start: '/a/kk/',
    scope: '/a/',
    icon: '/a/icon.svg',
    accent: '#7a1f5c',
    ground: '#ffffff',
  });
  expect(JSON.parse(text)).toEqual({
    id: '/a/kk/',
    name: 'Каталог',
    description: 'Регламенты «области»',
    lang: 'kk',
    dir: 'ltr',
    start_url: '/a/kk/',
    scope: '/a/',
    display: 'minimal-ui',
    theme_color: '#7a1f5c',
    background_color: '#ffffff',
    icons: [{ src: '/a/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
  });
});
