/**
 * Who acts in a Kazakh sentence. The doer stands in the nominative before what he does («маман … тіркейді»), or in the
 * genitive before the noun of it («маманның … тіркеуі»). To whom something is given has an ending of its own, and a passive
 * verb has no doer at all: «кеңсеге беріледі».
 */
import { slice, type Words } from '../words.ts';

export interface KazakhActor {
  /** The name as it stands in the nominative. */
  name: string;
  words: Words;
}

const HEADS =
  'қызметкер|жұмыскер|маман|орындаушы|басшылы[қғ]|басшы|басты[қғ]|меңгеруші|инспектор|оператор|директор|орынбасар|әкім|хатшы|сарапшы|дәрігер|тіркеуші|курьер|төраға|регистратор|әдіскер|тұтынушы|өтініш беруші';
const BODIES =
  'беруші|алушы|кеңсе|корпорация|халыққа қызмет көрсету орталы[қғ]|ХҚК?О|орталы[қғ]|бөлімше|бөлім|басқарма|департамент|комитет|министрлі[кг]|әкімді[кг]|аппарат|комиссия|сектор|мекеме|орган|ұйым|мұрағат|кеңес|агентті[кг]|палата|портал|инспекция|зертхана|қор';
const CASES =
  'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|н|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен';
const NAME = new RegExp(
  `^(?<stem>${HEADS}|${BODIES})(?:лар|лер|дар|дер|тар|тер)?(?<own>сы|сі|ы|і)?-?(?<ending>${CASES})?$`,
  'iu',
);
const PART = /^(?:бөлімше|бөлім|басқарма|сектор|аппарат|комиссия|департамент|комитет)$/u;
const GENITIVE = /^[ндт][ыі]ң$/u;
/** What belongs to the name on its left: qualities, and who is served. */
const BEFORE =
  /^(?:жауапты|уәкілетті|бас|аға|жетекші|көрсетілетін|қызмет(?:ті|тер)?|мемлекеттік|аумақтық|құрылымдық|жергілікті|атқарушы|\p{Lu}[\p{L}-]*)$/u;
/** «алушы туралы», «беруші арқылы»: what it is about, and no doer; «маман дайындаған құжат»: who did that before. */
const NOT_ACTING =
  /^(?:туралы|жөнінде|үшін|арқылы|бойынша|атынан|жанындағы|алдында|атына|(?:(?!көрсетілетін|\p{L}*[ыі][лн](?:ған|ген)(?!\p{L}))\p{L}{2,}(?:ған|ген|қан|кен|атын|етін|йтын|йтін)))$/iu;
/** «жолданады», «беріледі»; «ұсынады» and «пайдаланады» only look so. */
const PASSIVE = /(?:[ыі]л|л[ыі]н|[аеу]н|[ыі]н)(?:ады|еді)$/iu;
const ACTIVE = /^(?:ұсын|пайдалан|қолдан|өтін|сүйен|жүгін)(?:ады|еді)$|(?<!ас)ырады$/iu;
/** «тексеруі», «қабылдауы», «қоюы»; «тіркеу» when who does it opens the sentence. */
const ONESELF = /^(?:тіркеледі|авторландырылады)$/iu;
const PERSON = /^(?:алушы|тұтынушы|өтініш беруші)$/iu;
const NOUN_OF_WORK = /(?:у|ю)[ыі]?$/iu;

/** «кадрлар бөлімінің маманы», «мал дәрігері»: words of a name that no dictionary knows open the sentence before it. */
const OPENING =
  /^(?:(?!(?!аудан\s)\p{L}*(?:[дтн][ыі]|[ғгқк][ае]|[дт][ае]|[дтн][ае]н|[мбп]ен|[аей]д[ыі]|[ғгқк][ае]н|[ыі]п)\s|(?:арқылы|үшін|туралы|кейін|соң|бойынша|ішінде|және|немесе|не)\s)\p{L}[\p{L}-]*\s+){1,4}$/iu;

interface Token {
  text: string;
  start: number;
  end: number;
  stem?: string | undefined;
  own: boolean;
  ending: string;
}

function tokensOf(text: string): Token[] {
  // «өтініш беруші» is another than the «беруші» of the service.
  return Array.from(
    text.matchAll(/өтініш беруші[\p{L}]*|[\p{L}\p{N}][\p{L}\p{N}-]*/giu),
    ({ 0: word, index }) => {
      const groups = NAME.exec(word)?.groups;
      return {
        text: word,
        start: index,
        end: index + word.length,
        stem: groups?.stem?.toLowerCase().replace(/ғ$/u, 'қ').replace(/г$/u, 'к'),
        own: groups?.own !== undefined,
        ending: groups?.ending?.toLowerCase() ?? '',
      };
    },
  );
}

interface Phrase {
  start: number;
  head: Token;
  next: Token | undefined;
}

