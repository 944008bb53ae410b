/** Where the rules of services of two texts differ, for a person at a terminal. In Russian. */
import type { ImportResult } from '../import-text.ts';
import { compareTwinTexts, countRules } from '../twin-texts.ts';

const MATTERS = {
  channels: 'способы обращения',
  terms: 'срок',
  waiting: 'ожидание',
  service: 'обслуживание',
  intakeDay: 'день приёма',
  documents: 'число документов',
  refusalGrounds: 'число оснований отказа',
  rows: 'строки перечня',
  form: 'форма',
  steps: 'действия',
  otherTerms: 'прочие сроки',
  modality: 'обязан или может',
  redaction: 'редакция',
} as const;

export function twinReport(one: ImportResult, other: ImportResult): { text: string; differences: number } {
  const differences = compareTwinTexts(one, other);
  const [mine, its] = countRules(one, other);
  const head = `${one.source.name} и ${other.source.name}: правил ${mine} и ${its}, расхождений ${differences.length}`;
  const warning =
    mine === its && mine > 0
      ? []
      : ['  Число правил в текстах разное или их нет: сравнены только те, у которых есть пара.'];
  const lines = differences.map(({ matter, at, line, one: said, other: told, title }) => {
    const place = [line === undefined ? undefined : `строка ${line}`, at].filter(
      (part) => part !== undefined,
    );
    const where = place.length > 0 ? ` (${place.join(', ')})` : '';
    return `  ${MATTERS[matter]}${where}: «${said || 'нет'}» и «${told || 'нет'}» – ${title}`;
  });
  return {
    text: `${[head, ...warning, ...lines].join('\n')}\n`,
    differences: differences.length + warning.length,
  };
}
