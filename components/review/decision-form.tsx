"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import type { ReviewView } from "#server/review/contract.ts";
import { DECISIONS } from "./decision-kinds.ts";
import { DecisionReasons } from "./decision-reasons.tsx";

type DecisionFormProps = {
  kind: DecisionKind;
  reasonRules: ReviewView["reasonRules"];
  /** Ids of the rules given as reasons. */
  because: readonly string[];
  onBecause: (rules: string[]) => void;
  note: string;
  onNote: (note: string) => void;
  /** For colleagues alone. */
  privateNote: string;
  onPrivateNote: (note: string) => void;
  noteError: string | undefined;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
};

/** Why, and words for the author. What was written stays when another decision is chosen. */
export function DecisionForm(props: DecisionFormProps) {
  const { kind, reasonRules, because, onBecause, note, onNote, noteError, isPending, onSend, onClose } = props;
  const { privateNote, onPrivateNote } = props;
  const { needsReason } = DECISIONS[kind];
  const t = useTranslations("review");
  const verb = t(`kinds.${kind}.verb`);
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setAsked] = useState(false);
  const isSilent = reasonRules.length > 0 ? because.length === 0 : note.trim() === "";
  const isMissing = needsReason && isSilent;

  useEffect(() => {
    const first = kind === "approve" ? "button[type=submit]" : "input, textarea";
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [kind]);

  function send() {
    if (isPending) return;
    setAsked(true);
    if (isMissing) form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
    else onSend();
  }
  useCommands({ send, close: onClose });

  const reasonError = isAsked && isMissing ? t("decision.reasonNeeded") : undefined;
  const reasons = <DecisionReasons rules={reasonRules} chosen={because} onChange={onBecause} />;
  return (
    <form
      ref={form}
      aria-label={verb}
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault(); // elsewhere it closes the draft
        onClose();
      }}
    >
      <div>
        <h3 className="text-sm">{verb}</h3>
        <p className="text-pretty text-muted-foreground text-xs">{t(`kinds.${kind}.meaning`)}</p>
      </div>
      {needsReason || reasonRules.length === 0 ? (
        reasons
      ) : (
        <Disclosure summary={t("decision.weighed")}>{reasons}</Disclosure>
      )}
      <Field
        label={t("decision.note")}
        isOptional={!needsReason || reasonRules.length > 0}
        error={noteError ?? reasonError}
      >
        <Textarea rows={2} value={note} onChange={(event) => onNote(event.target.value)} />
      </Field>
      <Disclosure summary={t("decision.privately")} isOpen={privateNote !== ""}>
        <Field label={t("decision.privateNote")} hint={t("decision.privateHint")} isOptional>
          <Textarea rows={2} value={privateNote} onChange={(event) => onPrivateNote(event.target.value)} />
        </Field>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant={kind === "reject" ? "danger" : "primary"} isPending={isPending}>
          {verb}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {t("decision.cancel")}
        </Button>
        <span className="ms-auto">
          <KeyHint command="send" />
        </span>
      </div>
    </form>
  );
}
