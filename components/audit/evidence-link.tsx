import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DownloadLink } from "#components/ui/download-link.tsx";

type EvidenceLinkProps = Pick<ComponentProps<typeof DownloadLink>, "variant" | "size"> & { draftId: string };

/** Fetches the file that proves one draft's history. Taking it is an entry. */
export function EvidenceLink({ draftId, ...look }: EvidenceLinkProps) {
  const t = useTranslations("audit");
  return (
    <DownloadLink href={`/api/evidence/${draftId}`} fileName={`evidence-${draftId}.pdf`} {...look}>
      {t("evidence")}
    </DownloadLink>
  );
}
