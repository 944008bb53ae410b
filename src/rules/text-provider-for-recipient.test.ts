import { describe, expect, it } from 'vitest';
import { lintText } from './lint-text.ts';
import { textProviderForRecipient } from './text-provider-for-recipient.ts';

const run = (text: string) => lintText([text], [textProviderForRecipient]);

describe('text/provider-for-recipient', () => {
  it('finds what only a recipient has', () => {
    expect(
      run('Описание порядка обращения в ЦОН, длительность обработки запроса услугодателя'),
    ).toMatchObject([{ start: 47, text: { ru: { expected: 'обработки запроса услугополучателя' } } }]);
    expect(run('работник ЦОН идентифицирует личность услугодателя')).toHaveLength(1);
    expect(run('регистрация заявления услугодателя')).toHaveLength(1);
  });

  it.each([
    'по запросу услугодателя работник ЦОН передаёт документы',
    'обработка запроса услугополучателя',
    'рассмотрение документов руководителем услугодателя',
    'канцелярия услугодателя осуществляет прием документов',
    'формирование запроса услугодателя в государственную базу данных',
  ])('is silent: «%s»', (text) => {
    expect(run(text)).toEqual([]);
  });
});
