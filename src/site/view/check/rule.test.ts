import { expect, it } from 'vitest';
import { describeRules } from '../../../rules/description.ts';
import { RULES } from '../../../rules/index.ts';
import type { Doc } from '../../docs.ts';
import { ru as t } from '../../i18n/ru.ts';
import { groupRules } from './rule.ts';

const PAGE: Doc = {
  name: 'rules/term-exceeded',
  title: 'Действия не укладываются в срок (term/exceeded)',
  lead: 'Сумма больше срока.',
  order: 1000,
  language: 'ru',
  text: '',
};

const groupsOf = (lint = {}) => groupRules([PAGE], { lint, language: 'ru', t });
const viewsOf = (lint = {}) => groupsOf(lint).flatMap(({ rules }) => rules);
const exceeded = (lint = {}) => viewsOf(lint).find(({ title }) => title === PAGE.title);

it('shows the page of a rule with its severity, preset and scope', () => {
  expect(exceeded()).toEqual({
    title: PAGE.title,
    lead: PAGE.lead,
    href: '/docs/rules/term-exceeded/',
    badge: { tone: 'bad', icon: 'cross', label: 'Ошибка' },
    preset: 'рекомендованный (recommended)',
    scope: 'регламент',
  });
});

it('shows what the settings of the catalogue make of it', () => {
  expect(exceeded({ rules: { 'term/exceeded': 'warning' } })?.badge.label).toBe('Предупреждение');
  expect(exceeded({ rules: { 'term/exceeded': 'off' } })?.badge.label).toBe('Выключено');
});

it('names a rule without a page by its sentence, and leads nowhere', () => {
  const views = viewsOf();
  expect(views.length).toBeGreaterThan(RULES.length);
  expect(views.filter(({ href }) => href !== undefined)).toHaveLength(1);
  expect(views.every(({ title, preset, scope }) => title && preset && scope)).toBe(true);
});

it('puts every rule under one subject, those on terms first', () => {
  const groups = groupsOf();
  expect(viewsOf()).toHaveLength(describeRules().length);
  expect(groups.every(({ rules, title }) => rules.length > 0 && title)).toBe(true);
  expect(groups[0]).toMatchObject({ anchor: 'terms', title: 'Сроки и длительности' });
  expect(groups[0]?.rules).toContainEqual(exceeded());
});
