import type { ComponentProps } from "react";
import { DownloadLink } from "#components/ui/download-link.tsx";

type EvidenceLinkProps = Pick<ComponentProps<typeof DownloadLink>, "variant" | "size"> & { draftId: string };

/** Fetches the file that proves one draft's history. Taking it is an entry. */
export function EvidenceLink({ draftId, ...look }: EvidenceLinkProps) {
  return (
    <DownloadLink href={`/api/evidence/${draftId}`} fileName={`evidence-${draftId}.pdf`} {...look}>
      Evidence file
    </DownloadLink>
  );
}
