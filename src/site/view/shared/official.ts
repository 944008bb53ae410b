/** The way to the official text. */
import type { Site, Source } from '../../../model/records.ts';

/** The address of a document in its register, when the register and the document's number in it are known. */
export function officialText(source: Source, site: Site): { href: string; label: string } | undefined {
  const register = site.registers[source.register];
  if (register?.document === undefined || source.id === 'unknown') return undefined;
  return {
    href: register.document.replace('{id}', encodeURIComponent(source.id)),
    label: `${register.name}, ${source.id}`,
  };
}
