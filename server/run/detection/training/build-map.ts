import { mix } from "../../../detection/names/hash.ts";
import { fingerprintOf, placeOf, type StaticMap } from "../../../detection/names/static-map.ts";

const SLOTS_A_KEY = 1.23;
const MOST_TRIES = 50;

/** Builds the map a key at a time in the order in which each key has a slot of its own (peeling). */
export function buildMap(entries: ReadonlyMap<number, number>, valueBits: number): StaticMap {
  const part = Math.ceil((entries.size * SLOTS_A_KEY + 32) / 3);
  for (let seed = 1; seed <= MOST_TRIES; seed++) {
    const map = { slots: new Uint8Array(part * 3 * 3), part, seed, valueBits };
    const order = peel([...entries.keys()], map);
    if (order === null) continue;
    for (const { key, at } of order.reverse()) set(map, key, at, entries.get(key) ?? 0);
    return map;
  }
  throw new Error("no seed gives every key a slot of its own: two keys are the same");
}

function peel(keys: readonly number[], { part, seed }: StaticMap): { key: number; at: number }[] | null {
  const count = new Uint32Array(part * 3);
  const held = new Uint32Array(part * 3);
  const placesOf = (key: number): number[] => [0, 1, 2].map((which) => placeOf(mix(key, seed), which, part));
  for (const [index, key] of keys.entries()) {
    for (const at of placesOf(key)) {
      count[at] = (count[at] ?? 0) + 1;
      held[at] = (held[at] ?? 0) ^ index;
    }
  }
  const alone = [...count.keys()].filter((at) => count[at] === 1);
  const order: { key: number; at: number }[] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (count[at] !== 1) continue;
    const index = held[at] ?? 0;
    const key = keys[index] ?? 0;
    order.push({ key, at });
    for (const other of placesOf(key)) {
      count[other] = (count[other] ?? 0) - 1;
      held[other] = (held[other] ?? 0) ^ index;
      if (count[other] === 1) alone.push(other);
    }
  }
  return order.length === keys.length ? order : null;
}

function set(map: StaticMap, key: number, at: number, value: number): void {
  const hash = mix(key, map.seed);
  let bits = value | (fingerprintOf(hash, map.valueBits) << map.valueBits);
  for (let which = 0; which < 3; which++) {
    const place = placeOf(hash, which, map.part);
    if (place === at) continue;
    for (let byte = 0; byte < 3; byte++) bits ^= (map.slots[place * 3 + byte] ?? 0) << (8 * byte);
  }
  for (let byte = 0; byte < 3; byte++) map.slots[at * 3 + byte] = (bits >>> (8 * byte)) & 255;
}
