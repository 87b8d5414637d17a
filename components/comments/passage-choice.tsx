"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { Stretch } from "./places-in.ts";

type PassageChoiceProps = { text: string; onStretch: (stretch: Stretch) => void; error: string | undefined };

/** The text in a field, where words can be marked by keyboard and by screen reader too. */
export function PassageChoice({ text, onStretch, error }: PassageChoiceProps) {
  const t = useTranslations("comments.form");
  const [marked, setMarked] = useState<Stretch | null>(null);
  return (
    <div className="flex min-w-0 flex-col items-start gap-2">
      <div className="w-full">
        <Field label={t("passage")} hint={t("passageHint")} error={error}>
          <Textarea
            // Not readOnly: there Chromium lets no key extend the selection. What is typed is thrown away instead.
            aria-readonly
            rows={5}
            value={text}
            onChange={() => {}}
            onBeforeInput={(event) => event.preventDefault()}
            onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
              setMarked(end > start ? { start, end } : null)
            }
          />
        </Field>
      </div>
      <Button size="sm" disabled={marked === null} onClick={() => marked && onStretch(marked)}>
        {t("takeWords")}
      </Button>
    </div>
  );
}
