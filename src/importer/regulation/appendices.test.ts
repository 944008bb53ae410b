import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const STAMP = ['', 'Приложение', 'к регламенту государственной услуги', '«Выдача справки»', ''];

describe('an appendix', () => {
  it('is described by its heading, and where the text refers to it', () => {
    const { appendices } = importRegulation(
      '2. Блок-схема последовательности процедур указана в приложении к настоящему регламенту.',
      ...STAMP,
      'Справочник бизнес-процессов оказания государственной услуги «Выдача справок»',
    );
    expect(appendices).toEqual([
      {
        label: 'Приложение',
        header: 'Выдача справки',
        title: 'Справочник бизнес-процессов оказания государственной услуги «Выдача справок»',
        service: 'Выдача справок',
        content: 'process-guide',
        picture: 'missing',
        referredAt: 'п. 2',
      },
    ]);
  });

  it('decodes its abbreviations', () => {
    const [appendix] = importRegulation(
      ...STAMP,
      'Диаграмма функционального взаимодействия',
      '',
      'Расшифровка аббревиатур:',
      '',
      'ШЭП – шлюз «электронного правительства»;',
      '',
      '*СФЕ - структурно-функциональная единица: работники услугодателя;',
    ).appendices;
    expect(appendix?.content).toBe('system-diagram');
    expect(appendix?.abbreviations?.map(({ abbr, meaning }) => [abbr, meaning])).toEqual([
      ['ШЭП', 'шлюз «электронного правительства»'],
      ['СФЕ', 'структурно-функциональная единица'],
    ]);
    expect(appendix?.notes).toEqual(['*СФЕ - структурно-функциональная единица: работники услугодателя']);
  });

  it('that the text only refers to was there all the same', () => {
    const { appendices } = importRegulation(
      '2. Порядок указан в диаграмме № 1 согласно приложению 1 к настоящему Регламенту.',
      '3. Описание указано в блок-схеме согласно приложению 2 к настоящему Регламенту.',
    );
    expect(appendices.map(({ label, content, referredAt }) => [label, content, referredAt])).toEqual([
      ['unknown', 'system-diagram', 'п. 2'],
      ['unknown', 'flowchart', 'п. 3'],
    ]);
  });
});
