"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Lets the nightly run erase, once one has seen what it would; or stops it. */
export function SwitchErasing({ isOn }: { isOn: boolean }) {
  const t = useTranslations("retention.switch");
  const router = useRouter();
  const change = useMutation(useTRPC().retention.switch.mutationOptions());
  const verb = t(isOn ? "stop" : "start");

  async function confirm() {
    try {
      await change.mutateAsync({ isOn: !isOn });
    } catch {
      return false;
    }
    router.refresh();
    return true;
  }

  return (
    <AlertDialog
      title={t(isOn ? "stopTitle" : "startTitle")}
      description={t(isOn ? "stopAbout" : "startAbout")}
      confirmLabel={verb}
      cancelLabel={t("cancel")}
      isDestructive={!isOn}
      trigger={<Button variant={isOn ? "secondary" : "primary"}>{verb}</Button>}
      onConfirm={confirm}
    >
      {change.error ? <Notice tone="block">{refusalOf(change.error).sentence}</Notice> : null}
    </AlertDialog>
  );
}
