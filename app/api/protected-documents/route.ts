import { registerDocument } from "#server/protected-documents/commands/register-document.ts";
import { READING, RegisterDocument } from "#server/protected-documents/contract.ts";
import { receiveFile } from "#server/trpc/receive-file.ts";

export const dynamic = "force-dynamic";

/** Takes a document to protect: its bytes are the body, its name and kind are in the address. */
export function POST(request: Request): Promise<Response> {
  return receiveFile(request, {
    about: RegisterDocument,
    maxBytes: READING.maxBytes,
    tooLarge: "document.too_large",
    keep: registerDocument,
  });
}
