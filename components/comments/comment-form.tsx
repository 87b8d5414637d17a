"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Refusal } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { PassageChoice } from "./passage-choice.tsx";
import type { Stretch } from "./places-in.ts";
import { Quote } from "./quote.tsx";

interface Words {
  body: string;
  replacement: string | null;
}

type CommentFormProps = {
  text: string;
  /** Null until words are marked. */
  stretch: Stretch | null;
  /** Given where other words can be chosen. */
  onStretch?: (stretch: Stretch) => void;
  initial?: Words;
  error: Refusal | null;
  isPending: boolean;
  onSend: (stretch: Stretch, words: Words) => void;
  onClose: () => void;
};

/** Words on a passage, and what one would write there oneself. */
export function CommentForm(props: CommentFormProps) {
  const { text, stretch, onStretch, initial, error, isPending, onSend, onClose } = props;
  const t = useTranslations("comments.form");
  const quote = stretch === null ? "" : text.slice(stretch.start, stretch.end);
  const [body, setBody] = useState(initial?.body ?? "");
  const [isSuggesting, setSuggesting] = useState(typeof initial?.replacement === "string");
  const [replacement, setReplacement] = useState(initial?.replacement ?? null);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const suggested = replacement ?? quote;
  const isSilent = body.trim() === "" && !isSuggesting;

  useEffect(() => form.current?.querySelector<HTMLElement>("textarea")?.focus(), []);

  function send() {
    if (isPending) return;
    setAsked(true);
    if (stretch === null || isSilent) form.current?.querySelector<HTMLElement>("textarea")?.focus();
    else onSend(stretch, { body: body.trim(), replacement: isSuggesting ? suggested : null });
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={t("title")}
      className="flex min-w-0 flex-col gap-3 rounded-lg border bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") onClose();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          send();
        }
      }}
    >
      {stretch === null && onStretch ? (
        <PassageChoice text={text} onStretch={onStretch} error={isAsked ? t("mark") : undefined} />
      ) : (
        <Quote>{quote}</Quote>
      )}
      <Field
        label={t("words")}
        isOptional={isSuggesting}
        error={isAsked && isSilent ? t("say") : error?.fields.body?.[0]}
      >
        <Textarea rows={2} value={body} onChange={(event) => setBody(event.target.value)} />
      </Field>
      <Checkbox label={t("suggest")} checked={isSuggesting} onChange={(event) => setSuggesting(event.target.checked)} />
      {isSuggesting ? (
        <Field label={t("instead")} hint={t("insteadHint")} error={error?.fields.replacement?.[0]}>
          <Textarea rows={2} value={suggested} onChange={(event) => setReplacement(event.target.value)} />
        </Field>
      ) : null}
      {error && Object.keys(error.fields).length === 0 ? <Notice tone="review">{error.sentence}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" variant="primary" isPending={isPending}>
          {initial ? t("save") : t("add")}
        </Button>
        <Button size="sm" variant="ghost" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
