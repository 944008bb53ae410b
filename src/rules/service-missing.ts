import { defineRule } from './define-rule.ts';

/** A catalogue that has services leaves a regulation in none of them: nobody is led from it to today. */
export const serviceMissing = defineRule('service/missing', {
  severity: 'info',
  summary: {
    ru: 'Регламент не входит ни в одну услугу каталога',
    en: 'A regulation belongs to no service of the catalogue',
  },
  catalogue({ regulations, services }) {
    if (services.length === 0) return [];
    return regulations
      .filter(({ service }) => service === undefined)
      .map(({ id }) => ({
        kind: 'regulation',
        id,
        ru: {
          message: 'Регламент не входит ни в одну услугу: с его страницы нет пути к нынешним правилам.',
          fix: 'Добавьте регламент в thread услуги или создайте её в content/services.',
        },
        en: {
          message: 'The regulation belongs to no service: its page leads to no rules of today.',
          fix: 'Add it to the thread of a service, or make one in content/services.',
        },
      }));
  },
});
