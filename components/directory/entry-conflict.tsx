"use client";
import { useTranslations } from "next-intl";
import type { Refusal } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { EntryView } from "#server/directory/contract.ts";

type EntryConflictProps = {
  refusal: Refusal | null;
  /** The entry as it stands now, where it isn't what the form began with. */
  standing: EntryView | null;
  onShowLatest: () => void;
};

/** Why nothing was saved; after a look at the latest, both sides: what stands, and beneath it what was typed. */
export function EntryConflict({ refusal, standing, onShowLatest }: EntryConflictProps) {
  const t = useTranslations("directory");
  if (refusal?.reason === "directory.changed_elsewhere") {
    return (
      <Notice
        tone="review"
        announce="at-once"
        title={t("conflict.title")}
        action={
          <Button size="sm" onClick={onShowLatest}>
            {t("conflict.show")}
          </Button>
        }
      >
        {t("conflict.text")}
      </Notice>
    );
  }
  if (refusal !== null)
    return refusal.reason === "directory.exists" ? null : <Notice tone="block">{refusal.sentence}</Notice>;
  if (standing === null) return null;
  const { name, kind, status, aliases, approvedDescription } = standing;
  return (
    <Notice tone="advise" title={t("conflict.now")}>
      <Facts
        facts={[
          { term: t("column.name"), value: name },
          { term: t("conflict.kindAndStatus"), value: `${t(`kind.${kind}`)}, ${t(`status.${status}`).toLowerCase()}` },
          { term: t("entry.aliases"), value: aliases.join(", ") || "–" },
          { term: t("conflict.instead"), value: approvedDescription ?? "–" },
        ]}
      />
      <p className="mt-2">{t("conflict.saving")}</p>
    </Notice>
  );
}
