/** Whether a page of the second language is told in it. */
import type { Page } from 'playwright-core';
import { chooseDictionary } from '../../i18n/dictionaries.ts';

function listTexts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(listTexts) : [];
}

const kazakh = new Set(listTexts(chooseDictionary('kk')));
const russian = listTexts(chooseDictionary('ru')).filter((text) => /[а-я]/i.test(text) && !kazakh.has(text));

/** Letters and small words that no Kazakh sentence has. */
const FOREIGN = /[ёщъ]|(?<![а-яёәғқңөұүһі])(?:и|для|или|по|на|если|нет|который)(?![а-яёәғқңөұүһі])/i;

/** A word alone may be a loan inside a Kazakh sentence; several words are not. */
const isRussian = (text: string) =>
  // A capital alone is a letter of the alphabet, as in the glossary.
  !/^\p{Lu}$/u.test(text) &&
  (FOREIGN.test(text) ||
    russian.some((words) => (words.includes(' ') ? text.includes(words) : text === words)));

/** Everything that a reader sees or hears in Kazakh: text, and names of fields, regions, columns. */
function spokenOnPage(): string[] {
  const texts: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Element) {
      if (['SCRIPT', 'STYLE', 'PRE', 'CODE'].includes(node.tagName)) return;
      if (node.closest('[lang]')?.getAttribute('lang') !== 'kk') return;
      for (const name of ['aria-label', 'placeholder', 'data-label', 'alt', 'title'])
        texts.push(node.getAttribute(name) ?? '');
      if (node instanceof HTMLTemplateElement) visit(node.content);
    }
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    for (const child of node.childNodes) visit(child);
  };
  visit(document.documentElement);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** What stands on a Kazakh page as Kazakh, and which of it is Russian. */
export async function kazakhTexts(page: Page): Promise<{ spoken: number; russian: string[] }> {
  const texts = await page.evaluate(spokenOnPage);
  return { spoken: texts.length, russian: texts.filter(isRussian) };
}
