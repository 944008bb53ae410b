import { MOST_OWN_FILES, nameBundle } from '../../../exports/open-data/bundles.ts';
import { note } from '../../reads/reads.ts';
import type { DataInput, DataOutput, DerivedFile, ModelOutput } from './output.ts';
import { openPacker } from './packer.ts';
import { REGULATIONS_OF } from './watched-input.ts';

/** An archive of the models of an act, for each act. */
async function* bundle({ model, format }: ModelOutput, input: DataInput): AsyncGenerator<DerivedFile> {
  await using packer = openPacker();
  const acts = Map.groupBy(input.catalog.regulations.values(), ({ data }) => data.act);
  for (const [act, regulations] of [...acts].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield {
      path: nameBundle(act, format),
      make() {
        // One more regulation changes none of the others.
        note(REGULATIONS_OF, act);
        const texts = regulations.flatMap((regulation) => [...model(regulation, input)]);
        return texts.length === 0 ? undefined : packer.pack(texts);
      },
    };
}

function* list({ model }: ModelOutput, input: DataInput) {
  for (const regulation of input.catalog.regulations.values())
    for (const [path, bytes] of model(regulation, input)) yield { path, bytes };
}

/**
 * Models of regulations as files of their own, and where the catalogue is large as an archive for each act. What is of
 * other records stays as it is.
 *
 * @param most regulations of a catalogue whose models have files of their own
 */
export function bundlePerAct(output: ModelOutput, most = MOST_OWN_FILES): DataOutput {
  return {
    name: output.name,
    isKept: true,
    async *files(input) {
      yield* input.catalog.regulations.size > most ? bundle(output, input) : list(output, input);
      yield* output.others(input);
    },
  };
}
