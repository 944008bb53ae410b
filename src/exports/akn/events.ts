/** What happened to a document: events with a day, modifications, spans of force; and apart from them what has no known day. */
import { escapeXml } from '../../language/escape-xml.ts';
import { slug } from '../../language/slug.ts';
import { element } from '../xml.ts';
import { hasPlace, identifyPlace } from './body.ts';
import type { LawDocument, LawEvent } from './document.ts';

const EDITOR = '#reglament';

/** Akoma Ntoso knows three kinds of events. */
const TYPES: Readonly<Record<string, string>> = {
  amended: 'amendment',
  'item-excluded': 'amendment',
  repealed: 'repeal',
  excluded: 'repeal',
};

const eventId = ({ key }: LawEvent) => `event_${slug(key)}`;

/** Acts that did something to this one, each once. */
function listCauses({ events }: LawDocument): Map<string, { eId: string; name: string }> {
  const causes = new Map<string, { eId: string; name: string }>();
  for (const { by } of events) {
    if (by !== undefined && !causes.has(by.href)) {
      causes.set(by.href, { eId: `ref_${causes.size + 1}`, name: by.name });
    }
  }
  return causes;
}

function writeLifecycle(document: LawDocument, causes: ReturnType<typeof listCauses>): string {
  const written = document.events.flatMap((event) => {
    if (event.date === undefined) return [];
    const cause = event.by === undefined ? undefined : causes.get(event.by.href);
    return element('eventRef', {
      eId: eventId(event),
      date: event.date,
      source: `#${cause?.eId ?? 'this'}`,
      type: TYPES[event.kind] ?? 'generation',
      'reglament:kind': event.kind,
      'reglament:items': event.items?.join(' '),
    });
  });
  return written.length === 0 ? '' : element('lifecycle', { source: EDITOR }, written.join('\n'));
}

/** Where the list of the act names an item. */
function placeItem({ body, items }: LawDocument, item: string): string | undefined {
  const eId = identifyPlace(items.get(item) ?? '');
  return eId !== undefined && hasPlace(body, eId) ? eId : undefined;
}

/** What an act amended is not told in a form that says more than the record knows: only what is gone is a modification. */
function writeModifications(document: LawDocument): string {
  const modify = (eId: string, source: string, destinations: readonly string[]) =>
    element(
      'textualMod',
      { eId, type: 'repeal' },
      `${element('source', { href: source })}${destinations.map((href) => element('destination', { href })).join('')}`,
    );
  const active = document.repeals.map(({ href, at }, index) => {
    const eId = identifyPlace(at);
    const source = eId !== undefined && hasPlace(document.body, eId) ? `#${eId}` : '#this';
    return modify(`active_${index + 1}`, source, [href]);
  });
  const passive = document.events.flatMap((event) => {
    const { kind, by, items = [] } = event;
    if (by === undefined) return [];
    const gone = kind === 'repealed' || kind === 'excluded';
    const places = items.flatMap((item) => placeItem(document, item) ?? []);
    const destinations = gone ? ['#this'] : kind === 'item-excluded' ? places.map((eId) => `#${eId}`) : [];
    return destinations.length === 0 ? [] : [modify(`mod_${slug(event.key)}`, by.href, destinations)];
  });
  const content = [
    active.length === 0 ? '' : element('activeModifications', {}, active.join('\n')),
    passive.length === 0 ? '' : element('passiveModifications', {}, passive.join('\n')),
  ].join('');
  return content === '' ? '' : element('analysis', { source: EDITOR }, content);
}

/** Said only where both ends are sure: an end on an unknown day must not look like none, nor force that is doubted like force. */
function writeTemporal({ events, status }: LawDocument): string {
  const start =
    events.find(({ kind }) => kind === 'commenced') ?? events.find(({ kind }) => kind === 'in-force');
  const end = events.find(({ kind }) => kind === 'repealed' || kind === 'excluded');
  const isSure = end === undefined ? status === 'in-force' : end.date !== undefined;
  if (start?.date === undefined || !isSure) return '';
  const interval = element('timeInterval', {
    refersTo: '#in-force',
    start: `#${eventId(start)}`,
    end: end === undefined ? undefined : `#${eventId(end)}`,
  });
  return element('temporalData', { source: EDITOR }, element('temporalGroup', { eId: 'tmpg_1' }, interval));
}

function writeUnknown({ events }: LawDocument): string {
  return events
    .filter(({ date }) => date === undefined)
    .map(({ key, kind, notBefore, notAfter, by, items, text, at }) =>
      element('reglament:event', {
        key,
        kind,
        date: 'unknown',
        notBefore,
        notAfter,
        by: by?.href,
        items: items?.join(' '),
        text,
        at,
      }),
    )
    .join('\n');
}

function writeNotes({ events }: LawDocument): string {
  const notes = events.flatMap(({ note }) => note ?? []);
  if (notes.length === 0) return '';
  const written = notes.map((note, index) =>
    element('note', { eId: `note_${index + 1}` }, `<p>${escapeXml(note)}</p>`),
  );
  return element('notes', { source: EDITOR }, written.join('\n'));
}

export function writeEvents(document: LawDocument) {
  const causes = listCauses(document);
  return {
    lifecycle: writeLifecycle(document, causes),
    analysis: writeModifications(document),
    temporal: writeTemporal(document),
    references: [...causes]
      .map(([href, { eId, name }]) => element('passiveRef', { eId, href, showAs: name }))
      .join('\n'),
    notes: writeNotes(document),
    unknown: writeUnknown(document),
  };
}
