/** What a rule is about, by the first part of its id: the order in which a list of rules is read. */

const SUBJECTS = {
  terms: ['term', 'duration'],
  path: ['process', 'step', 'condition', 'restated', 'channel', 'con', 'unit'],
  standard: ['standard', 'form', 'result', 'refusal', 'complaint', 'title'],
  act: ['act', 'appendix'],
  living: ['service', 'rules'],
  words: ['abbreviation', 'text'],
  upkeep: ['record', 'acknowledgement', 'rule'],
} as const satisfies Record<string, readonly string[]>;

export type Subject = keyof typeof SUBJECTS;

export const SUBJECT_ORDER = Object.keys(SUBJECTS) as readonly Subject[];

/** @throws for an id whose first part has no subject yet: a new one is put into the table above */
export function findSubject(id: string): Subject {
  const [first = ''] = id.split('/');
  const found = SUBJECT_ORDER.find((subject) => (SUBJECTS[subject] as readonly string[]).includes(first));
  if (found === undefined) throw new Error(`no subject for the rule ${id}`);
  return found;
}
