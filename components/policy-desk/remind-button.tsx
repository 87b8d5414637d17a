"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";

export function RemindButton({ number }: { number: number }) {
  const t = useTranslations("policyDesk.readers");
  const router = useRouter();
  const say = useToast();
  const remind = useMutation(
    useTRPC().policy.remind.mutationOptions({
      onSuccess: ({ people }) => {
        say({ title: t("remindedNow", { count: people }), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  return (
    <Button variant="primary" isPending={remind.isPending} onClick={() => remind.mutate({ number })}>
      {t("remind")}
    </Button>
  );
}
