/** Every text of a regulation that is in the act's own words, with the path of its field and its place. */
import { stemText } from '../language/russian-stems.ts';
import { memoize } from '../model/memoize.ts';
import type { ActiveRegulation, Process, Quote } from '../model/records.ts';
import { locateRestated, locateStep } from '../terms/place.ts';

export interface ActText extends Quote {
  path: (string | number)[];
}

function quote(path: (string | number)[], found: Quote | undefined): ActText[] {
  return found === undefined ? [] : [{ path, text: found.text, at: found.at }];
}

function quotes(path: (string | number)[], list: readonly Quote[] = []): ActText[] {
  return list.map(({ text, at }, index) => ({ path: [...path, index], text, at }));
}

function listStepTexts(path: (string | number)[], process: Process): ActText[] {
  return process.steps.flatMap((step, index) => {
    const at = locateStep(process, step);
    const own = [...path, index];
    const result = typeof step.result === 'string' ? { text: step.result, at } : step.result;
    return [{ path: [...own, 'action'], text: step.action, at }, ...quote([...own, 'result'], result)];
  });
}

function listProcessTexts(path: (string | number)[], process: Process): ActText[] {
  const { title, at, stated, notes, restated } = process;
  const again = (restated?.steps ?? []).map((step, index) => ({
    path: [...path, 'restated', 'steps', index, 'action'],
    text: step.action,
    at: locateRestated(restated ?? process, step),
  }));
  return [
    ...quote([...path, 'title'], title === undefined ? undefined : { text: title, at }),
    ...quotes([...path, 'stated'], stated),
    ...listStepTexts([...path, 'steps'], process),
    ...again,
    ...quotes([...path, 'notes'], notes),
  ];
}

/** In the order of the fields, which is nearly that of the act. Appendices and definitions are not among them. */
export const listActTexts = memoize((regulation: ActiveRegulation): readonly ActText[] => {
  const { provider, intake, channels, form, results, resultForm, start, applicants } = regulation;
  const { terms, units, processes, refusals, notes } = regulation;
  return [
    ...quote(['provider'], provider),
    ...quote(['intake'], intake),
    ...Object.entries(channels).flatMap(([kind, channel]) => quote(['channels', kind], channel)),
    ...quote(['form'], form),
    ...quotes(['results'], results),
    ...quote(['resultForm'], resultForm),
    ...quote(['start'], start),
    ...quote(['applicants'], applicants),
    ...quotes(['terms'], terms),
    ...Object.entries(units).flatMap(([id, unit]) => quote(['units', id], unit)),
    ...Object.entries(processes).flatMap(([id, process]) => listProcessTexts(['processes', id], process)),
    ...quotes(['refusals'], refusals),
    ...quotes(['notes'], notes),
  ];
});

/** The stems of a text; a rule is not the only one to ask. */
export const listStems = memoize((text: ActText): readonly string[] => stemText(text.text));
