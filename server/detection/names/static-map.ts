import { mix } from "./hash.ts";

/**
 * A map from 32-bit keys to small numbers that stores no key (a XOR filter with values; Graf and Lemire 2020): three bytes
 * a slot, 1.23 slots a key. What was never put in comes out as null, but for one in 2^(24 - valueBits) cases.
 */
export interface StaticMap {
  /** Three bytes a slot. */
  slots: Uint8Array;
  /** Slots of one of the three parts. */
  part: number;
  seed: number;
  valueBits: number;
}

/** The value of a key, or -1. */
export function lookUp(map: StaticMap, key: number): number {
  const hash = mix(key, map.seed);
  const found =
    slot(map.slots, placeOf(hash, 0, map.part)) ^
    slot(map.slots, placeOf(hash, 1, map.part)) ^
    slot(map.slots, placeOf(hash, 2, map.part));
  const fingerprint = fingerprintOf(hash, map.valueBits);
  return found >>> map.valueBits === fingerprint ? found & ((1 << map.valueBits) - 1) : -1;
}

/** Where a key lies in each of the three parts. */
export function placeOf(hash: number, which: number, part: number): number {
  return which * part + (mix(hash, which + 1) % part);
}

export function fingerprintOf(hash: number, valueBits: number): number {
  return mix(hash, 7) & ((1 << (24 - valueBits)) - 1);
}

function slot(slots: Uint8Array, at: number): number {
  const byte = at * 3;
  return (slots[byte] ?? 0) | ((slots[byte + 1] ?? 0) << 8) | ((slots[byte + 2] ?? 0) << 16);
}
