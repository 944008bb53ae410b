/** A thread that packs archives. */
import { parentPort } from 'node:worker_threads';
import { type PackedText, packFiles } from './pack-files.ts';

parentPort?.on('message', (files: readonly PackedText[]) => parentPort?.postMessage(packFiles(files)));
