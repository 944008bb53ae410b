import { describe, expect, test } from 'vitest';
import type { Status } from '../../../history/status.ts';
import type { Act, Order } from '../../../model/records.ts';
import { ru as t } from '../../i18n/ru.ts';
import { statusView } from './status.ts';

const act = {
  source: { register: 'adilet', id: 'unknown', status: 'Действующий', retrieved: 'unknown' },
} as Act;
const repeal = {
  type: 'repealed' as const,
  by: {
    kind: 'постановление',
    authority: 'Восточно-Казахстанский областной акимат',
    number: '211',
    date: '2015-08-20',
  },
  effectiveFrom: 'unknown' as const,
  notBefore: '2015-08-31',
  text: 'Утратило силу',
  at: 'сноска',
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const linesOf = (status: Status, order?: Order) =>
  statusView(status, { act, actHref: '/acts/x/', t, language: 'ru', ...(order ? { order } : {}) }).lines.map(
    ({ text, said }) => plain([text, said?.text].filter(Boolean).join(' ')),
  );

describe('the status of a page', () => {
  test('a repeal names the act, and says that its day is not established', () => {
    const lines = linesOf({ kind: 'repealed', certainty: 'date-unknown', decision: repeal });
    expect(lines.join(' ')).toContain('№ 211 от 20 августа 2015 года');
    expect(lines.join(' ')).toContain('не ранее 31 августа 2015 года');
  });

  test('a known day of repeal is given as it is', () => {
    const decision = { ...repeal, effectiveFrom: '2015-09-05', notBefore: '2015-09-05' };
    const lines = linesOf({ kind: 'repealed', certainty: 'certain', decision });
    expect(lines.join(' ')).toContain('5 сентября 2015 года');
    expect(lines.join(' ')).not.toContain('не ранее');
  });

  test('«действует» says whose word that is, and that its day is unknown', () => {
    const lines = linesOf({ kind: 'in-force', certainty: 'as-far-as-known' });
    expect(lines).toEqual([expect.stringContaining('«Действующий»')]);
    expect(lines[0]).toContain('неизвестно');
  });

  test('a service whose standard is repealed is not shown as sound', () => {
    const order = {
      number: '198',
      date: '2015-04-13',
      repealed: { number: '158', date: '2020-04-24', source: 'проверка' },
    } as Order;
    const view = statusView(
      { kind: 'in-force', certainty: 'as-far-as-known' },
      { act, actHref: '/', order, t, language: 'ru' },
    );
    expect(view.kind).toBe('doubtful');
    expect(view.badge.tone).toBe('warn');
    expect(plain(view.lines[0]?.text ?? '')).toContain('№ 158 от 24 апреля 2020 года');
  });

  test('a repeal that is adopted but not yet in effect is announced', () => {
    const lines = linesOf({ kind: 'in-force', certainty: 'as-far-as-known', ending: repeal });
    expect(lines.join(' ')).toContain('№ 211');
  });
});
