import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { VersionView } from "#server/policy/views.ts";
import { VersionActions } from "./version-actions.tsx";

/** Every version, newest first. `mayChange`: rolling back and taking back are offered. */
export function VersionTable({ versions, mayChange }: { versions: readonly VersionView[]; mayChange: boolean }) {
  const t = useTranslations("policyDesk.versions");
  return (
    <Table
      caption={t("title")}
      rows={versions}
      rowKey={(version) => version.id}
      columns={[
        {
          id: "version",
          header: t("version"),
          isRowHeader: true,
          cell: ({ number, copyOf }) => (
            <>
              {t("version")} {number}
              {copyOf === null ? null : (
                <span className="font-normal text-muted-foreground"> ({t("copy", { number: copyOf })})</span>
              )}
            </>
          ),
        },
        {
          id: "state",
          header: t("state"),
          cell: ({ state }) => <Badge variant={state === "in_force" ? "accent" : "solid"}>{t(state)}</Badge>,
        },
        { id: "from", header: t("from"), cell: ({ effectiveFrom }) => <Time at={effectiveFrom} form="full" /> },
        { id: "by", header: t("by"), cell: ({ publishedBy }) => publishedBy ?? t("system") },
        ...(mayChange
          ? [
              {
                id: "actions",
                header: t("actions"),
                isHeaderHidden: true,
                cell: (version: VersionView) => <VersionActions version={version} />,
              },
            ]
          : []),
      ]}
    />
  );
}
