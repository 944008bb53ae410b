import { defineRule } from './define-rule.ts';

/** A catalogue that has services leaves a regulation or rules in none of them: nobody is led from it to today. */
export const serviceMissing = defineRule('service/missing', {
  severity: 'info',
  summary: {
    ru: 'Регламент или правила не входят ни в одну услугу каталога',
    en: 'A regulation or rules belong to no service of the catalogue',
  },
  catalogue({ orders, regulations, services }) {
    if (services.length === 0) return [];
    const rules = orders.flatMap((order) => order.rules).filter((one) => one.services.length === 0);
    const orphans = rules.map(({ id }) => ({
      kind: 'rules' as const,
      id,
      ru: {
        message: 'Правила не входят ни в одну услугу: к ним не ведёт ни одна страница услуги.',
        fix: 'Добавьте правила в thread услуги или создайте её в content/services.',
      },
      en: {
        message: 'The rules belong to no service: no page of a service leads to them.',
        fix: 'Add them to the thread of a service, or make one in content/services.',
      },
    }));
    const left = regulations
      .filter(({ service }) => service === undefined)
      .map(({ id }) => ({
        kind: 'regulation' as const,
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
    return [...left, ...orphans];
  },
});
