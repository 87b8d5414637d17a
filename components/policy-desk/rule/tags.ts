import { TAGS, type Tag } from "#server/detection/contract.ts";

const isTag = (name: string): name is Tag => name in TAGS;

/** Every tag a detector may give, in the order of the contract. */
export const TAG_NAMES: readonly Tag[] = Object.keys(TAGS).filter(isTag);
