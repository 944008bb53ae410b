/**
 * Words that people use for one thing where a name of a service has another of them: «доля сына» is a child's share.
 * Words of every day, not terms: what an act calls something else stays something else.
 */
import { isKazakhFormOf, type WordForm, wordForm } from './word-form.ts';

const GROUPS = `
ребенок дети сын дочь дочка сынок внук внучка племянник племянница малыш младенец подросток несовершеннолетний мальчик девочка
продать продажа продаю продаем продадим продам продавать
покупка купля
деньги выплата выплаты пособие платят платить оплата средства зарплата
квартира жилье дом недвижимость
потерять потерял потеряла потерялся потерян утеря утерял утерян утеряно утрата утрачен пропал пропало сгорел испорчен
восстановить восстановление вернуть
снять снятие снимать вывести
счет вклад депозит накопления
машина автомобиль авто транспорт
школа школьный школьник ученик учащийся
аттестат
бесплатный бесплатно даром
поступить поступление поступать прием
сирота сироты
усыновить усыновление усыновлять усыновлю усыновитель
удочерить удочерение удочерять
инвалид инвалидность
садик сад детсад
путевка путевки
довезти возить возят возит доставка развозка привезти привезет привезут отвезти отвезет подвезти подвезет
кормят кормить еда обед обеды завтрак завтраки полдник питание
мать мама мамы папа отец родитель родители
наследство наследовать унаследовать наследник наследники
собственник собственность владелец хозяин
бала балалар ұл қыз немере сәби кәмелетке
ақша төлем жәрдемақы төленетін төлейді ақы жалақы жалақысы еңбекақы
пәтер үй тұрғын
сату сатамын сатқым
тамақ тамақтандыру тамақтану ас
жоғалттым жоғалды жоғалту жоғалтып
мүгедек мүгедектік мүгедектігі
кезек кезегі кезекке
балабақша бақша бөбекжай
көлік автокөлік
тасымалдау тасымал жеткізу
`;

const WORDS = GROUPS.trim()
  .split('\n')
  .flatMap((line, group) => line.split(' ').map((word) => ({ ...wordForm(word), group })));

/** Number of the group of each stem; a word that is in none has no related ones. */
const GROUP_OF = new Map(WORDS.flatMap(({ stems, group }) => stems.map((stem) => [stem, group] as const)));

/** Which group a word belongs to. */
export function findGroup(stems: readonly string[]): number | undefined {
  for (const stem of stems) {
    const group = GROUP_OF.get(stem);
    if (group !== undefined) return group;
  }
  return undefined;
}

/** Of a word as it is typed: a Kazakh one without Kazakh letters has endings that no stem is made by. */
export function findTypedGroup(typed: WordForm): number | undefined {
  return findGroup(typed.stems) ?? WORDS.find((word) => isKazakhFormOf(typed, word))?.group;
}
