/** Names of steps inside a process, from what they do. An editor may call them otherwise; a second import may not. */

/** The first that fits; what a step prepares says more than that it is looked at. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['apply', /обраща[ею]тся|обращени[ея] услугополучателя|(?<!\p{L})(?:пода[её]т|сда[её]т)|жүгінеді/iu],
  ['receive', /получа[ею]т|приходит/iu],
  ['check', /провер|сверя|тексер/iu],
  ['consent', /письменное согласие/iu],
  ['identify', /идентифи/iu],
  ['issue', /(?<!\p{L})выда(?:ет|ют|ча|чу)|вруч|беред|береді/iu],
  ['register', /при[её]м|принима|регистр|қабылда|тірке/iu],
  ['sign', /подпис|қол қоя/iu],
  ['prepare', /подготов|подготавл|оформл|формир|составл|готов[ия]т|дайында/iu],
  ['review', /рассмотр|рассматр|ознаком|ознаками|ознакамл|резолюц|қара|таныс/iu],
  ['scan', /сканир|фиксир/iu],
  ['send', /направл|переда|отправл|доставл|жібер|береді/iu],
];
/** «ознакамливается с проектом справки» is how some acts say that the head signs. */
const SIGNED = /подпис|қол қою/iu;

/** @param result the result of the step, when it has one; nothing when no word of the step is known */
export function chooseStepName(action: string, result: string): string | undefined {
  const beginning = action.slice(0, 160);
  const [place] = NAMES.map(([name, pattern]) => ({ name, at: beginning.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at);
  return place?.name === 'review' && SIGNED.test(result) ? 'sign' : place?.name;
}

/** The names of one process: the second step of a name gets a number, a step without one always does. */
export class StepNames {
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(used: Iterable<string> = []) {
    for (const name of used) this.#used.add(name);
  }

  take(base: string | undefined): string {
    const name = base ?? 'step';
    for (;;) {
      const count = (this.#counts.get(name) ?? 0) + 1;
      this.#counts.set(name, count);
      const free = count === 1 && base !== undefined ? name : `${name}-${count}`;
      if (this.#used.has(free)) continue;
      this.#used.add(free);
      return free;
    }
  }
}
