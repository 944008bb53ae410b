import { expect, test } from 'vitest';
import { collectStepWords, compareSteps, EQUAL } from './likeness.ts';

const between = (a: [who: string, action: string], b: [who: string, action: string]) => {
  const [one, other] = [a, b].map(([who, action]) => collectStepWords({ who, action }));
  return one && other ? compareSteps(one, other) : Number.NaN;
};

test('the same words in other cases are the same step', () => {
  expect(
    between(['сотрудник канцелярии', 'прием документов'], ['сотрудником канцелярии', 'Приём документов']),
  ).toBe(EQUAL);
});

test('the same work of a renamed unit is the same step', () => {
  expect(
    between(
      ['руководство услугодателя', 'подписание проекта справки'],
      ['директор департамента', 'подписание проекта справки'],
    ),
  ).toBeGreaterThan(0);
});

test('another work of the same unit is another step', () => {
  expect(
    between(
      ['канцелярия услугодателя', 'прием и регистрация документов услугополучателя'],
      ['канцелярия услугодателя', 'выдача готового результата под роспись'],
    ),
  ).toBe(0);
});

test('words that every step has make no step alike', () => {
  expect(
    between(
      ['руководитель', 'рассмотрение документов услугополучателя'],
      ['курьер', 'передача документов услугодателю'],
    ),
  ).toBe(0);
});

test('likeness is the same both ways', () => {
  const [a, b] = [
    ['специалист', 'подготовка проекта справки либо отказа'],
    ['исполнитель', 'подготовка проекта постановления'],
  ] as [[string, string], [string, string]];
  expect(between(a, b)).toBe(between(b, a));
});
