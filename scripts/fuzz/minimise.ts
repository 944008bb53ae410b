/** A smaller input with the same fault: what a person has to look at. */

import { countBytes, decodeBytes, encodeText, type Input } from './input.ts';
import { listPlaces } from './mutate.ts';

/**
 * @param isSame tells whether an input has the fault still
 */
export async function minimise(input: Input, isSame: (smaller: Input) => Promise<boolean>): Promise<Input> {
  let smallest = input;
  for (let before = Number.POSITIVE_INFINITY; countBytes(smallest) < before; ) {
    before = countBytes(smallest);
    for (const path of Object.keys(smallest)) {
      const { [path]: bytes = new Uint8Array(), ...others } = smallest;
      const tryThis = async (smaller: Input) => {
        const same = await isSame(smaller);
        if (same) smallest = smaller;
        return same;
      };
      if (Object.keys(others).length > 0 && (await tryThis(others))) continue;
      const shrink = isData(bytes) ? shrinkData : shrinkBytes;
      await shrink(bytes, (shorter) => tryThis({ ...others, [path]: shorter }));
    }
  }
  return smallest;
}

type Attempt = (shorter: Uint8Array) => Promise<boolean>;

function isData(bytes: Uint8Array): boolean {
  return /^[{[]/.test(decodeBytes(bytes)) && parseData(bytes) !== undefined;
}

function parseData(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeBytes(bytes));
  } catch {
    return undefined;
  }
}

/** Takes away one thing after another, the outer ones first. */
async function shrinkData(bytes: Uint8Array, attempt: Attempt): Promise<void> {
  let data = parseData(bytes);
  for (let index = 0; ; ) {
    const copy = structuredClone(data);
    const place = listPlaces(copy)[index];
    if (place === undefined) return;
    const { holder, key } = place;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    if (await attempt(encodeText(JSON.stringify(copy, null, 1)))) data = copy;
    else index += 1;
  }
}

/** Takes away stretches, halved until one byte is left. */
async function shrinkBytes(bytes: Uint8Array, attempt: Attempt): Promise<void> {
  let rest = bytes;
  for (
    let length = Math.ceil(rest.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let start = 0; start < rest.length; ) {
      const shorter = Buffer.concat([rest.subarray(0, start), rest.subarray(start + length)]);
      if (await attempt(new Uint8Array(shorter))) rest = shorter;
      else start += length;
    }
  }
}
