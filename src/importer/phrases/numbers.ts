/** Numbers of acts and of registrations: «№ А-7/298», «N 3470», «за № 1-16-101», «№ 400-VI ЗРК». */
import type { Read } from '../sourced.ts';
import { match, type Words } from '../words.ts';

/** With the sign before it; the number itself is what follows the sign. A part of a longer pattern. */
export const ACT_NUMBER = [
  '(?:№|N(?:o\\.?)?)\\s?',
  // «ҚР ДСМ-81», «А -4/156», «5С 40-3»
  '(?:(?:\\p{Lu}{2}\\s)?\\p{L}{1,4}\\s?[-–]\\s?|\\d{1,2}[СC]\\s)?',
  '\\d[\\d\\p{L}]*(?:[-–/][\\d\\p{L}]+){0,4}(?:\\s(?:ЗРК|ҚРЗ)(?!\\p{L}))?',
].join('');

const SIGN = /^(?:№|N(?:o\.?)?)\s?/du;

/** The number without its sign. White space inside («А -4/156») is the typist's and is dropped. */
export function readNumber(words: Words | undefined): Words | Read | undefined {
  const number = words && match(words, SIGN)?.after;
  if (number === undefined || number.text === '') return undefined;
  const value = number.text.replace(/\s+(?=[-–])|(?<=[-–])\s+/g, '');
  return value === number.text ? number : { value, from: number };
}
