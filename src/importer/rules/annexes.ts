/** What each annex to the rules is. A form is blank: nothing in it is a fact of the service. */
import type { RulesAnnex } from '../../model/records.ts';
import type { AppendixPart } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';
import type { Sourced } from '../sourced.ts';
import { join, type Words } from '../words.ts';

const REQUIREMENTS = /основных требований|стандарт государственной услуги|негізгі талаптар/iu;
const FORMULA = /формул/iu;
const BLANK =
  /(?:^|\s)\(?(?:форма|нысан)\)?(?:\s|$)|_{4}|заявлени|расписк|уведомлени|өтініш|қолхат|хабарлама/iu;
/** Under it stands who fills the form in, not what it is. */
const NO_TITLE = /^[_(]|_{4}|^(?:форма|нысан)\.?$|\s\|\s/iu;
/** Longer annexes are not told apart by their last words. */
const READ = 2000;

export function classifyAnnex({ paragraphs }: AppendixPart): NonNullable<RulesAnnex['kind']> {
  const own = listOwn(paragraphs.map(({ words }) => words));
  const whole = join(own).text.slice(0, READ);
  if (REQUIREMENTS.test(whole)) return 'requirements';
  if (FORMULA.test(findTitle(own)?.text ?? '')) return 'formula';
  return BLANK.test(whole) ? 'form' : 'other';
}

export function draftAnnex(annex: AppendixPart): Sourced<RulesAnnex> {
  const title = findTitle(listOwn(annex.paragraphs.map(({ words }) => words)));
  return { label: annex.label ?? 'приложение', title, kind: classifyAnnex(annex) };
}

/** The corners of all annexes and the words of blank forms. */
export function listBlankWords(annexes: readonly AppendixPart[]): Words[] {
  return annexes.flatMap((annex) => [
    ...annex.stamp.map(({ words }) => words),
    ...(classifyAnnex(annex) === 'form' ? annex.paragraphs.map(({ words }) => words) : []),
  ]);
}

function listOwn(words: readonly Words[]): Words[] {
  return words.filter((one) => readNote(one) === undefined);
}

function findTitle(own: readonly Words[]): Words | undefined {
  return own.find(({ text }) => !NO_TITLE.test(text) && text.length > 3);
}
