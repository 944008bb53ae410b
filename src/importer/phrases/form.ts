/** «Форма оказания государственной услуги – электронная (частично автоматизированная) и (или) бумажная». */
import type { Read } from '../sourced.ts';
import { match, type Words } from '../words.ts';
import { withoutEnd } from './sentence.ts';

export interface DraftForm {
  values: Read[];
  automation?: Read | undefined;
  text: Words;
  /** «Форма оказания государственной услуги –». */
  label: Words;
}

const FORM =
  /^(?<lead>.{0,200}?(?:услуги|услуг|нысаны|результата|предоставления|представления|выдачи))\s*(?:[:–—-]|является)\s*(?<form>.+)$/dsu;
const VALUES = [
  ['electronic', /электрон/iu],
  ['paper', /бумаж|қағаз/iu],
] as const;
const AUTOMATION = [
  ['full', /полностью|толық/iu],
  ['partial', /частичн|ішінара/iu],
] as const;

/** Nothing when the words do not say that a form is electronic or on paper. */
export function readForm(words: Words): DraftForm | undefined {
  const { lead: label, form } = match(words, FORM)?.named ?? {};
  if (label === undefined || form === undefined) return undefined;
  const text = withoutEnd(form);
  const named = (values: readonly (readonly [string, RegExp])[]): Read[] =>
    values.filter(([, pattern]) => pattern.test(text.text)).map(([value]) => ({ value, from: text }));
  const values = named(VALUES);
  return values.length === 0 ? undefined : { values, automation: named(AUTOMATION)[0], text, label };
}
