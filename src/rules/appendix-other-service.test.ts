import { describe, expect, it } from 'vitest';
import type { Appendix } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { appendixOtherService } from './appendix-other-service.ts';
import { lint } from './index.ts';
import { titleDiffers } from './title-differs.ts';

const HEADING =
  'Назначение выплаты денежных средств на содержание ребенка, переданного патронатным воспитателям';
const OTHER =
  'Прием документов для назначения выплаты пособия опекунам или попечителям на содержание ребенка-сироты';

function run(...appendices: Partial<Appendix>[]) {
  const regulation = regulationOf([], {
    titles: { heading: HEADING },
    appendices: appendices.map((one) => ({
      label: 'Приложение',
      content: 'process-guide',
      picture: 'missing',
      ...one,
    })),
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    appendixOtherService,
    titleDiffers,
  ]);
}

describe('appendix/other-service', () => {
  it('finds the name of another service in an appendix, and title/differs leaves it alone', () => {
    expect(run({}, { header: HEADING, service: OTHER })).toMatchObject([
      {
        rule: 'appendix/other-service',
        severity: 'warning',
        path: ['appendices', 1, 'service'],
        quotes: [
          { text: HEADING, at: 'заголовок' },
          { text: OTHER, at: 'Приложение, заголовок' },
        ],
      },
    ]);
    expect(run({ header: OTHER, label: 'unknown' })[0]?.text.ru.message).toBe(
      'Приложение без номера (шапка) названо по другой услуге.',
    );
  });

  it('leaves other words of the same service to title/differs', () => {
    const cut = 'Назначение выплаты денежных средств на содержание ребенка';
    expect(run({ header: cut }).map(({ rule }) => rule)).toEqual(['title/differs']);
  });

  it('is silent about the same name, and an appendix without one', () => {
    expect(run({ header: HEADING, service: HEADING }, {})).toEqual([]);
  });
});
