import type { Finding } from '../../../model/finding.ts';
import { defineTable, field } from './table.ts';

export const findings = defineTable<Finding>({
  name: 'findings',
  description: 'What the check finds in the records: contradictions of acts among them',
  key: [],
  *items({ findings: byFile }) {
    for (const found of byFile.values()) yield* found;
  },
  fields: [
    field('file', 'string', 'file of the record in the catalogue', ({ file }) => file),
    field('line', 'integer', 'line, from 1', ({ line }) => line),
    field('column', 'integer', 'column, from 1', ({ column }) => column),
    field('record', 'string', 'id of the record', ({ record }) => record),
    field('field', 'string', 'field of the record; null for the record as a whole', ({ path }) =>
      path.join('/'),
    ),
    field('severity', 'string', 'error, warning or info', ({ severity }) => severity),
    field('rule', 'string', 'name of the rule', ({ rule }) => rule),
    field('message_ru', 'string', 'what is wrong, in Russian', ({ text }) => text.ru.message),
    field('message_en', 'string', 'what is wrong, in English', ({ text }) => text.en.message),
    field('quotes', 'string', 'words that prove it, with their places', ({ quotes = [] }) =>
      quotes.map(({ text, at }) => `«${text}» (${at})`).join('\n'),
    ),
    field('excess', 'string', 'by how much too long, in Russian', ({ excess }) => excess),
    field(
      'acknowledged',
      'string',
      'why an editor acknowledged it',
      ({ acknowledged }) => acknowledged?.reason,
    ),
    field('acknowledged_until', 'date', 'until when', ({ acknowledged }) => acknowledged?.until),
  ],
});
