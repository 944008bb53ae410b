/** A small sound catalogue with a record of every kind and a page in Kazakh, of which every trial spoils a part. */
import { readFileSync } from 'node:fs';
import { SOUND } from '../../src/catalog/__fixtures__/sound.ts';

const EXAMPLES = new URL('../../schemas/examples/', import.meta.url);
const example = (name: string) => readFileSync(new URL(name, EXAMPLES), 'utf8');

/** Path inside the content folder to text. */
export const SMALL: Readonly<Record<string, string>> = {
  ...SOUND,
  'site.yaml': `${example('site/valid-two-languages.yaml')}situations:\n  opeka:\n    name: Опека\n`,
  'rules/kz/mon/2020-900.yaml': example('order/valid-text-not-at-hand.yaml'),
  'rules/kz/mon/2020-900/primer.yaml': example('rules/valid-read.yaml'),
  'services/kz/opeka.yaml': example('service/valid-service.yaml'),
  'docs/keninesh.md':
    '---\ntitle: Қызмет көрсету мерзімі\nlead: Мерзім қалай есептеледі\nlang: kk\norder: 3\n---\n\n## Мерзім\n\nӨтініш *берілген* күн кірмейді: [анықтама](keninesh.md).\n\n| Күн | Жұмыс күні |\n| --- | --- |\n| 1 | иә |\n',
};
