/**
 * Words that people use for one thing where a name of a service has another of them: «доля сына» is a child's share.
 * Words of every day, not terms: what an act calls something else stays something else.
 */
import { wordForm } from './word-form.ts';

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
довезти возить возят доставка развозка
кормят кормить еда обед обеды питание
бала балалар ұл қыз немере сәби кәмелетке
ақша төлем жәрдемақы төленетін төлейді ақы
пәтер үй тұрғын
сату сатамын сатқым
тамақ тамақтандыру тамақтану ас
жоғалттым жоғалды жоғалту жоғалтып
мүгедек мүгедектік мүгедектігі
кезек кезегі кезекке
көлік автокөлік
тасымалдау тасымал жеткізу
`;

/** Number of the group of each stem; a word that is in none has no related ones. */
const GROUP_OF = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, group) =>
      line.split(' ').flatMap((word) => wordForm(word).stems.map((stem) => [stem, group] as const)),
    ),
);

/** Which group a word belongs to. */
export function findGroup(stems: readonly string[]): number | undefined {
  for (const stem of stems) {
    const group = GROUP_OF.get(stem);
    if (group !== undefined) return group;
  }
  return undefined;
}
