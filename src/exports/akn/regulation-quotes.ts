/** Every quote of a regulation with its place, in the order of the record. */
import type { Process, Regulation, Step } from '../../model/records.ts';
import { locateRestated, locateStep } from '../../terms/place.ts';
import type { Placed } from './document.ts';

function listStep(process: Process, step: Step, name: string): Placed[] {
  const at = locateStep(process, step);
  const { action, duration, result } = step;
  return [
    { text: action, at, step: name },
    ...(duration === undefined ? [] : [{ text: duration, at, role: 'duration', step: name }]),
    ...(result === undefined
      ? []
      : typeof result === 'string'
        ? [{ text: result, at, role: 'result', step: name }]
        : [{ text: result.text, at: result.at, role: 'result', step: name }]),
  ];
}

function listProcess(id: string, process: Process): Placed[] {
  const { title, at, stated = [], steps, restated, results = [], table, notes = [] } = process;
  return [
    ...(title === undefined ? [] : [{ text: title, at, role: 'title' }]),
    ...steps.flatMap((step) => listStep(process, step, `${id}/${step.id}`)),
    ...stated,
    ...(restated?.steps ?? []).flatMap((step): Placed[] => {
      const place = locateRestated(restated ?? process, step);
      return [
        { text: step.action, at: place },
        ...(step.duration === undefined ? [] : [{ text: step.duration, at: place, role: 'duration' }]),
      ];
    }),
    ...results,
    ...(table?.steps ?? []).map((step) => ({ text: step.action, at: step.at ?? table?.at })),
    ...notes,
  ];
}

export function listQuotes(regulation: Regulation): Placed[] {
  if ('excluded' in regulation) {
    const { text, at } = regulation.excluded;
    return [{ text, at }];
  }
  const { provider, intake, channels, form, results, resultForm, standard, start, applicants } = regulation;
  const { terms = [], units, processes, refusals = [], notes = [], appendices } = regulation;
  const quoted = Object.values(channels).filter(({ inferred = [] }) => !inferred.includes('text'));
  const stated = [provider, intake, ...quoted, form, ...results, resultForm, standard, start, applicants];
  const quotes = [...stated, ...terms, ...Object.values(units)].flatMap((quote): Placed[] =>
    quote?.text === undefined ? [] : [{ text: quote.text, at: quote.at }],
  );
  return [
    ...quotes,
    ...Object.entries(processes).flatMap(([id, process]) => listProcess(id, process)),
    ...[...refusals, ...notes],
    ...appendices.flatMap(({ label, header, title }): Placed[] =>
      [header, title].flatMap((text) => (text === undefined ? [] : [{ text, at: label }])),
    ),
  ].map(({ text, at, role, step }: Placed) => ({ text, at, ...(role && { role }), ...(step && { step }) }));
}
