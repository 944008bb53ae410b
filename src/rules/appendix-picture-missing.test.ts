import { describe, expect, it } from 'vitest';
import type { Appendix } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { appendixPictureMissing } from './appendix-picture-missing.ts';
import { lint } from './index.ts';

function run(appendix: Partial<Appendix>) {
  const whole: Appendix = { label: 'Приложение 1', content: 'flowchart', picture: 'missing', ...appendix };
  const regulation = regulationOf([], { appendices: [whole] });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    appendixPictureMissing,
  ]);
}

describe('appendix/picture-missing', () => {
  it('notes an appendix without its picture, and where the regulation sends the reader to it', () => {
    expect(run({ title: 'Блок-схема', referredAt: 'п. 8' })).toMatchObject([
      {
        severity: 'info',
        path: ['appendices', 0, 'picture'],
        quotes: [{ text: 'Блок-схема', at: 'Приложение 1' }, { at: 'п. 8' }],
      },
    ]);
  });

  it('names one that the text leaves without a label', () => {
    expect(run({ label: 'unknown' })[0]?.text.ru.message).toMatch(/: приложение без номера\.$/);
  });

  it('is silent when the picture is there', () => {
    expect(run({ picture: 'present' })).toEqual([]);
  });
});
