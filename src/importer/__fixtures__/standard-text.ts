/**
 * The text of a standard in the layout of 2014–2019, put together from what is known of it: quotes by topic, in the
 * two shapes of the files of facts. What stood between the quotes is not known.
 */

export interface Facts {
  readonly [topic: string]: unknown;
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(strings) : [];
const parts = (value: unknown): Facts[] =>
  Array.isArray(value) ? value.filter((part): part is Facts => typeof part === 'object' && part !== null) : [];
const text = (value: unknown): string => strings(value)[0] ?? '';
const object = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function terms({ termItems }: Facts): string[] {
  let former = '';
  return unique(
    parts(termItems).map(({ sub, quote }) => {
      const marked = text(quote).startsWith(text(sub)) ? text(quote) : `${text(sub)} ${text(quote)}`;
      const line = sub === former ? text(quote) : marked;
      former = text(sub);
      // One sub-item with two durations is told twice.
      return line;
    }),
  ).filter((line, at, lines) => !lines.slice(0, at).some((other) => other.endsWith(line)));
}

function documents({ documents: lists, documentsNotes, otherTerms }: Facts): string[] {
  const groups = parts(lists);
  const channelled = groups.filter((list, at) => {
    const { heading, case: caseOf, list: items } = list;
    return !groups.slice(0, at).some((other) => other.heading === heading && other.case === caseOf && JSON.stringify(other.list) === JSON.stringify(items));
  });
  let former: unknown;
  const lines = channelled.flatMap((list) => {
    const caseLine = typeof list.case === 'string' && list.case !== former ? [`${list.case}:`] : [];
    former = list.case;
    const where = text(list.channelQuote ?? list.heading);
    return [...caseLine, ...(where.startsWith('Перечень') || where === '' ? [] : [where]), ...strings(list.list)];
  });
  const notes = strings(documentsNotes);
  const others = parts(otherTerms)
    .map(({ quote }) => text(quote))
    .filter((quote) => !notes.some((note) => note.includes(quote)));
  return [
    'Перечень документов, необходимых для оказания государственной услуги при обращении услугополучателя:',
    ...lines,
    ...notes,
    ...others,
  ];
}

function refusals({ refusalGrounds, refusalIntro, refusalGroundsLead, intakeRefusal, documentsNotes }: Facts): string[] {
  const grounds = strings(refusalGrounds).filter((ground) => ground !== 'none in text');
  const intake = strings(object(intakeRefusal).quote).filter((quote) => !strings(documentsNotes).includes(quote));
  const lead = text(refusalIntro ?? refusalGroundsLead) || (grounds.length > 1 ? 'Основания для отказа в оказании государственной услуги:' : '');
  return [...(lead === '' || grounds.length === 0 ? [] : [lead]), ...grounds, ...intake];
}

function complaints({ complaints: told }: Facts): string[] {
  const facts = object(told);
  return unique([
    text(facts.summary),
    ...parts(facts.to).map(({ quote }) => text(quote)),
    ...strings(facts.filing),
    ...parts(facts.terms ?? facts.answerTerms).map(({ quote }) => text(quote)),
    ...strings(facts.reply),
    ...strings(facts.information),
    ...strings(facts.escalation),
  ]).filter((line) => line !== '');
}

function cost({ cost: told }: Facts): string[] {
  const { quote, paid, freeIntro, freeFor } = object(told);
  return [...strings(quote), ...strings(paid), ...strings(freeIntro), ...strings(freeFor)];
}

/** @param order how the corner names the order: `приказу Министра … от … № …` */
export function standardText(facts: Facts, order: string): string {
  const abbreviations = parts(facts.abbreviationsDefined);
  const ministry = abbreviations.find(({ abbr }) => abbr === 'Министерство');
  let number = 0;
  const item = (lines: readonly string[]): string[] => {
    if (lines.length === 0) return [];
    number += 1;
    return [`${number}. ${lines[0]}`, ...lines.slice(1)];
  };
  const schedule = parts(facts.schedule).map(({ quote }) => text(quote));
  const form = strings(facts.resultForm);
  const said = [
    '1. Общие положения',
    ...item([`Государственная услуга «${text(facts.title)}» (далее – государственная услуга).`]),
    ...item([
      ministry === undefined
        ? 'Стандарт государственной услуги разработан.'
        : `Стандарт государственной услуги разработан ${text(ministry.quote) || `${text(ministry.meaning)} (далее – Министерство)`}.`,
    ]),
    ...item([text(facts.provider), ...strings(facts.intakeLead), ...strings(facts.intakeChannels)]),
    '2. Порядок оказания государственной услуги',
    ...item(['Сроки оказания государственной услуги:', ...terms(facts)]),
    ...item(strings(facts.form)),
    ...item([...splitResult(text(facts.result)), ...form, ...strings(facts.resultNotes)]),
    ...item(cost(facts)),
    ...item(schedule[0]?.startsWith('1)') ? ['График работы:', ...schedule] : schedule),
    ...item(documents(facts)),
    ...item(refusals(facts)),
    '3. Порядок обжалования решений, действий (бездействия) услугодателя и (или) его должностных лиц по вопросам оказания государственных услуг',
    ...item(complaints(facts)),
    ...item(strings(object(facts.complaints).court)),
    '4. Иные требования с учетом особенностей оказания государственной услуги',
    ...strings(facts.otherRequirements).flatMap((line) => item([line.replace(/^\d+\. /u, '')])),
    ...validity(facts),
  ];
  return [
    `Приложение ${facts.annex}`,
    `к ${order}`,
    `Стандарт государственной услуги «${text(facts.title)}»`,
    ...said.map((line) => (/^\d\. \p{Lu}\p{Ll}+ (?:положения|оказания|обжалования|требования)/u.test(line) ? `\n${line}\n` : `      ${line}`)),
  ].join('\n');
}

/** A list of results is quoted as one line. */
function splitResult(line: string): string[] {
  return line.split(/\s(?=\d\) )/u);
}

function validity({ resultValidity }: Facts): string[] {
  const { quote } = object(resultValidity);
  return quote === undefined ? [] : ['Приложение 1', 'к стандарту государственной услуги', 'Справка', text(quote)];
}
