"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type PeopleRefusalProps = { error: unknown; onReload: () => void };

/** Why a change of a person wasn't made; where somebody else was quicker, with the way to see their change. */
export function PeopleRefusal({ error, onReload }: PeopleRefusalProps) {
  const t = useTranslations("identity.people");
  const router = useRouter();
  const { reason, sentence } = refusalOf(error);

  function reload() {
    router.refresh();
    onReload();
  }

  return (
    <Notice
      tone="block"
      action={
        reason === "person.changed_elsewhere" ? (
          <Button size="sm" onClick={reload}>
            {t("show")}
          </Button>
        ) : null
      }
    >
      {sentence}
    </Notice>
  );
}
