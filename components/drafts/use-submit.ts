"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { refusalOf } from "#components/shell/refusal.ts";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { ToastContent } from "#components/ui/toast-content.ts";
import type { SubmitResult } from "#server/drafts/contract.ts";
import type { SaveLoop } from "./save-loop.ts";
import { isWritable } from "./writable.ts";

interface SubmitOptions {
  draftId: string;
  loop: SaveLoop;
  textNow: () => string;
  /** It stays with the author: look at the verdict. */
  onStopped: () => void;
  /** Somebody changed it meanwhile. */
  onConflict: () => void;
}

/** Sends the text as it stands, after what is being saved. */
export function useSubmit({ draftId, loop, textNow, onStopped, onConflict }: SubmitOptions) {
  const t = useTranslations("drafts.send");
  const router = useRouter();
  const toast = useToast();
  const submit = useMutation(useTRPC().drafts.submit.mutationOptions());
  const refusal = submit.isError ? refusalOf(submit.error) : null;

  async function send(isAdviceRead: boolean, releaseReason?: string) {
    const version = await loop.settle();
    const text = textNow();
    try {
      const result = await submit.mutateAsync({
        ...{ draftId, version, text, isAdviceRead },
        ...(releaseReason !== undefined && { releaseReason }),
      });
      if (result.needsAdviceRead) return onStopped();
      loop.adopt({ version: result.version, text, savedAt: new Date() });
      const isStopped = isWritable(result.state);
      if (isStopped) onStopped();
      toast(outcomeOf(t, result));
      router.refresh();
      if (!isStopped) document.getElementById("content")?.focus();
    } catch (error) {
      void loop.saveNow();
      if (refusalOf(error).reason === "draft.changed_elsewhere") onConflict();
    }
  }

  return {
    send,
    isPending: submit.isPending,
    needsAdviceRead: submit.data?.needsAdviceRead ?? false,
    error: refusal === null || refusal.reason === "draft.changed_elsewhere" ? null : refusal.sentence,
  };
}

/** What has just happened, in passing; the page says it too. */
function outcomeOf(t: Translator<"drafts.send">, { state, verdict, explanation }: SubmitResult): ToastContent {
  if (state === "IN_REVIEW") return { tone: "cleared", title: t("sent") };
  return { tone: ACTION_TONES[verdict.action], title: explanation.headline };
}
