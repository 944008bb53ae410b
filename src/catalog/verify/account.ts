/** What a comparison with the source texts came to, in a few lines. */
import { countNoun } from '../../language/plural.ts';
import type { Language } from '../../model/finding.ts';
import type { Unheld, Verified } from './verify.ts';

const WHY: Record<Unheld['why'], Record<Language, (of: string) => string>> = {
  'not-named': {
    ru: (of) => `запись ${of} не называет файла с текстом (source.text, source.sha256)`,
    en: (of) => `the record ${of} names no file with the text (source.text, source.sha256)`,
  },
  'not-at-hand': {
    ru: (of) => `текста, с которого сделана запись ${of}, среди источников нет`,
    en: (of) => `the text that ${of} was made from is not among the sources`,
  },
  'other-sum': {
    ru: (of) => `файл текста ${of} есть, но сумма у него другая`,
    en: (of) => `the file of the text of ${of} is there, but its sum differs`,
  },
  'no-record': {
    ru: () => 'записи акта или приказа нет или в ней ошибки',
    en: () => 'the record of the act or order is missing or broken',
  },
};

/**
 * @param broken records that have errors of their own and were not looked at
 * @returns whole lines, the last of them ended
 */
export function verificationAccount(
  { held, findings, unheld }: Verified,
  broken: number,
  language: Language,
): string {
  const missed = findings.filter(({ rule }) => rule === 'verify/not-in-source').length;
  const left = unheld.reduce((sum, { count }) => sum + count, 0);
  const groups = [...Map.groupBy(unheld, ({ why, of = '' }) => `${why} ${of}`).values()];
  const reasons = groups.map((group) => {
    const [{ why, of = '' } = { why: 'no-record' as const }] = group;
    const count = group.reduce((sum, one) => sum + one.count, 0);
    return `  ${count} – ${WHY[why][language](of)}\n`;
  });
  const ru = language === 'ru';
  const lines = [
    ru
      ? `Стоят в текстах дословно: ${countNoun(held, 'цитата', 'цитаты', 'цитат')}. Не найдено: ${missed}. Не сверено: ${left}.\n`
      : `Quotes that stand in their texts: ${held}. Not found: ${missed}. Not held: ${left}.\n`,
    ...reasons,
    ...(broken === 0
      ? []
      : [
          ru
            ? `Записей с ошибками, которые не сверялись: ${broken}. Что в них не так, скажет reglament check.\n`
            : `Records with errors that were not looked at: ${broken}. Run reglament check to see them.\n`,
        ]),
  ];
  return lines.join('');
}
