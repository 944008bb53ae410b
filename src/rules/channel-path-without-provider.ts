import { stemText } from '../language/russian-stems.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { processesOnPath } from './processes.ts';
import { toQuote } from './quote.ts';

const [PROVIDER = ''] = stemText('услугодатель');
const PROVIDER_IN = /услугодател/iu;

/** The documents are taken at one house and the result given out there, and nobody has done the service. */
export const channelPathWithoutProvider = defineRule('channel/path-without-provider', {
  severity: 'warning',
  summary: {
    ru: 'Путь канала не проходит через услугодателя',
    en: 'The path of a channel does not pass the provider',
  },
  channel({ regulation, kind, channel }) {
    const flows = Object.values(regulation.processes).filter(({ holder }) => holder === 'provider');
    const passed = processesOnPath(regulation, kind).map(([, process]) => process);
    const isDone = passed.some(
      ({ holder, steps }) =>
        holder === 'provider' ||
        steps.some(({ unit = '' }) => {
          const { text = '', listed } = regulation.units[unit] ?? {};
          return listed === true || stemText(text).includes(PROVIDER);
        }),
    );
    // A path that ends with a link to the provider says itself that the act goes no further.
    const last = channel.path.at(-1);
    const isLinked = typeof last === 'object' && PROVIDER_IN.test(last.unstated);
    if (flows.length === 0 || isDone || isLinked) return undefined;
    return {
      path: ['path'],
      ru: {
        message: `Канал «${CHANNELS.ru[kind]}»: ни одного действия услугодателя на его пути нет, хотя регламент их описывает (${flows.map(({ at }) => at).join(', ')}).`,
        expected: 'путь, который проходит через процесс услугодателя',
        got: channel.path.map((part) => (typeof part === 'string' ? part : `«${part.unstated}»`)).join(' → '),
        fix: 'Допишите процесс услугодателя в path. Если по акту канал обходится без услугодателя, признайте замечание.',
      },
      en: {
        message: `Channel «${CHANNELS.en[kind]}»: its path has no step of the provider, though the regulation describes them (${flows.map(({ at }) => at).join(', ')}).`,
        expected: 'a path that passes a process of the provider',
        got: channel.path.map((part) => (typeof part === 'string' ? part : `«${part.unstated}»`)).join(' → '),
        fix: 'Put the process of the provider on the path. If by the act the channel does without, acknowledge the finding.',
      },
      quotes: [toQuote(channel)],
    };
  },
});
