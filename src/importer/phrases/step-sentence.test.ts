import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readStepSentence } from './step-sentence.ts';

function read(text: string) {
  const { action, duration, result, rest, boilerplate } = readStepSentence(makeWords(text));
  return {
    action: action.text,
    duration: duration?.text,
    result: result?.text,
    rest: rest?.text,
    boilerplate: boilerplate.map((words) => words.text),
  };
}

describe('a step', () => {
  it.each([
    ['прием заявления секретарем. Длительность выполнения - 15 (пятнадцать) минут;', '15 (пятнадцать) минут'],
    ['прием заявления секретарем. Длительность выполнения 15 минут.', '15 минут'],
    ['прием заявления секретарем – 15 минут', '15 минут'],
    ['прием заявления секретарем, срок исполнения – не более 3 рабочих дней;', 'не более 3 рабочих дней'],
    ['прием заявления секретарем (не более 15 минут);', 'не более 15 минут'],
    ['прием заявления секретарем в течение одного рабочего дня', 'в течение одного рабочего дня'],
    ['прием заявления секретарем в течение 2 дней со дня подачи.', 'в течение 2 дней'],
    ['прием заявления секретарем – в день обращения;', 'в день обращения'],
    ['прием заявления секретарем – указан в пункте 4 Стандарта;', 'указан в пункте 4 Стандарта'],
  ])('with its duration at the end: %s', (text, duration) => {
    expect(read(text)).toMatchObject({ action: 'прием заявления секретарем', duration });
  });

  it('with its result', () => {
    expect(read('канцелярия принимает документы – 15 минут. Результат – подписание реестра;')).toEqual({
      action: 'канцелярия принимает документы',
      duration: '15 минут',
      result: 'подписание реестра',
      rest: undefined,
      boilerplate: ['Результат –'],
    });
  });

  it('with its duration inside stays whole', () => {
    expect(read('специалист в течение 2 рабочих дней готовит ответ;')).toMatchObject({
      action: 'специалист в течение 2 рабочих дней готовит ответ',
      duration: 'в течение 2 рабочих дней',
    });
  });

  it('keeps the usual duration, and the one of a case as a rest', () => {
    expect(read('поиск документов – 30 календарных дней (при запросе – 15 календарных дней);')).toMatchObject(
      {
        action: 'поиск документов',
        duration: '30 календарных дней',
        rest: '(при запросе – 15 календарных дней);',
      },
    );
  });

  it('with a result that «является»', () => {
    expect(read('поиск документов – 1 день. Результатом процедуры является справка.')).toMatchObject({
      duration: '1 день',
      result: 'справка',
    });
  });

  it('with a clause about the beginning inside of it stays whole', () => {
    expect(read('секретарь в течение 15 минут с момента подачи принимает заявление;')).toMatchObject({
      action: 'секретарь в течение 15 минут с момента подачи принимает заявление',
      duration: 'в течение 15 минут',
    });
  });

  it('with more sentences after it', () => {
    expect(read('выдает справку - 5 минут. В случае отказа выдает ответ.')).toMatchObject({
      action: 'выдает справку',
      rest: 'В случае отказа выдает ответ.',
    });
  });

  it('without a duration has none', () => {
    expect(read('накопительный сектор передает документы курьеру;')).toEqual({
      action: 'накопительный сектор передает документы курьеру',
      duration: undefined,
      result: undefined,
      rest: undefined,
      boilerplate: [],
    });
  });

  it('in Kazakh', () => {
    expect(read('кеңсе қызметкері құжаттарды қабылдайды – 15 минут. Нәтижесі – тіркеу;')).toMatchObject({
      action: 'кеңсе қызметкері құжаттарды қабылдайды',
      duration: '15 минут',
      result: 'тіркеу',
    });
  });

  it.each(['', '–', '15 минут', 'Результат –', ') . ;'])('of nonsense is not a crash: «%s»', (text) => {
    expect(read(text).result).toBeUndefined();
  });
});
