import type { LinkedService } from '../../model/entry.ts';
import { type DataContext, formatDocument } from './document.ts';

/** A service with the sound records of its thread. */
export function formatService(service: LinkedService, context: DataContext): string {
  const derived = {
    regulations: service.regulations.map(({ id }) => id),
    rules: service.rules.map(({ id }) => id),
  };
  return formatDocument(service, { derived, source: undefined, about: {} }, context);
}
