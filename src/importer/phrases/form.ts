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
  /^(?<lead>.{0,200}?(?:услуги|услуг|оказания|нысаны|результата|предоставления|представления|выдачи))\s*(?:[:–—-]|является|(?:предоставля|представля|выда)\p{L}+\s+(?=в\s(?:электронн|бумажн))|\s(?=(?:не |частично |полностью )?автоматизирован))\s*(?<form>.+)$/dsu;
const VALUES = [
  ['electronic', /электрон/iu],
  ['paper', /бумаж|қағаз/iu],
] as const;
const AUTOMATION = [
  ['full', /полностью|толық/iu],
  ['partial', /частичн|ішінара/iu],
] as const;

/** Orders of 2012 say only how far it is automated: electronic or on paper is unknown then. */
const AUTOMATED = /автоматизирован|автоматтандыр/iu;

/** Nothing when the words do not say what a form is. */
export function readForm(words: Words): DraftForm | undefined {
  const { lead: label, form } = match(words, FORM)?.named ?? {};
  if (label === undefined || form === undefined) return undefined;
  const text = withoutEnd(form);
  const named = (values: readonly (readonly [string, RegExp])[]): Read[] =>
    values.filter(([, pattern]) => pattern.test(text.text)).map(([value]) => ({ value, from: text }));
  const values = named(VALUES);
  if (values.length === 0 && AUTOMATED.test(text.text)) values.push({ value: 'unknown', from: text });
  return values.length === 0 ? undefined : { values, automation: named(AUTOMATION)[0], text, label };
}
