/** Where in a sentence it is said who acts: the clause that says what is done, the body that does it. */
import { slug } from '../../language/slug.ts';
import { type Actor, canAct } from '../phrases/actor.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { nameFrom, tokensIn } from '../phrases/unit-name.ts';
import { match, slice, type Words } from '../words.ts';

/** «после рассмотрения комиссией документов, вуз заключает договор»: who acts stands in the main clause. */
const SUBORDINATE =
  /^(?:после|по (?:итогам|результатам|истечении|окончании|завершении|факту)|при|в случа\p{Ll}+|в целях|на основании|согласно|до|с момента|со дня|если)\s[^,]{3,240},\s+/iu;

/** With a verb in it the clause is what is done, not when. */
const VERB =
  /(?<!\p{L})(?!(?:отв|пак|кабин|бюдж|сов|комит|предм|отч|расч|уч|кред)ет)\p{L}{3,}(?:[аеяу]ет|[ую]ют|[иы]т|[яа]т)(?:ся)?(?!\p{L})/iu;

export function mainClause(words: Words): Words {
  const [time] = findDurations(words);
  const timed = time !== undefined && time.start < 2 ? slice(words, time.end) : words;
  const subordinate = SUBORDINATE.exec(timed.text)?.[0] ?? '';
  return subordinate === '' || VERB.test(subordinate) ? timed : mainClause(slice(timed, subordinate.length));
}

/** «выдача свидетельства вузом», «согласование с министерством»: a body in the instrumental, not with whom. */
const BODY =
  /(?<!\p{L})(?<body>(?:\p{L}+(?:ым|им|ой|ей) )?(?:вуз|орган|центр|комитет|департамент|совет|фонд|министр)ом|(?:\p{L}+(?:ым|им) )?(?:заведени|учреждени|предприяти|управлени|отделени|подразделени)ем|(?:\p{L}+(?:ым|им) )?(?:министерств|агентств|обществ)ом|(?:\p{L}+(?:ой|ей) )?(?:организаци|инспекци|экспертиз)(?:ей|ой))(?!\p{L})/diu;

const ROLE_LENGTH = 40;

export function findBody(words: Words): Actor | undefined {
  const body = match(words, BODY);
  const name = body?.named.body;
  if (body === undefined || name === undefined) return undefined;
  const before = `${body.before.text} `;
  if (!canAct(before, 'instrumental')) return undefined;
  const start = words.offsets.indexOf(name.offsets.at(0) ?? -1);
  const whole = nameFrom(words, start, start + name.text.length);
  return { role: slug(whole.text, ROLE_LENGTH), words: whole, case: 'instrumental' };
}

/** The first words of a sentence: no name of a unit has more. */
const LONGEST_NAME = 9;

export function wordsBehind(text: string): string[] {
  return tokensIn(/^[^;.]*/u.exec(text)?.[0] ?? '')
    .slice(0, LONGEST_NAME)
    .map((token) => token.text);
}
