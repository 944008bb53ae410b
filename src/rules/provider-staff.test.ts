import { describe, expect, it } from 'vitest';
import { actingStaff, canBeSame, isProviderStaff } from './provider-staff.ts';

describe('actingStaff', () => {
  it.each([
    ['проверка (обработка) специалистом услугодателя соответствия документов', 'специалистом услугодателя'],
    ['прием документов сотрудником канцелярии услугодателя, передача', 'сотрудником канцелярии услугодателя'],
    ['подготовка ответственным исполнителем услугодателя', 'ответственным исполнителем услугодателя'],
    ['Руководителем услугодателя подписывается', 'Руководителем услугодателя'],
  ])('%s', (action, staff) => {
    expect(actingStaff(action)).toBe(staff);
  });

  it.each([
    'проверка услугодателем соответствия документов',
    'удостоверение запроса посредством ЭЦП услугодателя',
    'передача документов специалисту услугодателя',
    'выдача работником ЦОНа расписки и направление в канцелярию услугодателя',
    'сканирование пакетом документов услугодателя',
    'подписание руководителем и направление услугополучателю',
  ])('nobody: %s', (action) => {
    expect(actingStaff(action)).toBeUndefined();
  });
});

describe('isOfProvider', () => {
  const of = (text: string) => isProviderStaff({ text, at: 'п. 6' });

  it('knows the provider by the word and people by their posts', () => {
    expect(['канцелярия услугодателя', 'ответственный исполнитель', 'Руководитель'].map(of)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('leaves out others and the provider as a whole', () => {
    const others = ['услугодатель', 'работник ЦОНа', 'курьер', 'Портал', 'услугополучатель', 'аким района'];
    expect(others.filter(of)).toEqual([]);
  });
});

describe('canBeSame', () => {
  it('knows a name in another case, and a shorter one', () => {
    expect(canBeSame('специалистом услугодателя', 'специалист услугодателя')).toBe(true);
    expect(canBeSame('сотрудником услугодателя', 'сотрудник канцелярии услугодателя')).toBe(true);
    expect(canBeSame('ответственный исполнитель', 'исполнитель услугодателя')).toBe(true);
  });

  it('knows words of one meaning', () => {
    expect(canBeSame('руководителем услугодателя', 'руководство услугодателя')).toBe(true);
    expect(canBeSame('работником услугодателя', 'сотрудник услугодателя')).toBe(true);
  });

  it('keeps other names apart', () => {
    expect(canBeSame('специалистом услугодателя', 'сотрудник услугодателя')).toBe(false);
    expect(canBeSame('специалист канцелярии', 'сотрудник канцелярии')).toBe(false);
  });
});
