import type { ChannelKind } from '../model/records.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** An incomplete set of documents is refused at one channel, and what the others do with it is not said. */
export const refusalOneChannel = defineRule('refusal/one-channel', {
  severity: 'info',
  summary: {
    ru: 'Отказ в приёме документов описан не для всех каналов',
    en: 'A refusal to accept documents is told for some channels and not for others',
  },
  regulation({ regulation: { channels, refusals = [] } }) {
    const intake = refusals.flatMap((refusal, index) =>
      refusal.kind === 'intake' ? [{ refusal, index }] : [],
    );
    const [first] = intake;
    // Without a channel it is for all of them.
    if (first === undefined || intake.some(({ refusal }) => refusal.channel === undefined)) return undefined;
    const refusing = new Set(intake.map(({ refusal }) => refusal.channel));
    const silent = (Object.keys(channels) as ChannelKind[]).filter((kind) => !refusing.has(kind));
    if (silent.length === 0) return undefined;
    const names = (language: 'ru' | 'en') => silent.map((kind) => `«${CHANNELS[language][kind]}»`).join(', ');
    return {
      path: ['refusals', first.index],
      ru: {
        message: `Отказ в приёме неполных документов описан не для всех каналов (${first.refusal.at}): о других – ${names('ru')} – не сказано.`,
        fix: 'Проверьте, нет ли отказа для них в тексте. Если акт молчит, исправлять нечего.',
      },
      en: {
        message: `A refusal of incomplete documents is not told for every channel (${first.refusal.at}): of ${names('en')} nothing is said.`,
        fix: 'See whether the text has a refusal for them. If the act is silent, nothing is to be mended.',
      },
      quotes: intake.map(({ refusal }) => toQuote(refusal)),
    };
  },
});
