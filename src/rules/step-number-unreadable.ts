import { defineRule } from './define-rule.ts';

/** What acts number with: figures, letters of the alphabet, Roman numerals, dashes of a list. */
const NUMBERED = /[\p{N}\p{Script=Cyrillic}–—•*-]|^[IVXLC]+[.)]?$/u;

/** `label: yes`: a word of YAML, or a slip of the keyboard, where the act has a number. */
export const stepNumberUnreadable = defineRule('step/number-unreadable', {
  severity: 'error',
  summary: {
    ru: 'Номер шага не похож на номер',
    en: 'The number of a step is none',
  },
  step({ step: { label }, process: { at } }) {
    if (label === undefined || NUMBERED.test(label)) return undefined;
    return {
      path: ['label'],
      ru: {
        message: `«${label}» не похоже на номер, которым акт отмечает шаг (${at}).`,
        expected: 'номер словами акта: «1)», «действие 1», «процесс 3»',
        got: label,
        fix: 'Перепишите номер из акта. Если номера у шага нет, уберите поле label.',
      },
      en: {
        message: `«${label}» is no number that an act gives to a step (${at}).`,
        expected: 'a number in the words of the act: «1)», «действие 1», «процесс 3»',
        got: label,
        fix: 'Copy the number out of the act. If the step has none, remove the field label.',
      },
    };
  },
});
