/** Packs one archive while the texts of the next are made: of a large catalogue that takes a third of their time. */
import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackedBytes, PackedText } from './pack-files.ts';

/** Beside this file, and with its ending: the source and the bundle alike. */
const WORKER = new URL(`./pack-worker${extname(import.meta.filename)}`, import.meta.url);

export interface Packer extends AsyncDisposable {
  pack(texts: readonly PackedText[]): Promise<Uint8Array>;
}

const UTF8 = new TextEncoder();

export function openPacker(): Packer {
  const worker = new Worker(WORKER);
  let last: Promise<unknown> = Promise.resolve();
  async function ask(files: readonly PackedBytes[]): Promise<Uint8Array> {
    // Handed over: a copy for the thread would cost as much as half of its work.
    worker.postMessage(
      files,
      files.map(([, { buffer }]) => buffer as ArrayBuffer),
    );
    const [bytes] = (await once(worker, 'message')) as [Uint8Array];
    return bytes;
  }
  return {
    // One after another: answers come without a name.
    pack(texts) {
      const files = texts.map(([path, text]): PackedBytes => [path, UTF8.encode(text)]);
      const packing = last.then(() => ask(files));
      last = packing.catch(() => undefined);
      return packing;
    },
    async [Symbol.asyncDispose]() {
      // Whoever has asked may still be waiting.
      await last;
      await worker.terminate();
    },
  };
}
