/** What an editor has to add to the draft of a standard. */
import type { Todo } from '../draft.ts';
import type { Sourced } from '../sourced.ts';

/** Fields without which the record is none, with what was not found. */
const REQUIRED: readonly (readonly [string, string])[] = [
  ['annex', 'Номер приложения к приказу не найден.'],
  ['provider', 'Услугодатель не найден.'],
  ['channels', 'Каналы обращения не найдены.'],
  ['terms', 'Сроки оказания услуги не найдены.'],
  ['form', 'Форма оказания услуги не найдена.'],
  ['results', 'Результат услуги не найден.'],
  ['resultForm', 'Форма предоставления результата не найдена.'],
  ['cost', 'Стоимость услуги не найдена.'],
  ['recipients', 'Кому оказывается услуга, не найдено.'],
  ['schedule', 'График работы не найден.'],
  ['documents', 'Перечень документов не найден.'],
  ['complaints', 'Порядок обжалования не найден.'],
];

export function todoOfStandard(record: { readonly [key: string]: Sourced }): Todo[] {
  return REQUIRED.filter(([field]) => record[field] === undefined).map(([field, message]) => ({
    path: [field],
    message: `${message} Впишите из текста стандарта.`,
  }));
}
