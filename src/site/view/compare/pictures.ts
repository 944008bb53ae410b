/** Pictures of the whole path of a channel, beside each other; they are fetched when somebody asks for them. */
import type { ChannelKind } from '../../../model/records.ts';
import { el, type Markup } from '../shared/markup.ts';
import type { SideName, Sides } from './sides.ts';

function pictureMarkup(channel: ChannelKind, side: SideName, { words, ...sides }: Sides): Markup[] {
  const all = sides[side].channelWords[channel]?.diagrams ?? [];
  return all.map(({ name, href }) => {
    const title = `${words.sides[side]}: ${name}, ${words.channel[channel]}`;
    return el(
      'figure',
      { class: 'diagram' },
      el('figcaption', {}, el('a', { href }, title)),
      el(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
        el('img', { src: href, alt: title, loading: 'lazy' }),
      ),
    );
  });
}

export function picturesMarkup(channel: ChannelKind, sides: Sides): Markup | undefined {
  const pictures = (['a', 'b'] as const).map((side) => pictureMarkup(channel, side, sides));
  if (pictures.flat().length === 0) return undefined;
  return el(
    'details',
    { class: 'no-print' },
    el('summary', {}, `${sides.words.diagrams}: ${sides.words.channel[channel]}`),
    el(
      'div',
      { class: 'sides' },
      ...pictures.map((own, index) => el('div', { class: `side side-${index === 0 ? 'a' : 'b'}` }, ...own)),
    ),
  );
}
