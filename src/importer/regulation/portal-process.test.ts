import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

describe('the way through the portal', () => {
  it('may be a plain list', () => {
    const { processes, units, channels } = importRegulation(
      '2. Описание порядка обращения через портал:',
      '1) услугополучатель регистрируется на портале;',
      '2) специалист принимает запрос – 15 минут;',
      '3) получение услугополучателем результата в личном кабинете.',
    );
    const { portal } = processes;
    expect(portal).toMatchObject({
      holder: 'portal',
      title: 'Описание порядка обращения через портал',
      at: 'п. 2',
    });
    expect(portal?.steps.map(({ unit, duration }) => [units[unit ?? '']?.text, duration])).toEqual([
      ['услугополучатель', undefined],
      ['специалист', '15 минут'],
      ['услугополучатель', undefined],
    ]);
    expect(portal?.steps.at(-1)?.outcome).toBe('result');
    expect(portal).not.toHaveProperty('notes');
    expect(channels.portal).toMatchObject({ path: ['portal'], inferred: ['text', 'path'] });
  });

  it('is a channel though the act does not name it among them', () => {
    const { channels } = importRegulation(
      '2. При оказании государственной услуги через портал:',
      'процесс № 1 – услугополучатель входит на портал;',
      'процесс № 2 – услугополучатель получает уведомление.',
    );
    expect(Object.keys(channels)).toEqual(['con', 'portal']);
    expect(channels.portal?.text).toBe('При оказании государственной услуги через портал');
  });
});
