/** A thread that packs archives. */
import { parentPort } from 'node:worker_threads';
import { type PackedBytes, packFiles } from './pack-files.ts';

parentPort?.on('message', (files: readonly PackedBytes[]) => parentPort?.postMessage(packFiles(files)));
