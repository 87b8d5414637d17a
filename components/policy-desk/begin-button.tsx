"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Before anybody has begun the next policy. */
export function BeginPolicy() {
  const t = useTranslations("policyDesk.next");
  const router = useRouter();
  const begin = useMutation(useTRPC().policy.begin.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Empty
        title={t("none")}
        text={t("noneText")}
        action={
          <Button variant="primary" isPending={begin.isPending} onClick={() => begin.mutate()}>
            {t("begin")}
          </Button>
        }
      />
      {begin.error ? <Notice tone="block">{refusalOf(begin.error).sentence}</Notice> : null}
    </>
  );
}
