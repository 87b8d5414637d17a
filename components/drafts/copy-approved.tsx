"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

type CopyApprovedProps = { draftId: string; word: "approved" | "cleared"; textHash: string };
type Outcome = { kind: "copied" } | { kind: "by_hand"; text: string } | { kind: "refused"; sentence: string };

/** Puts exactly the approved text on the clipboard; that it was taken is recorded. */
export function CopyApproved({ draftId, word, textHash }: CopyApprovedProps) {
  const t = useTranslations("drafts.copy");
  const client = useTRPCClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isPending, setPending] = useState(false);

  async function copy() {
    setPending(true);
    const asked = client.drafts.copy.mutate({ draftId });
    try {
      const isDone = await toClipboard(asked.then(({ text }) => text));
      setOutcome(isDone ? { kind: "copied" } : { kind: "by_hand", text: (await asked).text });
    } catch (error) {
      setOutcome({ kind: "refused", sentence: refusalOf(error).sentence });
    } finally {
      setPending(false);
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          size="lg"
          isPending={isPending}
          icon={outcome?.kind === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
          onClick={() => void copy()}
        >
          {t(outcome?.kind === "copied" ? "done" : word)}
        </Button>
        <span className="flex flex-wrap items-center gap-2 text-muted-foreground text-xs">
          SHA-256 <code className="font-mono">{textHash.slice(0, 8)}…</code>
          <CopyButton text={textHash} label={t("hash")} copiedLabel={t("done")} size="sm" variant="ghost" />
        </span>
      </div>
      <span role="status" className="sr-only">
        {outcome?.kind === "copied" ? t("done") : ""}
      </span>
      {outcome?.kind === "by_hand" ? (
        <Field label={t("byHand")} hint={t("byHandHint")}>
          <Textarea readOnly rows={6} value={outcome.text} onFocus={(event) => event.currentTarget.select()} />
        </Field>
      ) : null}
      {outcome?.kind === "refused" ? <Notice tone="block">{outcome.sentence}</Notice> : null}
    </div>
  );
}

/**
 * Safari allows the clipboard only at the press itself, so it is handed the promise of the text. Throws what the promise
 * throws; false when the clipboard was refused.
 */
async function toClipboard(text: Promise<string>): Promise<boolean> {
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    return true;
  } catch {
    await text; // its refusal is the reason, where there is one
    return false;
  }
}
