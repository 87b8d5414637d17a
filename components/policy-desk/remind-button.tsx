"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";

/** Reminds everybody who hasn't confirmed a version; nothing to press where nobody is left. */
export function RemindButton({ number, isNeeded }: { number: number; isNeeded: boolean }) {
  const t = useTranslations("policyDesk.readers");
  const router = useRouter();
  const say = useToast();
  const remind = useMutation(
    useTRPC().policy.remind.mutationOptions({
      onSuccess: ({ people }) => {
        say({ title: t("remindedNow", { count: people }), tone: "cleared" });
        router.refresh();
      },
      onError: (error) => say({ title: refusalOf(error).sentence, tone: "block" }),
    }),
  );
  if (!isNeeded) return null;
  return (
    <Button variant="primary" isPending={remind.isPending} onClick={() => remind.mutate({ number })}>
      {t("remind")}
    </Button>
  );
}
