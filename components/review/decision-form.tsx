"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { DecisionKind } from "#server/drafts/contract.ts";
import type { ReviewView } from "#server/review/contract.ts";
import { ERRORS } from "#server/shared/errors.ts";
import { DECISION_WORDS } from "./decision-words.ts";
import { KeyHint } from "./key-hint.tsx";
import { useSendKey } from "./use-send-key.ts";

interface Given {
  reasonRules: string[];
  note: string;
}

type DecisionFormProps = {
  kind: DecisionKind;
  reasonRules: ReviewView["reasonRules"];
  given: Given;
  onChange: (given: Given) => void;
  noteError: string | undefined;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
};

/** Why, and words for the author. What was written stays when another decision is chosen. */
export function DecisionForm(props: DecisionFormProps) {
  const { kind, reasonRules, given, onChange, noteError, isPending, onSend, onClose } = props;
  const { verb, note, needsReason } = DECISION_WORDS[kind];
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setAsked] = useState(false);
  const isMissing = needsReason && given.reasonRules.length === 0 && given.note.trim() === "";

  useEffect(() => {
    const first = kind === "approve" ? "button[type=submit]" : "input, textarea";
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [kind]);

  function send() {
    if (isPending) return;
    setAsked(true);
    if (isMissing) form.current?.querySelector("textarea")?.focus();
    else onSend();
  }
  useSendKey(send);

  function tick(rule: string, isTicked: boolean) {
    const others = given.reasonRules.filter((one) => one !== rule);
    onChange({ ...given, reasonRules: isTicked ? [...others, rule] : others });
  }

  const reasonError = isAsked && isMissing ? REASON_NEEDED : undefined;
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
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div>
        <h3 className="text-sm">{verb}</h3>
        <p className="text-pretty text-muted-foreground text-xs">{note}</p>
      </div>
      {reasonRules.length > 0 ? (
        <fieldset className="min-w-0">
          <legend className="mb-1.5 font-medium text-sm">
            Because of{needsReason ? "" : <span className="font-normal text-muted-foreground"> (optional)</span>}
          </legend>
          <div className="flex flex-col gap-1.5 touch:gap-3">
            {reasonRules.map((rule) => (
              <Checkbox
                key={rule.id}
                name="reason"
                value={rule.id}
                label={rule.title}
                checked={given.reasonRules.includes(rule.id)}
                onChange={(event) => tick(rule.id, event.target.checked)}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <Field label="Note to the author" isOptional={!needsReason} error={noteError ?? reasonError}>
        <Textarea rows={2} value={given.note} onChange={(event) => onChange({ ...given, note: event.target.value })} />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant={kind === "reject" ? "danger" : "primary"} isPending={isPending}>
          {verb}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          Cancel
        </Button>
        <span className="ms-auto flex gap-1">
          <KeyHint>Ctrl</KeyHint>
          <KeyHint>Enter</KeyHint>
        </span>
      </div>
    </form>
  );
}

const [, REASON_NEEDED] = ERRORS["review.reason_needed"];
