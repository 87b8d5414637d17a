"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Keeps a draft (drf_…) or a person's drafts (per_…) from being erased: the id says which. */
export function HoldForm() {
  const t = useTranslations("retention.hold");
  const router = useRouter();
  const place = useMutation(useTRPC().retention.placeHold.mutationOptions({ onSuccess: () => router.refresh() }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const subjectId = String(given.get("subject") ?? "").trim();
    const kind = subjectId.startsWith("per_") ? "person" : "draft";
    place.mutate({ kind, subjectId, reason: String(given.get("reason") ?? "") }, { onSuccess: () => form.reset() });
  }

  return (
    <form
      onSubmit={submit}
      className="grid grid-cols-1 items-end gap-3 rounded-lg border bg-card p-4 sm:grid-cols-[1fr_2fr_auto]"
    >
      <Field label={t("what")} isRequired>
        <Input name="subject" isMono autoComplete="off" maxLength={64} required />
      </Field>
      <Field label={t("reason")} isRequired>
        <Input name="reason" maxLength={500} required />
      </Field>
      <Button type="submit" isPending={place.isPending}>
        {t("place")}
      </Button>
      {place.error ? (
        <div className="sm:col-span-3">
          <Notice tone="block">{refusalOf(place.error).sentence}</Notice>
        </div>
      ) : null}
    </form>
  );
}