/** Names in their order: «беруші кеңсесінің қызметкері» is one, and its last word is who. */
function phrasesIn(text: string, tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let start: number | undefined;
  /** «корпорацияның жинақтау секторы», «есеп бөлімінің маманы»: a word that only says which part it is. */
  const isBetween = (place: number) => {
    const [token, part] = [tokens[place], tokens[place + 1]];
    return token?.stem === undefined && part?.stem !== undefined && part.own && PART.test(part.stem);
  };
  tokens.forEach((token, place) => {
    const next = tokens[place + 1];
    const joined = next !== undefined && /^\s+$/u.test(text.slice(token.end, next.start));
    const isName = token.stem !== undefined;
    if (isName) {
      start ??= token.start;
      const owns = token.ending === '' || GENITIVE.test(token.ending);
      if (joined && owns && isBetween(place + 1)) return;
      // «берушінің жауапты маманы»: a quality between whose he is and who he is.
      const quality = GENITIVE.test(token.ending) && next !== undefined && BEFORE.test(next.text);
      if (joined && quality && next.stem === undefined && tokens[place + 2]?.own === true) return;
      if (joined && owns && next.stem !== undefined && (next.own || token.stem === 'беруші')) return;
      phrases.push({ start, head: token, next: joined ? next : undefined });
      start = undefined;
    } else if (joined && (BEFORE.test(token.text) || (start !== undefined && isBetween(place))))
      start ??= token.start;
    else start = undefined;
  });
  return phrases;
}

/** «алушы құжаттарды ұсынбаған жағдайда қызметкер қолхат береді»: who does it stands behind the clause that says when. */
const CLAUSE = /^.*\s(?:жағдай(?:лар)?да|кезде|соң|кейін|(?:болу|болмау)ына байланысты),?\s/isu;

/** Nothing when nobody is said to act; that a passive verb leaves open, too. */
export function findKazakhActor(words: Words): KazakhActor | undefined {
  const clause = CLAUSE.exec(words.text)?.[0].length ?? 0;
  return (clause > 0 ? findDoer(slice(words, clause)) : undefined) ?? findDoer(words);
}

function findDoer(words: Words): KazakhActor | undefined {
  const { text } = words;
  const sentence = text.replace(/\s*\([^()]*\)\s*$/u, '');
  const tokens = tokensOf(sentence);
  const last = tokens.at(-1)?.text ?? '';
  const phrases = phrasesIn(sentence, tokens).map((phrase) => ({
    ...phrase,
    start: OPENING.test(sentence.slice(0, phrase.start)) ? 0 : phrase.start,
  }));
  const name = ({ start, head }: Phrase, end: number): KazakhActor => ({
    name: text.slice(start, end),
    words: slice(words, start, head.end),
  });
  const acts = ({ next }: Phrase) => next === undefined || !NOT_ACTING.test(next.text);
  const isPassive = PASSIVE.test(last) && !ACTIVE.test(last);
  const subject = phrases.find((phrase) => phrase.head.ending === '' && acts(phrase));
  // «алушы порталда тіркеледі»: papers are registered, and a person registers himself.
  const ofOneself = subject?.start === 0 && ONESELF.test(last) && PERSON.test(subject.head.stem ?? '');
  const hasVerb =
    ofOneself ||
    tokens.some((token) => /(?:[аеыіо]?ды|[аеі]ді)$/iu.test(token.text) && !PASSIVE.test(token.text));
  if (subject !== undefined && !NOUN_OF_WORK.test(last) && (!isPassive || (subject.start === 0 && hasVerb)))
    return name(subject, subject.head.end);
  const owner = phrases.find((phrase) => GENITIVE.test(phrase.head.ending) && acts(phrase));
  if (owner === undefined || !NOUN_OF_WORK.test(last)) return undefined;
  if (/(?:у|ю)$/iu.test(last) && owner.start !== 0) return undefined;
  return name(owner, owner.head.end - owner.head.ending.length);
}

/** «көрсетілетін қызметті берушінің» stands before most names and tells none from another. */
const GENERIC = /^(?:уәкілетті|көрсетілетін|қызмет(?:ті|тер)?|мемлекеттік)$/iu;

/**
 * The words that tell a name from others, without endings; who somebody is stands last. Remarks in brackets do not count.
 */
export function kazakhKey(name: string): string[] {
  const tokens = tokensOf(name.replaceAll(/\([^()]*\)/gu, ' ')).filter(({ text }) => !GENERIC.test(text));
  const stems = tokens.map(({ stem, text }) => stem ?? text.toLowerCase());
  const isOwner = (stem: string) => stem === 'беруші' || stem === 'орган';
  return stems.filter((stem, place) => !isOwner(stem) || place === stems.length - 1);
}

const LETTERS = /[әғқңөұүһі]/iu;

export function isKazakh(text: string): boolean {
  return LETTERS.test(text);
}
