/** What is said of findings and of the rules that make them. */
import type { Severity } from '../model/finding.ts';
import type { InLanguages } from './in-languages.ts';

export const SEVERITIES: InLanguages<Severity | 'off'> = {
  ru: { error: 'ошибка', warning: 'предупреждение', info: 'к сведению', off: 'выключено' },
  kk: { error: 'қате', warning: 'ескерту', info: 'мәлімет үшін', off: 'өшірілген' },
  en: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
};

/** Sets of rules; `recommended` and `strict` are what lint.yaml calls them. */
export const PRESETS: InLanguages<'recommended' | 'strict' | 'always'> = {
  ru: {
    recommended: 'рекомендованный (recommended)',
    strict: 'только строгий (strict)',
    always: 'действует всегда',
  },
  kk: {
    recommended: 'ұсынылатын (recommended)',
    strict: 'тек қатаң (strict)',
    always: 'әрқашан қолданылады',
  },
  en: { recommended: 'recommended', strict: 'strict only', always: 'always on' },
};

/** What a rule looks at. */
export const SCOPES: InLanguages<
  'act' | 'regulation' | 'standard' | 'order' | 'rules' | 'service' | 'catalogue' | 'acknowledgement' | 'text'
> = {
  ru: {
    act: 'акт',
    regulation: 'регламент',
    standard: 'стандарт',
    order: 'приказ',
    rules: 'правила услуги',
    service: 'услуга',
    catalogue: 'весь каталог',
    acknowledgement: 'признание',
    text: 'текст акта при импорте',
  },
  kk: {
    act: 'акт',
    regulation: 'регламент',
    standard: 'стандарт',
    order: 'бұйрық',
    rules: 'қызмет қағидалары',
    service: 'көрсетілетін қызмет',
    catalogue: 'бүкіл каталог',
    acknowledgement: 'мойындау',
    text: 'импорт кезінде акт мәтіні',
  },
  en: {
    act: 'act',
    regulation: 'regulation',
    standard: 'standard',
    order: 'order',
    rules: 'rules of a service',
    service: 'service',
    catalogue: 'whole catalogue',
    acknowledgement: 'acknowledgement',
    text: 'text of an act at import',
  },
};
