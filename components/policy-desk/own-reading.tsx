"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

type OwnReadingProps = { number: number; acknowledgedAt: Date | null; remindedAt: Date | null };

/** Asks the reader of the policy to confirm it, once a version. */
export function OwnReading({ number, acknowledgedAt, remindedAt }: OwnReadingProps) {
  const t = useTranslations("policyDesk.own");
  const router = useRouter();
  const confirm = useMutation(useTRPC().policy.acknowledge.mutationOptions({ onSuccess: () => router.refresh() }));
  if (acknowledgedAt !== null) return <Notice tone="cleared">{t("done", { number })}</Notice>;
  return (
    <Notice
      tone={remindedAt === null ? "info" : "advise"}
      announce="never"
      action={
        <Button size="sm" isPending={confirm.isPending} onClick={() => confirm.mutate({ number })}>
          {t("confirm")}
        </Button>
      }
    >
      {t(remindedAt === null ? "ask" : "reminded", { number })}
      {confirm.error ? <p>{refusalOf(confirm.error).sentence}</p> : null}
    </Notice>
  );
}
