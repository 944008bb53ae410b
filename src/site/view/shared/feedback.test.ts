import { expect, it } from 'vitest';
import type { Catalog } from '../../../model/entry.ts';
import type { Site } from '../../../model/records.ts';
import { ru as t } from '../../i18n/ru.ts';
import { viewFeedback } from './feedback.ts';

const ID = 'kz/vko/2014-198/dublikaty';
const catalog = {
  regulations: new Map([[ID, { file: `content/regulations/${ID}.yaml` }]]),
  acts: new Map(),
} as unknown as Catalog;
const page = { title: 'Дубликат & аттестат', address: 'https://example.kz/regulations/x/' };

const view = (feedback: Site['feedback'], record?: { kind: 'regulation' | 'act'; id: string }) =>
  viewFeedback({ catalog, t, site: { feedback } as Site }, page, record);

it('is not there where the settings name nothing', () => {
  expect(view(undefined, { kind: 'regulation', id: ID })).toEqual({});
});

it('writes a letter with the page and the record in it', () => {
  const { report = '' } = view({ mail: 'a@example.kz' }, { kind: 'regulation', id: ID });
  expect(report.startsWith('mailto:a@example.kz?subject=')).toBe(true);
  const asked = new URL(report).searchParams;
  expect(asked.get('subject')).toBe('Ошибка на странице «Дубликат & аттестат»');
  expect(asked.get('body')).toContain(`${page.address} (regulations/${ID})`);
  expect(report).not.toContain('+');
});

it('opens the form of a forge, which goes before a letter, and keeps its own parameters', () => {
  const { report = '' } = view({ mail: 'a@example.kz', issues: 'https://forge.example/new?labels=data' });
  const { searchParams } = new URL(report);
  expect([searchParams.get('labels'), searchParams.get('title')]).toEqual([
    'data',
    'Ошибка на странице «Дубликат & аттестат»',
  ]);
});

it('leads to the file of the record, and nowhere from a page without one', () => {
  const edit = 'https://forge.example/edit/main/content';
  expect(view({ edit }, { kind: 'regulation', id: ID }).edit).toBe(`${edit}/regulations/${ID}.yaml`);
  expect(view({ edit }, { kind: 'act', id: 'kz/none/1' }).edit).toBeUndefined();
  expect(view({ edit }).edit).toBeUndefined();
});
