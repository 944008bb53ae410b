/** The page of an act: its events as a line of time, its list, its basis. */
import { identifyPlace } from '../../../exports/akn/body.ts';
import { defined } from '../../../model/defined.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Act, Basis, RecordLanguage } from '../../../model/records.ts';
import { draftAddress, regulationAddress } from '../../address.ts';
import type { Records, SiteData } from '../../data.ts';
import type { BadgeView } from '../shared/badge.ts';
import { citeAct } from '../shared/citation.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import { actName } from './name.ts';
import type { StatusView } from './status.ts';
import { actStatusNow } from './status-on.ts';
import { type SuccessionView, successionView } from './succession.ts';
import { type TimelineView, timelineView } from './timeline.ts';

export interface ActView {
  act: Act;
  /** BCP 47 tag of the act's words; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  name: string;
  status: StatusView;
  timeline: TimelineView;
  succession: SuccessionView;
  citation: string;
  /** `regulation` is absent where nobody has finished its draft: it has no page. */
  approves: { anchor?: string; item: string; at: string; href?: string; title: string; status: BadgeView }[];
  basis: (Basis & { standards: { id: string; title: string }[] })[];
  findings: readonly Finding[];
  register: string;
  official?: { href: string; label: string };
  officialUnknown: string;
}

function basisView({ catalog }: Records, basis: Basis): ActView['basis'][number] {
  const { standards = [] } = catalog.orders.get(basis.ref ?? '') ?? {};
  return { ...basis, standards: standards.map(({ id, data }) => ({ id, title: data.titles.heading })) };
}

/** What an item of the act is called in its document (Akoma Ntoso), each once. */
function nameAnchors(items: readonly { at: string }[]): (string | undefined)[] {
  const named = items.map(({ at }) => identifyPlace(at));
  return named.map((eId, index) => (named.indexOf(eId) === index ? eId : undefined));
}

/** @throws Error when there is no such act: pages are made from the catalogue itself */
export function actView(data: SiteData, id: string): ActView {
  const entry = data.catalog.acts.get(id);
  if (entry === undefined) throw new Error(`no act ${id}`);
  const act = entry.data;
  const { t, site } = data;
  const language = findLanguage(data, id);
  const official = officialText(act.source, site);
  const anchors = nameAnchors(act.approves);
  const register = site.registers[act.source.register]?.name ?? act.source.register;
  return {
    act,
    lang: chooseLang(data, id),
    name: actName(act, language),
    status: actStatusNow(data, entry),
    timeline: timelineView(data, entry),
    succession: successionView(data, id, act),
    citation: citeAct(act, language),
    approves: act.approves.map(({ item, at, regulation, text }, index) => {
      const anchor = defined({ anchor: anchors[index] });
      const summary = data.summaries.get(regulation);
      if (summary === undefined) {
        const status: BadgeView = { tone: 'mute', icon: 'question', label: t.draft.unfinished };
        const draft = data.unfinished.find((one) => one.kind === 'regulation' && one.id === regulation);
        return { ...anchor, item, at, title: text, status, ...(draft && { href: draftAddress(draft) }) };
      }
      const titles = data.catalog.regulations.get(regulation)?.data.titles;
      return {
        ...anchor,
        item,
        at,
        href: regulationAddress(regulation),
        title: titles?.listed ?? summary.title,
        status: summary.status,
      };
    }),
    basis: act.basis.map((basis) => basisView(data, basis)),
    findings: data.findings.get(id) ?? [],
    register,
    ...defined({ official }),
    officialUnknown: t.regulation.officialUnknown(register),
  };
}
