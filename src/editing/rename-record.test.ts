import { describe, expect, it } from 'vitest';
import { renameRecord } from './rename-record.ts';

const ACT = `# yaml-language-server: $schema=../../../../schemas/act.schema.json
kind: постановление
approves: # перечень
  - item: 1)
    regulation: kz/a/2015-1/opeka # первый
  - item: 2)
    regulation: "kz/a/2015-1/pitanie"
`;
const OPEKA = `# yaml-language-server: $schema=../../../../../schemas/regulation.schema.json
act: kz/a/2015-1
titles:
  heading: kz/a/2015-1/pitanie в названии – не ссылка
`;
const SERVICE = `thread:
  - kind: regulation
    record: kz/a/2015-1/opeka
formerly: [kz/opeka-1]
`;

const texts = () =>
  new Map([
    ['acts/kz/a/2015-1.yaml', ACT],
    ['regulations/kz/a/2015-1/opeka.yaml', OPEKA],
    ['regulations/kz/a/2015-1/pitanie.yaml', 'act: kz/a/2015-1\n'],
    ['services/kz/opeka.yaml', SERVICE],
    ['docs.md', 'kz/a/2015-1/opeka'],
  ]);

describe('a record under another name', () => {
  it('had no address while it was a draft', () => {
    const draft = `${OPEKA}draft: true\n`;
    const { texts: after } = renameRecord(
      new Map([...texts(), ['regulations/kz/a/2015-1/opeka.yaml', draft]]),
      'kz/a/2015-1/opeka',
      'kz/a/2015-1/opeka-nad-detmi',
    );
    expect(after.get('regulations/kz/a/2015-1/opeka-nad-detmi.yaml')).toBe(draft);
  });

  it('is told by a name like the one that nobody has', () => {
    expect(() => renameRecord(texts(), 'kz/a/2015-1/opka', 'kz/a/2015-1/b')).toThrow(
      'нет записи «kz/a/2015-1/opka»; может быть, kz/a/2015-1/opeka?',
    );
  });

  it('moves, keeps the name that it had, and every reference follows', () => {
    const { texts: after, ...told } = renameRecord(
      texts(),
      'kz/a/2015-1/opeka',
      'kz/a/2015-1/opeka-nad-detmi',
    );
    expect(told).toEqual({
      moved: [
        {
          from: 'regulations/kz/a/2015-1/opeka.yaml',
          to: 'regulations/kz/a/2015-1/opeka-nad-detmi.yaml',
        },
      ],
      references: 2,
      files: 2,
    });
    expect(after.get('regulations/kz/a/2015-1/opeka.yaml')).toBeUndefined();
    expect(after.has('regulations/kz/a/2015-1/opeka.yaml')).toBe(true);
    expect(after.get('regulations/kz/a/2015-1/opeka-nad-detmi.yaml')).toBe(
      `${OPEKA}formerly:\n  - kz/a/2015-1/opeka\n`,
    );
    expect(after.get('acts/kz/a/2015-1.yaml')).toBe(ACT.replace('/opeka #', '/opeka-nad-detmi #'));
    expect(after.get('services/kz/opeka.yaml')).toBe(
      SERVICE.replace('2015-1/opeka', '2015-1/opeka-nad-detmi'),
    );
    expect([...after.keys()]).not.toContain('docs.md');
  });

  it('keeps quotes, and words that only hold the name', () => {
    const { texts: after } = renameRecord(texts(), 'kz/a/2015-1/pitanie', 'kz/a/2015-1/eda');
    expect(after.get('acts/kz/a/2015-1.yaml')).toContain('regulation: "kz/a/2015-1/eda"\n');
    expect(after.has('regulations/kz/a/2015-1/opeka.yaml')).toBe(false);
  });

  it('brings the regulations of an act, with the schemas as far away as they are then', () => {
    const { moved, texts: after } = renameRecord(texts(), 'kz/a/2015-1', 'kz/b/c/2015-1');
    expect(moved.map(({ to }) => to)).toEqual([
      'acts/kz/b/c/2015-1.yaml',
      'regulations/kz/b/c/2015-1/opeka.yaml',
      'regulations/kz/b/c/2015-1/pitanie.yaml',
    ]);
    const opeka = after.get('regulations/kz/b/c/2015-1/opeka.yaml');
    expect(opeka).toContain('$schema=../../../../../../schemas/regulation');
    expect(opeka).toContain('act: kz/b/c/2015-1\n');
    expect(opeka).toContain('formerly:\n  - kz/a/2015-1/opeka\n');
  });

  it('renamed back has its own name no more among the former ones', () => {
    const once = renameRecord(texts(), 'kz/opeka', 'kz/semya').texts;
    expect(once.get('services/kz/semya.yaml')).toContain('kz/opeka-1');
    const merged = new Map<string, string | undefined>([...texts(), ...once]);
    const files = new Map([...merged].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
    const back = renameRecord(files, 'kz/semya', 'kz/opeka').texts.get('services/kz/opeka.yaml') ?? '';
    expect(back.slice(back.indexOf('formerly'))).toBe('formerly:\n  - kz/opeka-1\n  - kz/semya\n');
  });
});

describe('nothing is renamed', () => {
  it.each([
    ['kz/a/2015-1/net', 'kz/a/2015-1/x', 'нет записи «kz/a/2015-1/net»'],
    ['kz/a/2015-1/opeka', 'kz/a/2015-1/opeka', 'уже так называется'],
    ['kz/a/2015-1/opeka', 'kz/a/2015-1/pitanie', '«regulations/kz/a/2015-1/pitanie.yaml» уже есть'],
    ['kz/a/2015-1/opeka', 'kz/a/2015-1/Опека', 'строчных латинских букв'],
    ['kz/opeka', 'kz/a/opeka', 'так же глубоко'],
    ['kz/opeka', 'kz/opeka-2/../x', 'строчных латинских букв'],
  ])('%s → %s: %s', (from, to, why) => {
    expect(() => renameRecord(texts(), from, to)).toThrow(why);
  });

  it('to a name that another record had', () => {
    const taken = new Map([...texts(), ['services/kz/drugaya.yaml', 'names: {}\n']]);
    expect(() => renameRecord(taken, 'kz/drugaya', 'kz/opeka-1')).toThrow(
      'прежнее имя записи services/kz/opeka.yaml',
    );
  });

  it('where two kinds have the name, so that a reference may mean either', () => {
    const twice = new Map([...texts(), ['acts/kz/a/2015-1/opeka.yaml', 'kind: указ\n']]);
    expect(() => renameRecord(twice, 'kz/a/2015-1/opeka', 'kz/a/2015-1/x')).toThrow('у нескольких записей');
    expect(() => renameRecord(twice, 'regulations/kz/a/2015-1/opeka', 'kz/a/2015-1/x')).toThrow(
      'ссылки на них не различить',
    );
  });
});
