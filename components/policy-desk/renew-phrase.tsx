"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogClose } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { PhraseRefusal } from "./phrase-refusal.tsx";
import { UntilField } from "./until-field.tsx";

/** Says that a phrase was looked at again, and until when it stays out. */
export function RenewPhrase({ suppressionId }: { suppressionId: string }) {
  const t = useTranslations("policyDesk.phrases");
  const formId = useId();
  const router = useRouter();
  const say = useToast();
  const [isOpen, setOpen] = useState(false);
  const renew = useMutation(
    useTRPC().policy.reviewSuppression.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        say({ title: t("renewDone"), tone: "cleared" });
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t("renew")}</Button>}
      title={t("renewTitle")}
      description={t("renewText")}
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} variant="primary" isPending={renew.isPending}>
            {t("renewDo")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const until = String(new FormData(event.currentTarget).get("until") ?? "");
          renew.mutate({ suppressionId, until });
        }}
      >
        <PhraseRefusal error={renew.error} />
        <UntilField error={renew.error} />
      </form>
    </Dialog>
  );
}
