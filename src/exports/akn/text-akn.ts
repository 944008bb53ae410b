/**
 * The text of an act as Akoma Ntoso 3.0: every word of it in its place, what it approves as attachments, and their appendices
 * as attachments of those. Which redaction the words are of, and what happened to the act, is not claimed here: that is known
 * to the records (`akn.ts`), whose eIds of items and points are the same.
 */
import { escapeXml } from '../../language/escape-xml.ts';
import { slug } from '../../language/slug.ts';
import { element } from '../xml.ts';
import { wrapAkn, writeIdentification, writeOrganizations } from './akn.ts';
import type { LawText, TextAppendix, TextDocument, TextItem } from './law-text.ts';
import { nameComponent, nameWork } from './names.ts';
import type { FindTarget } from './references.ts';
import { nameItem, openIds, type TextPlace, writeBlocks, writeItems, writeSections } from './text-body.ts';

const EMPTY = '<hcontainer name="empty"><content><p/></content></hcontainer>';

/** What each reference leads to; a number that the text gives twice leads nowhere. */
function findIn(prefix: string, items: readonly TextItem[], appendices: readonly TextAppendix[]): FindTarget {
  const numbers = items.map(({ number }) => number);
  const appendixNumbers = appendices.map(({ number }) => number);
  return (target, number) => {
    const among = target === 'item' ? numbers : appendixNumbers;
    const place = among.indexOf(number);
    if (place < 0 || among.lastIndexOf(number) !== place) return undefined;
    return target === 'item' ? nameItem(prefix, number) : `${prefix}att_${place + 1}`;
  };
}

const paragraphs = (texts: readonly string[], name?: string) =>
  texts.map((text) => element('p', { class: name }, escapeXml(text))).join('');

/** A document within the act: its own name, no life of its own. */
function writeAttachment(
  law: LawText,
  { eId, name, title, day }: { eId: string; name: string; title: string; day: string },
  content: string,
): string {
  const work = nameComponent(nameWork(law.country, law), name);
  const meta = element('meta', {}, writeIdentification({ ...law, work, title, aliases: [] }, day));
  return element('attachment', { eId }, element('doc', { name: slug(title, 40) || 'doc' }, meta + content));
}

function writeAppendix(
  law: LawText,
  appendix: TextAppendix,
  {
    eId,
    name,
    day,
    find,
    claim,
  }: { eId: string; name: string; day: string } & Pick<TextPlace, 'find' | 'claim'>,
): string {
  const { stamp, paragraphs: own, number } = appendix;
  const body = element(
    'hcontainer',
    { eId: claim(`${eId}__hcontainer_1`), name: 'appendix' },
    element('content', {}, writeBlocks(own, { prefix: `${eId}__`, claim, find }) || '<p/>'),
  );
  const preface = stamp.length === 0 ? '' : element('preface', {}, paragraphs(stamp, 'stamp'));
  const title = stamp[0] ?? `Приложение ${number ?? ''}`.trim();
  return writeAttachment(law, { eId: claim(eId), name, title, day }, preface + element('mainBody', {}, body));
}

function writeDocument(
  law: LawText,
  document: TextDocument,
  { index, day, claim }: { index: number; day: string; claim: TextPlace['claim'] },
): string {
  const { title, stamp, notes, sections, appendices } = document;
  const eId = claim(`att_${index + 1}`);
  const prefix = `${eId}__`;
  const name = document.name ?? `att-${index + 1}`;
  const items = sections.flatMap((section) => section.items);
  const place: TextPlace = { prefix, claim, find: findIn(prefix, items, appendices) };
  const heading = `<p><docTitle>${escapeXml(title)}</docTitle></p>`;
  const preface = element('preface', {}, paragraphs(stamp, 'stamp') + heading + paragraphs(notes, 'note'));
  const attached = appendices.map((appendix, at) =>
    writeAppendix(law, appendix, { ...place, eId: `${prefix}att_${at + 1}`, name: `${name}-${at + 1}`, day }),
  );
  const content = [
    preface,
    element('mainBody', {}, writeSections(sections, place) || EMPTY),
    attached.length === 0 ? '' : element('attachments', {}, attached.join('\n')),
  ];
  return writeAttachment(law, { eId, name, title, day }, content.join('\n'));
}

/** @param day ISO day on which the text was taken apart */
export function formatTextAkn(law: LawText, day: string): string {
  const { kind, country, head, preamble, items, signature, documents, unplaced } = law;
  const claim = openIds();
  // Of the organizations that the document names.
  for (const eId of ['this', 'authority', 'reglament']) claim(eId);
  const work = nameWork(country, law);
  const place: TextPlace = { prefix: '', claim, find: findIn('', items, []) };
  const rest =
    unplaced.length === 0
      ? ''
      : element(
          'hcontainer',
          { eId: claim('hcontainer_1'), name: 'unplaced' },
          element('content', {}, writeBlocks(unplaced, place)),
        );
  const attached = documents.map((document, index) => writeDocument(law, document, { index, day, claim }));
  const meta = [
    writeIdentification({ ...law, work, aliases: [] }, day),
    element(
      'references',
      { source: '#reglament' },
      [element('original', { eId: 'this', href: work, showAs: law.title }), ...writeOrganizations(law)].join(
        '',
      ),
    ),
  ];
  const content = [
    element('meta', {}, `\n${meta.join('\n')}\n`),
    head.length === 0 ? '' : element('preface', {}, writeBlocks(head, place)),
    preamble.length === 0 ? '' : element('preamble', {}, writeBlocks(preamble, place)),
    element(
      'body',
      {},
      `\n${[writeItems(items, place), rest].filter((part) => part !== '').join('\n') || EMPTY}\n`,
    ),
    signature.length === 0 ? '' : element('conclusions', {}, writeBlocks(signature, place)),
    attached.length === 0 ? '' : element('attachments', {}, `\n${attached.join('\n')}\n`),
  ].filter((part) => part !== '');
  return wrapAkn(
    element('act', { name: slug(kind), contains: 'singleVersion' }, `\n${content.join('\n')}\n`),
  );
}
