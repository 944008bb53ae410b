/** Addresses of records are made of their ids, present and former: each leads to one record, for good. */
import type { AnyEntry } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { RecordPlace } from '../kinds.ts';
import type { Path } from '../yaml/locate.ts';

interface Claim {
  /** Of the file that claims it, from the content folder. */
  path: string;
  at: Path;
}

/** A record with the file that it stands in. */
export interface ClaimedPlace extends RecordPlace {
  path: string;
}

const makeKey = (kind: string, id: string) => `${kind} ${id}`;

function claimTaken(id: string, other: Claim, at: Path): UnplacedFinding {
  return draft(
    'reference/address-taken',
    {
      message: `Адрес «${id}» уже занят: ${other.path}${other.at.length === 0 ? '' : `, ${other.at.join('.')}`}.`,
      got: id,
      fix: 'Дайте записи другое имя или уберите прежнее: по одному адресу стоит одна запись.',
    },
    {
      message: `The address "${id}" is taken: ${other.path}${other.at.length === 0 ? '' : `, ${other.at.join('.')}`}.`,
      got: id,
      fix: 'Give the record another name, or remove the former one: an address leads to one record.',
    },
    { path: at },
  );
}

/**
 * What is wrong with the addresses of sound records, by record. All records hold theirs, sound or not.
 *
 * @param prefix length of the name of the content folder in `file`, with its slash
 */
export function findTakenAddresses(
  entries: readonly AnyEntry[],
  places: readonly ClaimedPlace[],
  prefix: number,
): Map<AnyEntry, UnplacedFinding[]> {
  const claims = new Map<string, Claim[]>();
  const claim = (key: string, one: Claim) => {
    const others = claims.get(key);
    if (others === undefined) claims.set(key, [one]);
    else others.push(one);
  };
  for (const { kind, id, path } of places) claim(makeKey(kind, id), { path, at: [] });
  for (const entry of entries)
    listFormer(entry).forEach((id, index) => {
      claim(makeKey(entry.kind, id), { path: entry.file.slice(prefix), at: ['formerly', index] });
    });
  const faults = new Map<AnyEntry, UnplacedFinding[]>();
  for (const entry of entries) {
    const path = entry.file.slice(prefix);
    const own = [entry.id, ...listFormer(entry)].flatMap((id, index) => {
      const at: Path = index === 0 ? [] : ['formerly', index - 1];
      const all = claims.get(makeKey(entry.kind, id)) ?? [];
      const other = all.find((one) => one.path !== path || one.at.join() !== at.join());
      // A record that holds its name needs no second finding beside that of whoever claims it as a former one.
      const isMine = at.length === 0 && other !== undefined && other.at.length > 0;
      return other === undefined || isMine ? [] : [claimTaken(id, other, at)];
    });
    if (own.length > 0) faults.set(entry, own);
  }
  return faults;
}

function listFormer({ data }: AnyEntry): readonly string[] {
  return 'formerly' in data ? (data.formerly ?? []) : [];
}
