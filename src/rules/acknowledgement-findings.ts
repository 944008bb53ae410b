/** What is said of acknowledgements themselves. None of it can be acknowledged. */
import type { Explanation, RuleFinding, Severity } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';

export const STALE = 'acknowledgement/stale';
export const EXPIRED = 'acknowledgement/expired';
export const EXPIRES_SOON = 'acknowledgement/expires-soon';
export const OUTGROWN = 'acknowledgement/outgrown';
export const ACCEPTS_MORE = 'acknowledgement/accepts-more';
export const UNTIL_FAR = 'acknowledgement/until-far';
export const ACCEPTS_UNSTATED = 'acknowledgement/accepts-unstated';

function finding(
  rule: string,
  severity: Severity,
  path: readonly (string | number)[],
  ru: Explanation,
  en: Explanation,
): RuleFinding {
  return { rule, severity, path: ['acknowledged', ...path], text: { ru, en } };
}

function nameTarget({ rule, where }: Acknowledgement): string {
  return where === undefined ? rule : `${rule} (${where})`;
}

/** @param instead other rules that find something at the same place */
export function stale(one: Acknowledgement, index: number, instead: readonly string[]): RuleFinding {
  const others = instead.join(', ');
  return finding(
    STALE,
    'error',
    [index],
    {
      message: `Замечания ${nameTarget(one)}, которое признано, больше нет.`,
      ...(others === '' ? {} : { got: others }),
      fix:
        others === ''
          ? 'Исправьте rule и where или удалите признание.'
          : `На том же месте теперь ${others}: исправьте rule, если причина та же, или удалите признание.`,
    },
    {
      message: `There is no finding ${nameTarget(one)} any more, but it is acknowledged.`,
      ...(others === '' ? {} : { got: others }),
      fix:
        others === ''
          ? 'Correct rule and where, or remove the acknowledgement.'
          : `There is now ${others} at this place: correct rule if the reason still holds, or remove the acknowledgement.`,
    },
  );
}

export function outgrown(one: Acknowledgement, index: number, now = ''): RuleFinding {
  const { accepts: expected = '' } = one;
  return finding(
    OUTGROWN,
    'error',
    [index, 'accepts'],
    {
      message: `Признано не то, что есть: замечание ${nameTarget(one)} стало другим.`,
      expected,
      got: now,
      fix: 'Исправьте запись. Если так теперь говорит акт, проверьте причину и впишите новое в accepts.',
    },
    {
      message: `What is acknowledged is not what is there: ${nameTarget(one)} has changed.`,
      expected,
      got: now,
      fix: 'Mend the record. If the act says so now, see whether the reason holds, and put the new words into accepts.',
    },
  );
}

export function acceptsUnstated(one: Acknowledgement, index: number, actual: string): RuleFinding {
  const expected = `accepts: ${actual}`;
  return finding(
    ACCEPTS_UNSTATED,
    'warning',
    [index],
    {
      message: `Признание замечания ${nameTarget(one)} не говорит, что признано: такое признание скроет и худшее.`,
      expected,
      fix: 'Допишите accepts.',
    },
    {
      message: `The acknowledgement of ${nameTarget(one)} does not say what it accepts, so it would hide worse.`,
      expected,
      fix: 'Add accepts.',
    },
  );
}

export function expired(one: Acknowledgement, index: number, date: string, severity: Severity): RuleFinding {
  return finding(
    EXPIRED,
    severity,
    [index, 'until'],
    {
      message: `Признание замечания ${one.rule} действовало до ${one.until}.`,
      expected: `дата не раньше ${date}`,
      got: one.until,
      fix: 'Проверьте, держится ли причина: продлите признание или исправьте запись.',
    },
    {
      message: `The acknowledgement of ${one.rule} was valid until ${one.until}.`,
      expected: `a date not before ${date}`,
      got: one.until,
      fix: 'See whether the reason still holds: prolong the acknowledgement or mend the record.',
    },
  );
}

export function expiresSoon(one: Acknowledgement, index: number): RuleFinding {
  return finding(
    EXPIRES_SOON,
    'warning',
    [index, 'until'],
    {
      message: `Признание замечания ${one.rule} действует только до ${one.until}: после этого проверка не пройдёт.`,
      got: one.until,
      fix: 'Проверьте, держится ли причина: продлите признание или исправьте запись.',
    },
    {
      message: `The acknowledgement of ${one.rule} is valid only until ${one.until}: then the check will fail.`,
      got: one.until,
      fix: 'See whether the reason still holds: prolong the acknowledgement or mend the record.',
    },
  );
}

/** @param actual the greatest excess that there is */
export function acceptsMore(one: Acknowledgement, index: number, actual: string): RuleFinding {
  const { accepts: got = '' } = one;
  return finding(
    ACCEPTS_MORE,
    'info',
    [index, 'accepts'],
    {
      message: `Признание замечания ${nameTarget(one)} шире того, что есть: худшее до этой величины оно скроет.`,
      expected: actual,
      got,
      fix: 'Впишите в accepts то, что есть.',
    },
    {
      message: `The acknowledgement of ${nameTarget(one)} accepts more than there is: it would hide worse up to that amount.`,
      expected: actual,
      got,
      fix: 'Put what there is into accepts.',
    },
  );
}

export function untilFar(one: Acknowledgement, index: number, latest: string): RuleFinding {
  return finding(
    UNTIL_FAR,
    'warning',
    [index, 'until'],
    {
      message: `Признание замечания ${nameTarget(one)} действует больше двух лет: никто не посмотрит, держится ли причина.`,
      expected: `дата не позже ${latest}`,
      got: one.until,
      fix: 'Поставьте день, когда причину надо проверить снова.',
    },
    {
      message: `The acknowledgement of ${nameTarget(one)} is valid for over two years: nobody will look whether the reason holds.`,
      expected: `a date not after ${latest}`,
      got: one.until,
      fix: 'Set a day on which the reason is to be looked at again.',
    },
  );
}
