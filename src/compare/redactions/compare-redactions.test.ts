/** Made-up rules in two redactions, both read whole unless a test says otherwise. */
import { describe, expect, it } from 'vitest';
import type { RulesRedaction } from '../../model/records.ts';
import { AFTER, BEFORE } from './__fixtures__/redactions.ts';
import { compareRedactions, type RedactionChange } from './compare-redactions.ts';

const tell = (change: RedactionChange): string => {
  switch (change.matter) {
    case 'channels':
      return `${change.channel} ${change.turn}`;
    case 'steps':
      return `${change.aspect} «${change.step.what}»: ${change.before} → ${change.after}`;
    case 'terms':
    case 'documents': {
      const { matter, channels, case: forCase, isQueue, before, after } = change;
      const about = [matter, channels.join('+'), forCase, isQueue && 'queue'].filter(Boolean).join(' ');
      return `${about}: ${before?.join('; ')} → ${after?.join('; ')}`;
    }
    default:
      return `${change.matter}: ${change.before} → ${change.after}`;
  }
};

const changes = (before: RulesRedaction, after: RulesRedaction) =>
  compareRedactions(before, after).changes.map(tell);
const bare = (more: Partial<RulesRedaction>): RulesRedaction => ({
  date: '2026-01-01',
  read: 'whole',
  ...more,
});
const at = 'п. 5';

describe('two whole redactions', () => {
  it('channels, terms, documents, grounds, steps', () => {
    expect(changes(BEFORE, AFTER)).toEqual([
      'portal added',
      'office dropped',
      'terms office: 5 рабочих дней → undefined',
      'terms con: 5 рабочих дней → 3 рабочих дня',
      'terms portal: undefined → 3 рабочих дня',
      'documents office: 4 → undefined',
      'documents con: 4 → 2',
      'documents portal: undefined → 2',
      'refusals: 3 → 4',
      'counted «доставка документов курьером»: inside → disputed',
      'time «подготовка справки»: 3 рабочих дня → 2 рабочих дня',
      'dropped «выбор исполнителя»: 1 час → undefined',
      'fee: бесплатно → платно',
    ]);
  });

  it('nothing is left unread, and the verdict of each channel stands on both sides', () => {
    const { unread, verdicts } = compareRedactions(BEFORE, AFTER);
    expect(unread).toEqual([]);
    expect(verdicts.map(({ channel, before, after }) => [channel, before?.verdict, after?.verdict])).toEqual([
      ['office', 'fits', undefined],
      ['con', 'exceeds', 'exceeds'],
      ['portal', undefined, 'fits'],
    ]);
  });

  it('the same redaction has no changes', () => {
    expect(compareRedactions(AFTER, structuredClone(AFTER)).changes).toEqual([]);
  });
});

describe('what is no change', () => {
  it.each<[what: string, before: Partial<RulesRedaction>, after: Partial<RulesRedaction>]>([
    [
      'another way to write an amount',
      { terms: [{ duration: '5 (пять) рабочих дней', at }] },
      { terms: [{ duration: '5 рабочих дней', at: 'строка 4' }] },
    ],
    [
      'one term for all channels told channel by channel',
      { channels: { con: {}, portal: {} }, terms: [{ duration: '1 час', at }] },
      {
        channels: { con: {}, portal: {} },
        terms: [
          { duration: '1 час', channels: ['portal'], at },
          { duration: '1 час', channels: ['con'], at },
        ],
      },
    ],
    [
      'steps with other ids in another order',
      {
        processes: {
          a: {
            steps: [
              { id: 's1', who: 'канцелярия', what: 'регистрация заявления', at },
              { id: 's2', who: 'исполнитель', what: 'обследование жилища', at },
            ],
          },
        },
      },
      {
        processes: {
          main: {
            steps: [
              { id: 'x', who: 'исполнитель', what: 'обследование жилища', at },
              { id: 'y', who: 'канцелярия', what: 'регистрация заявления', at },
            ],
          },
        },
      },
    ],
    ['other quotation marks and spaces', { fee: { text: 'Бесплатно' } }, { fee: { text: 'бесплатно ' } }],
  ])('%s', (_, before, after) => {
    expect(changes(bare(before), bare(after))).toEqual([]);
  });
});

