/** Ways to apply for a service. */
import type { ChannelKind } from '../model/records.ts';
import type { InLanguages } from './in-languages.ts';

export const CHANNELS: InLanguages<ChannelKind> = {
  ru: { office: 'канцелярия услугодателя', con: 'ЦОН', portal: 'портал eGov' },
  kk: { office: 'көрсетілетін қызметті берушінің кеңсесі', con: 'ХҚО', portal: 'веб-портал (eGov)' },
  en: { office: "provider's office", con: 'citizen service centre', portal: 'eGov portal' },
};
