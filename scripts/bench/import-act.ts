/** How long an import takes: acts of one shape, 1 MB and 10 MB of text. */
import { PLAIN, render, writeAct } from '../../src/importer/__fixtures__/arbitrary-act.ts';
import { importText } from '../../src/importer/import-text.ts';
import { placedShare } from '../../src/importer/ledger.ts';
import type { Setting } from '../../src/importer/setting.ts';
import { PREPARES, type Stage } from './stage.ts';

const SETTING: Setting = {
  country: 'kz',
  regions: { zarechie: { name: 'Заречная область' } },
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};

/** An act with so many regulations. */
function actText(regulations: number): string {
  const actions = ['принимает документы', 'рассматривает документы и готовит ответ', 'подписывает ответ'].map(
    (deed) => ({ actor: 'ответственный исполнитель', deed, time: '15 (пятнадцать) минут' }),
  );
  const services = Array.from({ length: regulations }, (_, index) => ({
    title: `Выдача справки о подворье, вид ${index + 1}`,
    provider: 'отделами земледелия районов',
    form: 'бумажная',
    actions,
    portal: true,
    appendix: true,
  }));
  return render(writeAct({ number: 1, year: 2015, services }), PLAIN);
}

/** Acts of the usual size, up to so many megabytes, and one act that alone has them. */
export function importActs(megabytes: number, inOne: boolean): Stage {
  return async ({ part }) => {
    part(PREPARES);
    const perRegulation = Buffer.byteLength(actText(101)) - Buffer.byteLength(actText(100));
    const regulations = Math.round((megabytes * 1e6) / perRegulation);
    const sizes = inOne ? [regulations] : Array.from({ length: Math.round(regulations / 12) }, () => 12);
    const texts = sizes.map(actText);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    part('import');
    const start = performance.now();
    const shares = texts.map((text) => {
      const source = { name: 'act.txt', text, encoding: 'utf-8', format: 'text' } as const;
      return placedShare(importText(source, SETTING).ledger.total);
    });
    const speed = ((performance.now() - start) / 1000 / (bytes / 1e6)).toFixed(2);
    return `${speed} s/MB, ${(Math.min(...shares) * 100).toFixed(1)} % placed`;
  };
}
