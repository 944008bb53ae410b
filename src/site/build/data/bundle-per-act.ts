import { MOST_OWN_FILES, type ModelFormat, nameBundle } from '../../../exports/open-data/bundles.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';
import type { PackedText } from './pack-files.ts';
import { openPacker } from './packer.ts';

/** An act has its regulations one after another, so that no more than its files are in memory at once. */
function orderByAct({ catalog, ...input }: DataInput): DataInput {
  const entries = [...catalog.regulations].sort(([, a], [, b]) =>
    a.data.act < b.data.act ? -1 : a.data.act > b.data.act ? 1 : 0,
  );
  return { ...input, catalog: { ...catalog, regulations: new Map(entries) } };
}

/** The regulation whose model stands at a path: `regulations/<id>/…`, `data/v1/graph/<id>.jsonld`. */
function findRegulation({ catalog }: DataInput, path: string): LinkedRegulation | undefined {
  const [, page] = /^regulations\/(.+)\/[^/]+$/.exec(path) ?? [];
  const [, graph] = /^data\/v1\/graph\/(.+)\.jsonld$/.exec(path) ?? [];
  return catalog.regulations.get(page ?? graph ?? '');
}

/**
 * An output whose files of regulations stand in an archive for each act where the catalogue is large. Its other files
 * stay as they are.
 *
 * @param most regulations of a catalogue whose models have files of their own
 */
export function bundlePerAct(output: DataOutput, format: ModelFormat, most = MOST_OWN_FILES): DataOutput {
  async function* bundle(...[input, written]: Parameters<DataOutput['files']>): AsyncGenerator<DataFile> {
    const ordered = orderByAct(input);
    await using packer = openPacker();
    let act: string | undefined;
    let gathered: PackedText[] = [];
    let packing: Promise<DataFile> | undefined;
    /** Hands over the archive of the act before, and gives what is gathered to the packer. */
    async function* close(): AsyncGenerator<DataFile> {
      if (packing !== undefined) yield await packing;
      if (act === undefined) return;
      const path = nameBundle(act, format);
      packing = packer.pack(gathered).then((bytes) => ({ path, bytes }));
    }
    for await (const file of output.files(ordered, written)) {
      const regulation = findRegulation(ordered, file.path);
      if (regulation === undefined || typeof file.bytes !== 'string') {
        yield file;
        continue;
      }
      if (regulation.data.act !== act) {
        yield* close();
        act = regulation.data.act;
        gathered = [];
      }
      gathered.push([file.path, file.bytes]);
    }
    yield* close();
    if (packing !== undefined) yield await packing;
  }
  return {
    name: output.name,
    files: (input, written) =>
      input.catalog.regulations.size > most ? bundle(input, written) : output.files(input, written),
  };
}
