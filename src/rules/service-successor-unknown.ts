import { defineRule } from './define-rule.ts';

/** Nobody has read the rules by which the service is provided today. */
export const serviceSuccessorUnknown = defineRule('service/successor-unknown', {
  severity: 'info',
  summary: {
    ru: 'Нынешние правила услуги не прочитаны или не найдены',
    en: 'The rules of today were not read or not found',
  },
  service({ service: { thread, successor }, rules }) {
    const last = thread.findLast(({ kind }) => kind === 'rules');
    const standing = rules.find(({ id }) => id === last?.record)?.data.standing;
    const isNear = last?.certainty === 'near';
    if (standing?.certainty === 'read' && !isNear) return undefined;
    const why = isNear || standing === undefined ? successor?.note : standing.note;
    return {
      path: last === undefined ? [] : ['thread', thread.indexOf(last)],
      ru: {
        message: `По каким правилам услуга оказывается сейчас, не установлено${why === undefined ? '.' : `: ${why}`}`,
        fix: 'Найдите и прочитайте правила; запишите их в content/rules и добавьте в thread.',
      },
      en: {
        message: `By which rules the service is provided today is not established${why === undefined ? '.' : `: ${why}`}`,
        fix: 'Find and read the rules; record them in content/rules and add them to the thread.',
      },
    };
  },
});
