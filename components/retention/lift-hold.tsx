"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { HoldView } from "#server/retention/contract.ts";

/** Ends a hold, with a reason. */
export function LiftHold({ hold }: { hold: HoldView }) {
  const t = useTranslations("retention.hold");
  const router = useRouter();
  const lift = useMutation(useTRPC().retention.liftHold.mutationOptions());
  const reason = useRef<HTMLInputElement>(null);

  async function confirm() {
    try {
      await lift.mutateAsync({ id: hold.id, reason: reason.current?.value ?? "" });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      title={t("liftTitle")}
      description={t("liftAbout")}
      confirmLabel={t("lift")}
      cancelLabel={t("cancel")}
      trigger={<Button size="sm">{t("lift")}</Button>}
      onConfirm={confirm}
    >
      <Field label={t("reason")} isRequired error={lift.error ? refusalOf(lift.error).sentence : undefined}>
        <Input ref={reason} maxLength={500} />
      </Field>
    </AlertDialog>
  );
}
