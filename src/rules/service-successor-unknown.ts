import { defineRule, type Problem } from './define-rule.ts';

/** Nobody has read the rules by which the service is provided today. */
export const serviceSuccessorUnknown = defineRule('service/successor-unknown', {
  severity: 'info',
  summary: {
    ru: 'Нынешние правила услуги не прочитаны или не найдены',
    en: 'The rules of today were not read or not found',
  },
  service({ service: { thread, successor }, rules }) {
    const last = thread.findLast(({ kind }) => kind === 'rules');
    const ruling = rules.find(({ id }) => id === last?.record)?.data;
    const standing = ruling?.standing;
    const isNear = last?.certainty === 'near';
    if (standing?.certainty === 'read' && !isNear) {
      const newest = ruling?.redactions.at(-1);
      return newest?.read === 'none' ? tellUnread(newest.date, last ? thread.indexOf(last) : 0) : undefined;
    }
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

/** What was read is not what stands: the page of the service shows it as outdated. */
function tellUnread(date: string, link: number): Problem {
  return {
    path: ['thread', link],
    ru: {
      message: `Новейшая редакция правил, от ${date}, не прочитана: страница услуги показывает прежнюю как устаревшую.`,
      fix: 'Прочитайте редакцию и запишите её в content/rules.',
    },
    en: {
      message: `The newest redaction of the rules, of ${date}, was not read: the page of the service shows the one before as outdated.`,
      fix: 'Read the redaction and record it in content/rules.',
    },
  };
}
