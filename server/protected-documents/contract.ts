import { z } from "zod";
import { GivenId, GivenText } from "../shared/given.ts";

const DOCUMENT_KINDS = ["pdf", "docx", "markdown", "text"] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** What the reading of one file may cost. A file that needs more is refused, and nothing of it is kept. */
export const READING = {
  maxBytes: 25_000_000,
  maxPages: 2_000,
  maxCharacters: 5_000_000,
  /** A DOCX is an archive: this much when unpacked, and so many times its size. */
  maxUnpackedBytes: 150_000_000,
  maxRatio: 200,
  maxMemoryMb: 512,
  timeoutMs: 60_000,
} as const;

export const RegisterDocument = z.strictObject({
  name: GivenText.trim().min(2).max(200),
  kind: DocumentKind,
});
export type RegisterDocument = z.output<typeof RegisterDocument>;

export const RemoveDocument = z.strictObject({ id: GivenId });

/** A protected document as admins see it: what it is called and how much of it is known, never what it says. */
export interface DocumentView {
  id: string;
  name: string;
  kind: DocumentKind;
  words: number;
  prints: number;
  registeredBy: string;
  registeredAt: Date;
}

/** The kind of a file by its name; null for one we can't read. */
export function kindOfFile(fileName: string): DocumentKind | null {
  const ending = fileName.toLowerCase().split(".").at(-1) ?? "";
  const kinds: Record<string, DocumentKind> = {
    pdf: "pdf",
    docx: "docx",
    md: "markdown",
    markdown: "markdown",
    txt: "text",
  };
  return kinds[ending] ?? null;
}
