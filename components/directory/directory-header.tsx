import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import { EntryAdd } from "./entry-add.tsx";

/** `kind` is what a new name begins as. */
export function DirectoryHeader({ kind }: { kind: EntryKind }) {
  const t = useTranslations("directory");
  return (
    <PageHeader
      title={t("title")}
      description={t("description")}
      action={
        <>
          <LinkButton href="/directory/import" icon={<Upload aria-hidden />}>
            {t("importFile")}
          </LinkButton>
          <EntryAdd kind={kind} />
        </>
      }
    />
  );
}
