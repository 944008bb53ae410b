import { type Changes, loadChanged, pointed } from './content.ts';

/** `rule «what stands at the place» severity: the advice, with what was got`, of every finding but infos. */
export async function told(changes: Changes): Promise<string[]> {
  const { findings } = await loadChanged(changes);
  return findings.map((finding) => {
    const { message, got, fix } = finding.text.ru;
    const place = pointed(finding, changes).replace(/^\S+ /, '');
    return `${place} ${finding.severity}: ${message} [${got ?? ''}] ${fix}`;
  });
}
