import type { RuleFinding } from '../model/finding.ts';
import type { Rule } from './define-rule.ts';

/** A fault of the program, not of the record: it can be neither acknowledged nor switched off. */
export const RULE_FAILED = 'rule/failed';

export function reportFailure({ id }: Pick<Rule, 'id'>, error: unknown): RuleFinding {
  const got = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: RULE_FAILED,
    severity: 'error',
    path: [],
    text: {
      ru: {
        message: `Правило ${id} сломалось на этой записи и ничего в ней не проверило. Остальные правила отработали.`,
        got,
        fix: 'Это ошибка программы. Сообщите о ней, приложив запись; до исправления правило можно выключить в lint.yaml.',
      },
      en: {
        message: `The rule ${id} failed on this record and has checked nothing in it. The other rules have run.`,
        got,
        fix: 'This is a fault of the program. Report it with the record; until it is fixed, the rule can be switched off in lint.yaml.',
      },
    },
  };
}
