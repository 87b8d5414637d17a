"use client";
import { PenLine } from "lucide-react";
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
  const client = useTRPCClient();
  const { take, error, isPending } = useStep();
  const reopen = () => take(() => client.drafts.reopen.mutate({ draftId, version }));
  const label = ends === null ? "Open it again" : "Change it again";
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
        description: `The ${ends} holds for this exact text only: it ends when you open the draft, even if you change nothing. Then you send it again.`,
        confirmLabel: `End the ${ends} and open it`,
        cancelLabel: "Leave it",
        onConfirm: reopen,
        children: error ? <Notice tone="block">{error}</Notice> : null,
      }}
    >
      {label}
    </ConfirmButton>
  );
}
