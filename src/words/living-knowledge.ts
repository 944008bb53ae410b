/** What is counted of the law of today. */
import type { Knowledge, LivingKnowledge } from '../history/living-knowledge.ts';
import type { InLanguages } from './in-languages.ts';

export const LIVING_MATTERS: InLanguages<keyof LivingKnowledge> = {
  ru: {
    services: 'услуги',
    rules: 'правила',
    redactions: 'редакции правил',
    rows: 'строки таблиц основных требований',
  },
  kk: {
    services: 'қызметтер',
    rules: 'қағидалар',
    redactions: 'қағидалардың редакциялары',
    rows: 'негізгі талаптар кестелерінің жолдары',
  },
  en: {
    services: 'services',
    rules: 'rules',
    redactions: 'redactions of rules',
    rows: 'rows of the tables of main requirements',
  },
};

export const KNOWLEDGE: InLanguages<Knowledge> = {
  ru: { known: 'известно', unverified: 'не проверено', unknown: 'не известно' },
  kk: { known: 'белгілі', unverified: 'тексерілмеген', unknown: 'белгісіз' },
  en: { known: 'known', unverified: 'unverified', unknown: 'unknown' },
};
