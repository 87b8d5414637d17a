import packed from "../model/passages.json" with { type: "json" };
import { bytesOf } from "../names/shipped.ts";
import { type PassageModel, unpackPassages } from "./scorer.ts";

/** The trained scorer that ships with the product (`npm run train` writes it). */
export const PASSAGE_MODEL: PassageModel = unpackPassages(bytesOf(packed.bytes));
