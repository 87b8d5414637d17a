import packed from "../model/weights.json" with { type: "json" };
import type { NameModel } from "./model.ts";
import { unpackModel } from "./packed.ts";

/**
 * The trained model that ships with the product (`npm run train` writes it): bytes in base64, so that the same file is
 * part of whatever the engine is part of (the built server, the worker, the commands, the tests) and nothing is read.
 */
export const NAME_MODEL: NameModel = unpackModel(bytesOf(packed.bytes));

export function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
