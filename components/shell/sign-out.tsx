"use client";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { deleteCopies, findCopies } from "./local-copies.ts";
import { useTRPCClient } from "./trpc-provider.tsx";
import { unsavedCopies } from "./unsaved-copies.ts";

type Reach = "here" | "everywhere";

/** Ends the session here, or all of them. Copies of drafts in this browser go with it; text that isn't saved only when one says so. */
export function SignOut() {
  const t = useTranslations("shell.signOut");
  const client = useTRPCClient();
  const [reach, setReach] = useState<Reach>("here");
  const [step, setStep] = useState<"idle" | "pending" | "asking">("idle");
  const [isRefused, setRefused] = useState(false);

  async function begin(chosen: Reach, button: HTMLElement) {
    setReach(chosen);
    setRefused(false);
    setStep("pending");
    if (await hasUnsaved()) {
      button.closest<HTMLElement>("[popover]")?.hidePopover(); // it would lie over the question
      setStep("asking");
    } else if (!(await leave(chosen))) setStep("idle");
  }

  async function hasUnsaved(): Promise<boolean> {
    const savedTextOf = async (draftId: string) => {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      return (await client.drafts.byId.query({ draftId }, { signal })).text;
    };
    return (await unsavedCopies(await findCopies(), savedTextOf)).length > 0;
  }

  /** The copies go last: a sign-out that fails loses nothing. */
  async function leave(chosen: Reach): Promise<boolean> {
    try {
      if (chosen === "everywhere") await client.identity.revokeOwnSessions.mutate();
      await signOut({ redirect: false });
    } catch {
      setRefused(true);
      return false;
    }
    await deleteCopies();
    window.location.assign("/sign-in");
    return true;
  }

  const isPending = (which: Reach) => step === "pending" && reach === which;
  return (
    <>
      <Button isPending={isPending("here")} onClick={(event) => void begin("here", event.currentTarget)}>
        {t("here")}
      </Button>
      <Button
        variant="ghost"
        size="sm"
        isPending={isPending("everywhere")}
        onClick={(event) => void begin("everywhere", event.currentTarget)}
      >
        {t("everywhere")}
      </Button>
      {isRefused && step !== "asking" ? <Notice tone="block">{t("refused")}</Notice> : null}
      <AlertDialog
        open={step === "asking"}
        onOpenChange={(isOpen) => isOpen || setStep("idle")}
        title={t("question")}
        description={t("consequence")}
        confirmLabel={t("lose")}
        cancelLabel={t("stay")}
        isDestructive
        onConfirm={() => leave(reach)}
      >
        {isRefused ? <Notice tone="block">{t("refused")}</Notice> : null}
      </AlertDialog>
    </>
  );
}

/** Longer than this nobody waits to be let out; what wasn't answered is asked about. */
const PATIENCE_MS = 4000;
