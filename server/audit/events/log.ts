import { z } from "zod";

const hold = { holdId: z.string(), reason: z.string() };

/** What happens to the log itself, to what it says of others, and to what is kept. */
export const LOG_EVENTS = [
  z.object({ type: z.literal("hold.placed"), ...hold, kind: z.enum(["draft", "person"]), subjectId: z.string() }),
  z.object({ type: z.literal("hold.lifted"), ...hold }),
  z.object({ type: z.literal("retention.switched"), isOn: z.boolean() }),
  z.object({ type: z.literal("audit.opened"), filter: z.record(z.string(), z.string()) }),
  z.object({
    type: z.literal("audit.exported"),
    filter: z.record(z.string(), z.string()),
    /** How many entries were handed over. */
    rows: z.number().int(),
    /** Set where it broke off: whoever took it has no more than these. */
    isBrokenOff: z.literal(true).optional(),
  }),
  z.object({
    type: z.literal("log.opened"),
    logId: z.number().int(),
    /** The verifier's line of C2SP signed-note: the log's name, and the key its checkpoints are signed with. */
    key: z.string(),
    /** How far the log before had come, and its last signed checkpoint; null for the first. */
    previous: z.object({ origin: z.string(), size: z.number().int(), root: z.string() }).nullable(),
    previousCheckpoint: z.string().nullable(),
  }),
  z.object({ type: z.literal("token.made"), tokenId: z.string(), name: z.string(), expiresAt: z.string() }),
  z.object({ type: z.literal("token.revoked"), tokenId: z.string(), name: z.string() }),
  z.object({ type: z.literal("report.opened"), filter: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal("report.exported"), filter: z.record(z.string(), z.string()) }),
] as const;
