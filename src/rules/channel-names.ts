import type { Language } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';

export const CHANNEL_NAMES: Record<Language, Record<ChannelKind, string>> = {
  ru: { office: 'канцелярия', con: 'ЦОН', portal: 'портал' },
  en: { office: 'office', con: 'citizen service centre', portal: 'portal' },
};
