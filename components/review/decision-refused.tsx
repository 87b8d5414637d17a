"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Refusal } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type DecisionRefusedProps = { refusal: Refusal; draftId: string };

/** Why nothing was decided, and the way on from there. */
export function DecisionRefused({ refusal, draftId }: DecisionRefusedProps) {
  const t = useTranslations("review");
  const router = useRouter();
  return (
    <Notice
      tone="review"
      announce="at-once"
      action={
        refusal.reason === "signed_out" ? (
          <LinkButton href={`/sign-in?callbackUrl=${encodeURIComponent(`/queue/${draftId}`)}`}>
            {t("decision.signIn")}
          </LinkButton>
        ) : refusal.reason === null || OWN_WAY_ON.has(refusal.reason) ? null : (
          <Button onClick={() => router.refresh()}>{t("decision.showStanding")}</Button>
        )
      }
    >
      {refusal.sentence}
    </Notice>
  );
}

/** Refusals after which one sends again as it is, or after changing what was written. */
const OWN_WAY_ON: ReadonlySet<string> = new Set([
  "review.reason_needed",
  "limit.too_many",
  "database.unavailable",
  "offline",
]);
