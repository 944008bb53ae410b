/** The banner of a status: what the build writes at once and a script puts in its place for another day. */
import type { Dictionary } from '../../i18n/ru.ts';
import { iconMarkup } from '../shared/icon.ts';
import { el, type Markup } from '../shared/markup.ts';
import { saidMarkup } from '../shared/said.ts';
import type { StatusLine, StatusView } from './status.ts';

export interface BannerContext {
  t: Dictionary;
  official?: { href: string; label: string } | undefined;
  /** All but the first lines wait behind a question: on pages where answers come first. */
  folded?: boolean;
}

function lineMarkup({ text, href, said }: StatusLine): Markup {
  return el(
    'p',
    {},
    href === undefined ? text : el('a', { href }, text),
    said && ' ',
    said && saidMarkup(said),
  );
}

function officialMarkup({ t, official }: BannerContext): Markup | undefined {
  return (
    official &&
    el('p', {}, `${t.regulation.officialShort}: `, el('a', { href: official.href }, official.label))
  );
}

export function bannerMarkup({ kind, badge, lines }: StatusView, context: BannerContext): Markup {
  const { t, folded = false } = context;
  const told = [...lines.map(lineMarkup), officialMarkup(context)].filter((line) => line !== undefined);
  // What ended it is told at once; what puts it in doubt, to those who ask.
  const [first, rest] =
    kind === 'doubtful' ? [told.slice(0, 1), told.slice(1)] : [told.slice(0, 2), told.slice(2)];
  const body =
    folded && rest.length > 0
      ? [...first, el('details', {}, el('summary', {}, t.status.why), ...rest)]
      : told;
  return el(
    'div',
    { class: `banner tone-${badge.tone}` },
    iconMarkup(badge.icon),
    el('div', { class: 'banner-text' }, el('p', {}, el('strong', {}, badge.label)), ...body),
  );
}
