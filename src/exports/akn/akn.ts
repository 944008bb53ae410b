/**
 * A document of law as Akoma Ntoso 3.0: who made it and what it is called, what happened to it and by which act, and the
 * words that the record holds at their places. A day that nobody knows has no form there: it is told as unknown beside.
 */
import { escapeXml } from '../../language/escape-xml.ts';
import { slug } from '../../language/slug.ts';
import { element } from '../xml.ts';
import { writeBody } from './body.ts';
import type { LawDocument } from './document.ts';
import { writeEvents } from './events.ts';
import { LANGUAGES } from './names.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const OWN_NAMESPACE = 'urn:reglament:akn:1';
/** Who describes: this program from the records of its catalogue. */
const EDITOR = '#reglament';

/** @param day ISO day: when it was described so */
export function writeIdentification(
  document: Pick<
    LawDocument,
    'work' | 'country' | 'kind' | 'number' | 'title' | 'date' | 'language' | 'aliases'
  >,
  day: string,
): string {
  const { work, country, kind, number, title, date, language, aliases } = document;
  const expression = `${work}/${LANGUAGES[language]}`;
  const level = (name: string, iri: string, parts: readonly string[]) =>
    element(
      name,
      {},
      [element('FRBRthis', { value: iri }), element('FRBRuri', { value: iri }), ...parts].join(''),
    );
  const described = [
    element('FRBRdate', { date: day, name: 'described' }),
    element('FRBRauthor', { href: EDITOR }),
  ];
  const content = [
    level('FRBRWork', work, [
      ...aliases.map(({ name, value }) => element('FRBRalias', { value, name })),
      element('FRBRdate', { date, name: 'adopted' }),
      element('FRBRauthor', { href: '#authority' }),
      element('FRBRcountry', { value: country }),
      element('FRBRsubtype', { value: slug(kind) }),
      ...(number === undefined ? [] : [element('FRBRnumber', { value: number })]),
      element('FRBRname', { value: title }),
    ]),
    // Which redaction the words are of is not claimed: the record tells on which day it was read.
    level('FRBRExpression', expression, [
      ...described,
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: LANGUAGES[language] }),
    ]),
    level('FRBRManifestation', `${expression}.xml`, [
      ...described,
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ];
  return element('identification', { source: EDITOR }, content.join('\n'));
}

function writePublication({ events }: LawDocument): string {
  const event = events.find(({ kind, date }) => kind === 'published' && date !== undefined);
  if (event === undefined) return '';
  return element('publication', { date: event.date, name: 'published', showAs: event.text ?? '' });
}

/** Who made the act, and who describes it. */
export const writeOrganizations = ({ authority }: Pick<LawDocument, 'authority'>): string[] => [
  element('TLCOrganization', {
    eId: 'authority',
    href: `/akn/ontology/organization/${slug(authority)}`,
    showAs: authority,
  }),
  element('TLCOrganization', {
    eId: 'reglament',
    href: '/akn/ontology/organization/reglament',
    showAs: 'Reglament',
  }),
];

function writeReferences(
  { work, title, authority, approvedBy, attachments }: LawDocument,
  causes: string,
): string {
  const concept = (eId: string, showAs: string) =>
    element('TLCConcept', { eId, href: `/akn/ontology/concept/reglament/${eId}`, showAs });
  const content = [
    element('original', { eId: 'this', href: work, showAs: title }),
    causes,
    ...attachments.map(({ href, name }, index) =>
      element('hasAttachment', { eId: `attached_${index + 1}`, href, showAs: name, type: 'approved' }),
    ),
    approvedBy === undefined
      ? ''
      : element('attachmentOf', {
          eId: 'approving',
          href: approvedBy.href,
          showAs: approvedBy.name,
          type: 'approved',
        }),
    ...writeOrganizations({ authority }),
    concept('in-force', 'in force'),
  ];
  return element('references', { source: EDITOR }, content.join('\n'));
}

/** @param day ISO day that the status is of, that of the build */
export function formatAkn(document: LawDocument, day: string): string {
  const { form, kind, title, preamble, body, attachments, isRetold } = document;
  const events = writeEvents(document);
  const meta = [
    writeIdentification(document, day),
    writePublication(document),
    events.lifecycle,
    events.analysis,
    events.temporal,
    writeReferences(document, events.references),
    events.notes,
    element(
      'proprietary',
      { source: EDITOR },
      `${element('reglament:status', { on: day, kind: document.status })}${events.unknown}`,
    ),
  ].filter((part) => part !== '');
  const words = preamble.map(({ text, at }) => element('p', { title: at }, escapeXml(text)));
  const content = [
    element('meta', {}, `\n${meta.join('\n')}\n`),
    `<preface><longTitle eId="title"><p><docTitle>${escapeXml(title)}</docTitle></p></longTitle></preface>`,
    words.length === 0 ? '' : element('preamble', {}, words.join('')),
    element(
      form === 'act' ? 'body' : 'mainBody',
      { status: isRetold === true ? 'editorial' : 'incomplete' },
      `\n${writeBody(body) || '<hcontainer eId="hcontainer_1" name="place"><content><p/></content></hcontainer>'}\n`,
    ),
    attachments.length === 0
      ? ''
      : element(
          'attachments',
          {},
          attachments
            .map(({ href, name }, index) => {
              const eId = `att_${index + 1}`;
              const reference = element('documentRef', { eId: `${eId}__ref`, href, showAs: name });
              return element('attachment', { eId }, reference);
            })
            .join(''),
        ),
  ].filter((part) => part !== '');
  const root = element(form, { name: slug(kind), contains: 'singleVersion' }, `\n${content.join('\n')}\n`);
  return wrapAkn(root);
}

/** @param root the document itself */
export function wrapAkn(root: string): string {
  const namespaces = { xmlns: NAMESPACE, 'xmlns:reglament': OWN_NAMESPACE };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', namespaces, `\n${root}\n`)}\n`;
}
