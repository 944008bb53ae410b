import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accentStyle, chooseLogo, iconFile, PAPER } from './look.ts';

const OWN = {
  look: {
    accent: { light: '#7a1f5c', dark: '#f0a8d8' },
    logo: { box: '0 0 10 10', path: 'M0 0h10v10z', drawn: 'solid' as const },
  },
};

it('draws the logo of the catalogue as its settings say', () => {
  expect(chooseLogo(OWN, 'currentColor')).toEqual({
    viewBox: '0 0 10 10',
    path: 'M0 0h10v10z',
    paint: { fill: 'currentColor' },
  });
  expect(chooseLogo({}, 'currentColor').paint).toMatchObject({ fill: 'none', stroke: 'currentColor' });
});

it('makes the icon of the same logo, on the accent of the light theme', () => {
  expect(iconFile(OWN)).toContain('fill="#7a1f5c"');
  expect(iconFile(OWN)).toContain('viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#fff"/>');
});

it('has the accent of the design system where a catalogue has none', () => {
  const tokens = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
  const accent = /--accent: light-dark\((#\w{6})/.exec(tokens)?.[1];
  expect(iconFile({})).toContain(`fill="${accent}"`);
});

it('gives the colours to both themes', () => {
  expect(accentStyle(OWN.look.accent)).toBe(':root:root{--accent:light-dark(#7a1f5c,#f0a8d8)}\n');
});

it('tells a browser the paper of the design system', () => {
  const tokens = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
  expect(PAPER).toBe(/--paper: light-dark\((#\w{6})/.exec(tokens)?.[1]);
});
