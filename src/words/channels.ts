/** Ways to apply for a service. */
import type { ChannelKind, ServiceChannel } from '../model/records.ts';
import type { InLanguages } from './in-languages.ts';

export const CHANNELS: InLanguages<ChannelKind> = {
  ru: { office: 'канцелярия услугодателя', con: 'ЦОН', portal: 'портал eGov' },
  kk: { office: 'көрсетілетін қызметті берушінің кеңсесі', con: 'ХҚО', portal: 'веб-портал (eGov)' },
  en: { office: "provider's office", con: 'citizen service centre', portal: 'eGov portal' },
};

/** By the rules of today (Law № 88-V, art. 18); a ЦОН is now the Государственная корпорация. */
export const SERVICE_CHANNELS: InLanguages<ServiceChannel> = {
  ru: {
    office: 'канцелярия услугодателя',
    con: 'Государственная корпорация (ЦОН)',
    portal: 'портал eGov',
    proactive: 'без заявления',
    mobile: 'мобильное приложение',
    partner: 'партнёрская организация',
  },
  kk: {
    office: 'көрсетілетін қызметті берушінің кеңсесі',
    con: 'Мемлекеттік корпорация (ХҚО)',
    portal: 'веб-портал (eGov)',
    proactive: 'өтінішсіз',
    mobile: 'мобильді қосымша',
    partner: 'серіктес ұйым',
  },
  en: {
    office: "provider's office",
    con: 'Government for Citizens corporation',
    portal: 'eGov portal',
    proactive: 'without an application',
    mobile: 'mobile application',
    partner: 'partner organisation',
  },
};
