/** The forms of a Russian word: whether two are of one, and in which case a form stands. */

/** What a noun or an adjective ends with in its cases. */
const ENDING =
  /^(?:[аеёиоуыэюяьй]|[оеё]й|[оеё]ю|[оеё]м|[ая]м|[ая]ми|[ая]х|[оеё]в|ий|ый|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|ую|юю|ью|ии|ию|ия|иям|иями|иях|ией|ием|ств[оае]м?|)$/u;
const SHORTEST = 3;

/** Whether two words are forms of one: «отделом» and «отдел», not «отделение». */
export function sameLemma(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < SHORTEST) return false;
  // «орган» and «органы» share all of the shorter one; «работник» and «работа» do not.
  for (let cut = same; cut >= Math.max(SHORTEST, same - 2); cut -= 1)
    if (ENDING.test(a.slice(cut)) && ENDING.test(b.slice(cut))) return true;
  return false;
}

export type DetectedCase = 'nominative' | 'instrumental' | 'other';

/** The case of a word, seen beside its nominative. */
export function detectCase(word: string, nominative: string): DetectedCase {
  const [a, b] = [word.toLowerCase(), nominative.toLowerCase()];
  if (a === b) return 'nominative';
  if (/(?:[оеё]м|[ыи]м|[ыи]ми|[ая]ми|[оеё]ю|ью)$/u.test(a)) return 'instrumental';
  // «комиссией», «частью»; of «-ой» only the nominative tells whether it is a genitive: both are taken for the doer.
  if (/(?:[оеё]й)$/u.test(a) && /[аяь]$/u.test(b)) return 'instrumental';
  // «сотрудники» of the list is «сотрудник» of the step.
  if (/[ыи]$/u.test(b) && a === b.slice(0, -1)) return 'nominative';
  if (/[ыи]$/u.test(a) && a.slice(0, -1) === b) return 'nominative';
  return 'other';
}