describe('what is one', () => {
  it.each<[what: string, before: Partial<RulesRedaction>, after: Partial<RulesRedaction>, told: string]>([
    [
      'days of another kind',
      { terms: [{ duration: '15 календарных дней', at }] },
      { terms: [{ duration: '15 рабочих дней', at }] },
      'terms: 15 календарных дней → 15 рабочих дней',
    ],
    [
      'a case of its own',
      { terms: [{ duration: '3 рабочих дня', at }] },
      {
        terms: [
          { duration: '3 рабочих дня', at },
          { duration: '5 рабочих дней', case: 'нужен запрос', at },
        ],
      },
      'terms нужен запрос: undefined → 5 рабочих дней',
    ],
    [
      'a wait that became a term',
      { terms: [{ duration: '30 дней', kind: 'queue', at }] },
      {
        terms: [
          { duration: '30 дней', kind: 'queue', at },
          { duration: '2 дня', at },
        ],
      },
      'terms: undefined → 2 дня',
    ],
    [
      'as many documents, but others',
      { documents: [{ count: 2, items: ['заявление', 'справка'] }] },
      { documents: [{ count: 2, items: ['заявление', 'договор'] }] },
      'documents: заявление; справка → заявление; договор',
    ],
    [
      'a step that lost its time',
      { processes: { a: { steps: [{ id: 'a', who: 'отдел', what: 'проверка', duration: '1 час', at }] } } },
      { processes: { a: { steps: [{ id: 'a', who: 'отдел', what: 'проверка', at }] } } },
      'time «проверка»: 1 час → undefined',
    ],
    [
      'another doer of the same work',
      { processes: { a: { steps: [{ id: 'a', who: 'отдел', what: 'проверка полноты документов', at }] } } },
      {
        processes: { a: { steps: [{ id: 'a', who: 'комиссия', what: 'проверка полноты документов', at }] } },
      },
      'who «проверка полноты документов»: отдел → комиссия',
    ],
    [
      'a path through a step that another channel had alone',
      {
        channels: { con: { path: ['a', 'b'] }, portal: { path: ['b'] } },
        processes: {
          a: { steps: [{ id: 'a', who: 'отдел', what: 'доставка', at }] },
          b: { steps: [{ id: 'b', who: 'отдел', what: 'решение', at }] },
        },
      },
      {
        channels: { con: { path: ['a', 'b'] }, portal: { path: ['a', 'b'] } },
        processes: {
          a: { steps: [{ id: 'a', who: 'отдел', what: 'доставка', at }] },
          b: { steps: [{ id: 'b', who: 'отдел', what: 'решение', at }] },
        },
      },
      'place «доставка»: con → con portal',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(bare(before), bare(after))).toEqual([expected]);
  });
});

describe('what was not read is no change', () => {
  it('a redaction without a text', () => {
    const { changes: told, unread, verdicts } = compareRedactions(bare({ read: 'none' }), AFTER);
    expect([told, verdicts]).toEqual([[], []]);
    expect(unread).toEqual(['channels', 'terms', 'documents', 'refusals', 'steps']);
  });

  it('a redaction read in part: its term is compared, what it does not name is not', () => {
    const part = bare({ read: 'part', terms: [{ duration: '5 рабочих дней', channels: ['con'], at }] });
    const { changes: told, unread } = compareRedactions(part, AFTER);
    expect(told.map(tell)).toEqual(['terms con: 5 рабочих дней → 3 рабочих дня']);
    expect(unread).toEqual(['channels', 'terms', 'documents', 'refusals', 'steps']);
  });

  it('steps and channels that a part does not name may be there all the same', () => {
    const { changes: told } = compareRedactions(BEFORE, { ...AFTER, read: 'part' });
    expect(told.map(tell).filter((line) => /dropped|→ undefined/.test(line))).toEqual([]);
  });

  it('what the other side names no channel for is of its channels', () => {
    const part = bare({ read: 'part', terms: [{ duration: '3 рабочих дня', at }] });
    expect(compareRedactions(part, AFTER).unread).not.toContain('terms');
  });
});
