import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import { makeRegulation } from '../../../terms/__fixtures__/regulation.ts';
import { citeAct, citeRegulation } from './citation.ts';

const act = makeAct([{ type: 'adopted', date: '2014-07-23' }], {
  kind: 'постановление',
  authority: 'акимат Северного края',
  number: 'А-7/298',
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('an act is cited by its authority, kind, day, number and title, in its own language', () => {
  expect(plain(citeAct(act, 'ru'))).toBe(
    'Акимат Северного края. Постановление от 23 июля 2014 года № А-7/298 «Об утверждении регламентов»',
  );
  expect(plain(citeAct(act, 'kk'))).toContain('2014 жылғы 23 шілдедегі № А-7/298');
});

test('a regulation is cited with its place in the act, or with its item where the act does not list it', () => {
  const regulation = makeRegulation([], { item: '4)' });
  const cite = (id: string) => plain(citeRegulation(regulation, id, act, 'ru'));
  expect(cite('kz/vko/2014-198/a')).toMatch(
    /^Регламент .*«Выдача справки» \(п\. 1\) \/\/ Акимат .* № А-7\/298 /,
  );
  expect(cite('kz/vko/2014-198/other')).toMatch(/\(4\)\) \/\/ /);
});
