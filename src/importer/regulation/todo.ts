/** What an editor has to fill in, because the text does not give it or the importer could not read it. */
import type { Todo } from '../draft.ts';

const REQUIRED: readonly (readonly [field: string, message: string])[] = [
  ['item', 'Место регламента в перечне акта не найдено: впишите его, например «1)».'],
  ['provider', 'Услугодатель не прочитан: впишите, кто оказывает услугу, и место в акте.'],
  ['channels', 'Каналы обращения не прочитаны: впишите их и пути процессов.'],
  ['form', 'Форма оказания услуги не прочитана: впишите её и место в акте.'],
  ['results', 'Результат услуги не прочитан: впишите его и место в акте.'],
  ['resultForm', 'Форма предоставления результата не прочитана: впишите её и место в акте.'],
  ['standard', 'Ссылка на стандарт с его реквизитами не найдена: впишите запись стандарта и место ссылки.'],
  ['units', 'Участники не прочитаны: впишите структурные подразделения.'],
  ['processes', 'Действия не прочитаны: впишите шаги и их длительности.'],
];

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

export function todoOfRegulation(record: { readonly [key: string]: unknown }): Todo[] {
  return REQUIRED.filter(([field]) => isEmpty(record[field])).map(([field, message]) => ({
    path: [field],
    message,
  }));
}
