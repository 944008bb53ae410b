/** Endings that a Kazakh noun may have one after another: number, possession, case. */
import { plainLetters } from './letters.ts';

const CHAIN: readonly string[] = [
  'лар лер дар дер тар тер',
  'ым ім м ың ің ң сы сі ы і ымыз іміз мыз міз ыңыз іңіз ңыз ңіз',
  'дағы дегі тағы тегі ндағы ндегі',
  'ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен мен бен пен менен бенен пенен',
];

const ENDINGS = new RegExp(
  `^${CHAIN.map((list) => `(?:${plainLetters(list).split(' ').join('|')})?`).join('')}$`,
);

/** @param rest what a word has after another word, in plain letters: see plainLetters */
export const areKazakhEndings = (rest: string): boolean => ENDINGS.test(rest);
