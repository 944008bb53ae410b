import { describe, expect, it } from 'vitest';
import type { Abbreviation, ActiveRegulation } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { lint } from './index.ts';

const define = (abbr: string): Abbreviation => ({ abbr, meaning: 'слова', at: 'п. 1' });

function run(actions: string[], more: Partial<ActiveRegulation> = {}) {
  const steps = actions.map((action, index) => ({ id: `s${index}`, label: `${index + 1})`, action }));
  return lint(
    'regulation',
    { id: 'kz/a/b', regulation: regulationOf(steps, more), standard: undefined, act: undefined },
    [abbreviationUndefined],
  );
}

describe('abbreviation/undefined', () => {
  it('finds each abbreviation once, at its first use', () => {
    const found = run(['проверка данных в ГБД ФЛ', 'регистрация на ПЭП', 'отсутствие данных в ГБД ФЛ']);
    expect(found).toMatchObject([
      {
        severity: 'info',
        path: ['processes', 'provider', 'steps', 0, 'action'],
        quotes: [{ text: 'проверка данных в ГБД ФЛ', at: 'п. 5 пп. 1)' }],
      },
      { path: ['processes', 'provider', 'steps', 1, 'action'] },
    ]);
    expect(found[0]?.text.ru.message).toContain('«ГБД ФЛ»');
  });

  it('finds a compound that is known in part', () => {
    expect(run(['ввод в АРМ ИС ЦОН'], { abbreviations: [define('ЦОН')] })).toHaveLength(1);
  });

  it('is silent where the text, an appendix or the step itself defines it', () => {
    expect(run(['работник ЦОНа в ИИС ЦОН'], { abbreviations: [define('ИИС ЦОН')] })).toEqual([]);
    const legend = { label: 'Приложение', content: 'process-guide', picture: 'missing' } as const;
    expect(run(['блок СФЕ'], { appendices: [{ ...legend, abbreviations: [define('СФЕ')] }] })).toEqual([]);
    expect(run(['ввод ИИН', 'номера (далее – ИИН)'])).toEqual([]);
  });

  it('is silent about a part of what is defined', () => {
    expect(run(['обработка в РШЭП'], { abbreviations: [define('АРМ РШЭП')] })).toEqual([]);
  });

  it('is silent about what nobody defines', () => {
    expect(run(['по законам РК', 'документы НЕ принимаются', 'Портал и Стандарт'])).toEqual([]);
  });
});
