"use client";
import { PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ConfirmButton } from "./confirm-button.tsx";
import { useStep } from "./use-step.ts";

type ReopenButtonProps = {
  draftId: string;
  version: number;
  /** What ends by it; null where there is nothing to lose, and so nothing to ask. */
  ends: "clearance" | "approval" | null;
  isPrimary?: boolean;
};

/** Opens a draft for changes again. */
export function ReopenButton({ draftId, version, ends, isPrimary = false }: ReopenButtonProps) {
  const t = useTranslations("drafts.reopen");
  const client = useTRPCClient();
  const { take, error, isPending } = useStep();
  const reopen = () => take(() => client.drafts.reopen.mutate({ draftId, version }));
  const label = t(ends === null ? "open" : "change");
  const look = { variant: isPrimary ? "primary" : "secondary", icon: <PenLine aria-hidden />, isPending } as const;
  if (ends === null) {
    return (
      <>
        <Button {...look} onClick={() => void reopen()}>
          {label}
        </Button>
        {error ? <Notice tone="block">{error}</Notice> : null}
      </>
    );
  }
  return (
    <ConfirmButton
      {...look}
      question={{
        title: label,
        description: t(ends),
        confirmLabel: t(ends === "approval" ? "endApproval" : "endClearance"),
        cancelLabel: t("leave"),
        onConfirm: reopen,
        children: error ? <Notice tone="block">{error}</Notice> : null,
      }}
    >
      {label}
    </ConfirmButton>
  );
}
