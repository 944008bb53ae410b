/** An archive of many small texts: the library writes the container, and Node's own zlib packs three times as fast as it. */
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The earliest day that an archive can tell: the time of the build must not be in it. */
const NO_TIME = new Date(1980, 0, 1);

const DEFLATED = 8;
/** A higher level takes a third longer and packs six hundredths more. */
const LEVEL = 3;

export type PackedText = readonly [path: string, text: string];
/** The same in UTF-8. */
export type PackedBytes = readonly [path: string, bytes: Uint8Array];

/**
 * @param files texts, in UTF-8, by their paths, in the order in which the archive lists them
 * @returns the bytes of a ZIP file, the same for the same texts
 */
export function packFiles(files: Iterable<PackedBytes>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of files) {
    const file: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: DEFLATED,
      mtime: NO_TIME,
    };
    zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes, { level: LEVEL }), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
