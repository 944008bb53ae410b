/** What ruled a service from its regulation to a day, stretch by stretch, and what is known of each. */
import { findDaysOfTerm } from '../../../catalog/days-of-term.ts';
import { findForce } from '../../../history/force.ts';
import { changeDays } from '../../../history/moments.ts';
import { redactionDays, redactionOn } from '../../../history/redactions.ts';
import { findRegulationStatus } from '../../../history/status.ts';
import { addDays } from '../../../model/day.ts';
import type { LinkedRegulation, LinkedRules, LinkedService } from '../../../model/entry.ts';
import type { Amendment, RulesRedaction } from '../../../model/records.ts';
import { type Provision, regulationProvision, rulesProvision } from './provision.ts';

type State =
  | { kind: 'regulation'; regulation: LinkedRegulation; isTermKnown: boolean }
  | { kind: 'rules'; rules: LinkedRules; redaction: RulesRedaction; isAssumed: boolean }
  /** Nothing that stands is known: for certain, for all that is told of the regulation, or but for a near service. */
  | { kind: 'none'; why: 'unknown' | 'doubtful' | 'near' };

export type CourseStretch = State & {
  from: string;
  /** The day on which the next one begins; absent for the last. */
  until?: string;
  /** `from` is the earliest day that it can be. */
  isFromEarliest: boolean;
  provision: Provision;
  /** How many redactions that were not read stand behind it. */
  unreadRedactions: number;
  /** Orders that changed what ruled the service, in this time. */
  amendments: readonly Amendment[];
};

/** @param today ГГГГ-ММ-ДД; nothing later is told */
export function findCourse(service: LinkedService, today: string): CourseStretch[] {
  const days = listDays(service).filter((day) => day <= today);
  const stretches: CourseStretch[] = [];
  for (const day of days) {
    const state = findState(service, day);
    const last = stretches.at(-1);
    if (last === undefined && state.kind === 'none') continue;
    if (last !== undefined && isContinued(last, state)) {
      if (state.kind === 'rules') last.unreadRedactions += 1;
      continue;
    }
    if (last !== undefined) last.until = day;
    stretches.push({
      ...state,
      from: day,
      isFromEarliest: isEarliest(state, day, service),
      provision: findProvision(state),
      unreadRedactions: state.kind === 'rules' && isUnread(state) ? 1 : 0,
      amendments: [],
    });
  }
  return stretches.map((stretch) => ({ ...stretch, amendments: listAmendments(stretch, today) }));
}

function listDays({ regulations, rules }: LinkedService): string[] {
  const days = regulations.flatMap((regulation) => {
    const { act, standard, data } = regulation;
    if (act === undefined) return [];
    const lastKnown = findDaysOfTerm(regulation)?.to;
    const repealed = standard?.order?.data.repealed?.date;
    return [
      ...changeDays(act.data, data),
      ...(lastKnown === undefined ? [] : [addDays(lastKnown, 1)]),
      ...(repealed === undefined ? [] : [repealed]),
    ];
  });
  return [...new Set([...days, ...rules.flatMap(({ data }) => redactionDays(data))])].sort();
}

/** A regulation rules until it or its standard falls: rules that began before are those of other services then. */
function findState(service: LinkedService, day: string): State {
  const forces = service.regulations.map((regulation) => ({ regulation, force: findForce(regulation, day) }));
  const standing = forces.findLast(({ force }) => force === 'in-force');
  if (standing !== undefined) {
    const lastKnown = findDaysOfTerm(standing.regulation)?.to;
    const isTermKnown = lastKnown === undefined || day <= lastKnown;
    return { kind: 'regulation', regulation: standing.regulation, isTermKnown };
  }
  const hasBegun = forces.some(({ force }) => force !== 'not-yet' && force !== 'unknown');
  const links = service.data.thread.filter(({ kind }) => kind === 'rules');
  const ruling = service.rules.findLast(
    ({ id, data }) =>
      redactionOn(data, day) !== undefined &&
      links.some(({ record, certainty }) => record === id && certainty !== 'near'),
  );
  const redaction = ruling && redactionOn(ruling.data, day);
  if (ruling !== undefined && redaction !== undefined && (hasBegun || service.regulations.length === 0)) {
    const link = links.find(({ record }) => record === ruling.id);
    const isAssumed = link?.certainty === 'assumed' || ruling.data.standing.certainty === 'assumed';
    return { kind: 'rules', rules: ruling, redaction, isAssumed };
  }
  const isNear = links.some(({ certainty }) => certainty === 'near');
  const isDoubtful = forces.some(({ force }) => force === 'doubtful');
  return { kind: 'none', why: isNear ? 'near' : isDoubtful ? 'doubtful' : 'unknown' };
}

function isUnread({ redaction, isAssumed }: Extract<State, { kind: 'rules' }>): boolean {
  return isAssumed || redaction.read === 'none';
}

function isContinued(last: CourseStretch, state: State): boolean {
  if (last.kind === 'regulation' && state.kind === 'regulation')
    return last.regulation === state.regulation && last.isTermKnown === state.isTermKnown;
  if (last.kind === 'rules' && state.kind === 'rules')
    return last.rules === state.rules && isUnread(last) && isUnread(state);
  return last.kind === 'none' && state.kind === 'none' && last.why === state.why;
}

/** Whether a stretch may have begun later than its first day: by its own beginning, or by the end of what was before. */
function isEarliest(state: State, day: string, { regulations }: LinkedService): boolean {
  if (state.kind === 'regulation' && !state.isTermKnown) return false;
  if (state.kind === 'rules' && day === (state.redaction.commenced ?? state.redaction.date))
    return state.redaction.commenced === undefined;
  return regulations.some(
    ({ act, data }) =>
      act !== undefined && findRegulationStatus(data, act.data, day).certainty === 'date-unknown',
  );
}

function findProvision(state: State): Provision {
  if (state.kind === 'rules') return rulesProvision(isUnread(state) ? undefined : state.redaction);
  if (state.kind === 'none') return rulesProvision(undefined);
  const provision = regulationProvision(state.regulation);
  if (state.isTermKnown) return provision;
  const unread = 'unread' as const;
  return { ...provision, termOn: () => unread, documents: unread, fee: unread };
}

function listAmendments(stretch: CourseStretch, today: string): readonly Amendment[] {
  const order =
    stretch.kind === 'regulation'
      ? stretch.regulation.standard?.order
      : stretch.kind === 'rules'
        ? stretch.rules.order
        : undefined;
  const { from, until } = stretch;
  const own = stretch.kind === 'rules' && !isUnread(stretch) ? stretch.redaction.by?.number : undefined;
  return (order?.data.amendments ?? []).filter(
    ({ date, number }) =>
      number !== own && date >= from && date <= today && (until === undefined || date < until),
  );
}
