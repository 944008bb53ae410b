import type { LinkedService } from '../model/entry.ts';
import { defineRule } from './define-rule.ts';

const LANGUAGES = ['ru', 'kk'] as const;

/** Two services with one short name: nobody can tell them apart in a list. */
export const serviceNameTaken = defineRule('service/name-taken', {
  severity: 'warning',
  summary: {
    ru: 'Короткое имя услуги – имя и другой услуги',
    en: 'The short name of a service is that of another one, too',
  },
  catalogue: ({ services }) =>
    LANGUAGES.flatMap((language) => {
      const nameIn = ({ data: { names } }: LinkedService) => names[language]?.short.toLowerCase();
      const byName = Map.groupBy(services, nameIn);
      return services.flatMap((service) => {
        const name = service.data.names[language]?.short;
        const others = (byName.get(nameIn(service)) ?? []).filter(({ id }) => id !== service.id);
        if (name === undefined || others.length === 0) return [];
        const where = others.map(({ id }) => id).join(', ');
        return [
          {
            kind: 'service' as const,
            id: service.id,
            path: ['names', language, 'short'],
            ru: {
              message: `Имя «${name}» носит и другая услуга: в списках их не различить.`,
              got: where,
              fix: 'Назовите услуги по-разному: одно из имён, вероятно, взято не из той записи.',
            },
            en: {
              message: `The name «${name}» is that of another service, too: in a list nobody can tell them apart.`,
              got: where,
              fix: 'Name the services apart: one of the names was probably taken from the wrong record.',
            },
          },
        ];
      });
    }),
});
