/** Acts of our own making: what they say, and the many ways in which a register may lay them out. */
import fc from 'fast-check';

interface Service {
  title: string;
  provider: string;
  form: string;
  actions: { actor: string; deed: string; time: string }[];
  portal: boolean;
  appendix: boolean;
}

export interface ActModel {
  number: number;
  year: number;
  services: Service[];
}

const TITLES = [
  'Выдача справки о подворье',
  'Учет пасек и пасечных угодий',
  'Постановка на очередь садоводов (дачников) для получения участка',
  'Выдача разрешения на проведение ярмарки в выходные дни',
];

export const actModel: fc.Arbitrary<ActModel> = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  year: fc.integer({ min: 2012, max: 2020 }),
  services: fc.uniqueArray(
    fc.record({
      title: fc.constantFrom(...TITLES),
      provider: fc.constantFrom('отделами земледелия районов', 'аппаратами акимов сельских округов'),
      form: fc.constantFrom('бумажная', 'электронная и (или) бумажная'),
      actions: fc.array(
        fc.record({
          actor: fc.constantFrom('канцелярия услугодателя', 'руководитель услугодателя', 'ответственный исполнитель'),
          deed: fc.constantFrom(
            'принимает документы и передает их на рассмотрение',
            'рассматривает документы и готовит проект ответа, а также сверяет сведения с книгой учета',
            'подписывает результат',
          ),
          time: fc.constantFrom('15 минут', '3 рабочих дня', '20 (двадцать) минут'),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      portal: fc.boolean(),
      appendix: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3, selector: ({ title }) => title },
  ),
});

/** A paragraph of the text; `parts` are lines that a register breaks for their looks. */
interface Line {
  marker?: string;
  parts: string[];
  /** Stands at the left edge even where paragraphs are indented. */
  flush?: boolean;
}

const text = (...parts: string[]): Line => ({ parts });
const flush = (...parts: string[]): Line => ({ parts, flush: true });
const marked = (marker: string, said: string): Line => ({ marker, parts: [said] });

/** The act in the plainest writing: «quotes», en dashes, «1)». */
export function writeAct({ number, year, services }: ActModel): Line[] {
  const service = ({ title }: Service) => `регламент государственной услуги «${title}»`;
  const last = services.length - 1;
  return [
    flush('Об утверждении регламентов государственных услуг'),
    flush(`Постановление акимата Заречной области от 5 марта ${year} года № ${number}`),
    text('В соответствии с Законом Республики Казахстан «О государственных услугах» акимат Заречной области ПОСТАНОВЛЯЕТ:'),
    marked('1.', 'Утвердить прилагаемые:'),
    ...services.map((one, index) => marked(`${index + 1})`, `${service(one)}${index === last ? '.' : ';'}`)),
    marked('2.', 'Настоящее постановление вводится в действие со дня его первого официального опубликования.'),
    text('Аким Заречной области Т. Ахметов'),
    ...services.flatMap((one) => writeService(one, { number, year })),
  ];
}

function writeService(
  { title, provider, form, actions, portal, appendix }: Service,
  { number, year }: { number: number; year: number },
): Line[] {
  const list = (stop: string, tell: (action: Service['actions'][number]) => string) =>
    actions.map((action, index) => marked(`${index + 1})`, `${tell(action)}${index === actions.length - 1 ? stop : ';'}`));
  return [
    flush('Утвержден', 'постановлением акимата', 'Заречной области', `от 5 марта ${year} года № ${number}`),
    flush('Регламент государственной услуги', `«${title}»`),
    flush('1. Общие положения'),
    marked('1.', `Государственная услуга «${title}» (далее – государственная услуга) оказывается ${provider} (далее – услугодатель).`),
    text('Прием заявлений осуществляется через канцелярию услугодателя.'),
    marked('2.', `Форма оказания государственной услуги – ${form}.`),
    flush('2. Описание порядка действий структурных подразделений', '(работников) услугодателя'),
    marked('3.', 'Содержание процедур (действий), входящих в состав процесса, длительность выполнения:'),
    ...list('.', ({ actor, deed, time }) => `${actor} ${deed} – ${time}`),
    text('Срок оказания государственной услуги с момента сдачи документов – не более 15 (пятнадцати) рабочих дней.'),
    ...(portal
      ? [
          flush('3. Описание порядка использования информационных систем'),
          marked('4.', 'Порядок обращения через портал:'),
          marked('1)', 'процесс 1 – ввод услугополучателем пароля на портале;'),
          marked('2)', 'условие 1 – проверка пароля;'),
          marked('3)', 'процесс 2 – отказ в доступе.'),
        ]
      : []),
    ...(appendix
      ? [flush('Приложение', 'к регламенту государственной услуги', `«${title}»`), flush('Блок-схема оказания государственной услуги')]
      : []),
  ];
}

export interface Style {
  indent: '' | '      ' | '\u00a0\u00a0\u00a0\u00a0\u00a0 ';
  /** Columns; none for a paragraph on one line. */
  wrap: number | undefined;
  blank: number;
  /** A number stands on a line above its words. */
  apart: boolean;
  dash: string;
  quotes: readonly [string, string];
  bracket: string;
  feed: string;
  space: string;
  bookmark: boolean;
  trailing: string;
}

export const PLAIN: Style = {
  indent: '      ',
  wrap: undefined,
  blank: 1,
  apart: false,
  dash: '–',
  quotes: ['«', '»'],
  bracket: ') ',
  feed: '\n',
  space: ' ',
  bookmark: false,
  trailing: '',
};

export const style: fc.Arbitrary<Style> = fc
  .record({
    indent: fc.constantFrom<Style['indent']>('', '      ', '\u00a0\u00a0\u00a0\u00a0\u00a0 '),
    wrap: fc.option(fc.integer({ min: 60, max: 110 }), { nil: undefined }),
    blank: fc.integer({ min: 0, max: 3 }),
    apart: fc.boolean(),
    dash: fc.constantFrom('-', '–', '—'),
    quotes: fc.constantFrom<Style['quotes'][]>(['«', '»'], ['"', '"'], ['“', '”']),
    bracket: fc.constantFrom(') ', ')', ' ) ', ')\u00a0', '. '),
    feed: fc.constantFrom('\n', '\r\n', '\r'),
    space: fc.constantFrom(' ', '\u00a0', '  ', '\t'),
    bookmark: fc.boolean(),
    trailing: fc.constantFrom('', ' ', '\u00a0\t'),
  })
  // Nothing tells the lines of one paragraph from each other when neither white space nor an empty line does.
  .map((one) => ({
    ...one,
    wrap: one.blank === 0 ? undefined : one.wrap,
    apart: one.apart && one.blank > 0,
  }));

export function render(lines: readonly Line[], how: Style): string {
  const { indent, wrap, blank, apart, feed, bookmark, trailing } = how;
  const said = (words: string) =>
    words.replaceAll('«', how.quotes[0]).replaceAll('»', how.quotes[1]).replaceAll('–', how.dash);
  return lines
    .map(({ marker, parts, flush: atEdge }) => {
      const head = marker === undefined ? '' : marker.replace(/\)$/u, how.bracket);
      const space = marker === undefined || head !== marker || apart ? '' : how.space;
      const start = `${bookmark && !atEdge ? '[bookmark: z7]' : ''}${atEdge ? '' : indent}`;
      const [first = '', ...rest] = parts.map(said);
      const isApart = apart && marker !== undefined;
      const whole = isApart ? [`${start}${head.trim()}`, '', first, ...rest] : [`${start}${head}${space}${first}`, ...rest];
      return whole.flatMap((line) => wrapped(line, wrap)).map((line) => `${line}${trailing}`).join(feed);
    })
    .join(feed.repeat(blank + 1));
}

/** The line broken at white space so that no part is wider than the columns, where words allow it. */
export function wrapped(line: string, columns: number | undefined): string[] {
  if (columns === undefined || line.length <= columns) return [line];
  const at = line.lastIndexOf(' ', columns);
  const cut = at > 20 ? at : line.indexOf(' ', columns);
  return cut === -1 ? [line] : [line.slice(0, cut), ...wrapped(line.slice(cut + 1), columns)];
}
