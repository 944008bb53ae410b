import { expect, it } from 'vitest';
import { INTAKE, tellIntake } from './intake.ts';

it('a day without intake is told with the words of the standard', () => {
  const said = { text: 'прием осуществляется следующим рабочим днем', at: 'п. 8 пп. 2)' };
  expect(tellIntake('after-hours', '2026-11-30 09:00', said, INTAKE.ru)).toEqual([
    'приём в этот день уже окончен: считаем от ближайшего дня приёма, 2026-11-30 09:00: ',
    '«прием осуществляется следующим рабочим днем»',
    ' (стандарт, п. 8 пп. 2))',
  ]);
});

it('where no standard names the hours, it is said that the usual ones are taken', () => {
  expect(tellIntake('day-off', '30 ноября, 09:00', undefined, INTAKE.ru).join('')).toBe(
    'в этот день приёма нет: считаем от ближайшего дня приёма, 30 ноября, 09:00 (часы приёма в прочитанном не названы: взяты обычные)',
  );
});
