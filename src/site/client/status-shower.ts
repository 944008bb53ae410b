/**
 * The status on the day that the address names. The build has told the banners of all days: see
 * src/site/view/act/status-history.ts.
 */

import { longDate } from '../../language/long-date.ts';
import { isDay } from '../../model/day.ts';
import type { RecordLanguage } from '../../model/records.ts';
import { type EventState, stateOn } from '../view/act/event-state.ts';
import type { StatusHistory } from '../view/act/status-history.ts';
import { toShare } from '../view/act/timeline-scale.ts';
import { el } from '../view/shared/markup.ts';
import { queryNow } from './address-state.ts';
import { makeElement } from './nodes.ts';
import { fetchJson } from './page.ts';

/** See src/components/act/StatusOn.astro. */
interface Words {
  language: RecordLanguage;
  /** With «{day}» where the day goes. */
  title: string;
  failed: string;
  /** Said about a day after `today`, the day that the site speaks of. */
  future: string;
  today: string;
  state: Record<Exclude<EventState, undefined>, string>;
}

/** The list of events and the picture of a page of an act; other pages have none. */
function markTimeline(day: string | undefined, words: Words): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const { from = '', until } = item.dataset;
    const state = day === undefined ? undefined : stateOn({ from, until }, day);
    const told = item.querySelector<HTMLElement>('[data-state]');
    item.classList.toggle('is-later', state === 'later');
    if (told !== null) {
      told.hidden = state === undefined;
      told.textContent = state === undefined ? '' : words.state[state];
    }
  }
  const picture = document.querySelector<HTMLElement>('[data-first]');
  const mark = picture?.querySelector('.asked');
  if (picture === null || mark === null || mark === undefined) return;
  const { first = '', last = '' } = picture.dataset;
  const x = day === undefined ? '0' : `${toShare(day, { first, last })}%`;
  for (const end of ['x1', 'x2']) mark.setAttribute(end, x);
  mark.setAttribute('visibility', day === undefined ? 'hidden' : 'visible');
}

/**
 * @param root what src/components/act/StatusOn.astro draws
 * @returns shows the day that the address names now, or the present status when it names none
 * @throws Error when the page lacks a part of it
 */
export function statusShower(root: HTMLElement): () => void {
  const holder = root.querySelector('[data-banner]');
  const field = root.querySelector('input');
  const today = root.querySelector<HTMLButtonElement>('[data-today]');
  const fold = root.querySelector('details');
  if (!(holder && field && today && fold)) throw new Error('the form of a day lacks a part');
  const words = JSON.parse(root.dataset.words ?? '{}') as Words;
  const now = [...holder.childNodes];

  let fetched: Promise<StatusHistory> | undefined;
  const history = (): Promise<StatusHistory> => {
    fetched ??= fetchJson(root.dataset.status ?? '');
    return fetched;
  };

  const show = async (): Promise<void> => {
    const asked = queryNow().get('on');
    const day = asked !== null && isDay(asked) ? asked : undefined;
    today.hidden = day === undefined;
    for (const of of document.querySelectorAll<HTMLElement>('[data-of-today]')) of.hidden = day !== undefined;
    field.value = day ?? '';
    if (day === undefined) {
      holder.replaceChildren(...now);
      markTimeline(undefined, words);
      return;
    }
    fold.open = true;
    const { banners, records } = await history();
    const stretch = records[root.dataset.record ?? '']?.findLast(([from]) => from <= day);
    const banner = stretch && banners[stretch[1]];
    if (banner === undefined) throw new Error(`no status on ${day}`);
    const told = words.title.replace('{day}', longDate(day, words.language));
    const title = el('p', {}, day > words.today ? `${told}. ${words.future}` : told);
    const node = makeElement(banner);
    node.querySelector('.banner-text')?.prepend(makeElement(title));
    holder.replaceChildren(node);
    markTimeline(day, words);
  };

  return () => {
    show().catch(() => {
      fetched = undefined;
      holder.replaceChildren(document.createTextNode(words.failed));
    });
  };
}
