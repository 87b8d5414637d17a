"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { CATEGORIES } from "#server/detection/contract.ts";
import { categoryName, SEVERITIES, SEVERITY_WORDS } from "#server/policy/words.ts";
import type { PreviewRoute } from "#server/routing/contract.ts";
import { Surface } from "#server/shared/surfaces.ts";
import { RouteAnswer } from "./route-answer.tsx";

type RoutePreviewProps = {
  people: readonly { id: string; name: string }[];
  surfaces: readonly { id: string; title: string }[];
};

/** Who would get a draft like this, and why; nothing is sent. */
export function RoutePreview({ people, surfaces }: RoutePreviewProps) {
  const t = useTranslations("routing.preview");
  const locale = useLocale();
  const trpc = useTRPC();
  const [asked, setAsked] = useState<PreviewRoute | null>(null);
  const answer = useQuery({
    ...trpc.routing.preview.queryOptions(asked ?? NOTHING),
    enabled: asked !== null,
  });

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(readPreview(new FormData(event.currentTarget)));
  }

  return (
    <section aria-labelledby="preview" className="flex flex-col gap-3">
      <h2 id="preview" className="text-base">
        {t("title")}
      </h2>
      <form onSubmit={ask} className="grid items-end gap-3 rounded-lg border bg-card p-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t("surface")}>
          <Select name="surface" options={surfaces.map(({ id, title }) => ({ value: id, label: title }))} />
        </Field>
        <Field label={t("severity")}>
          <Select
            name="severity"
            defaultValue="high"
            options={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value][locale] }))}
          />
        </Field>
        <Field label={t("category")}>
          <Select
            name="category"
            options={CATEGORIES.filter((category) => category !== "protected_speech").map((value) => ({
              value,
              label: categoryName(value, locale),
            }))}
          />
        </Field>
        <Field label={t("author")}>
          <Select
            name="author"
            placeholder={t("somebody")}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t("department")}>
          <Input name="department" autoComplete="off" maxLength={120} />
        </Field>
        <Field label={t("country")}>
          <Input name="country" autoComplete="off" maxLength={2} />
        </Field>
        <Button type="submit" isPending={answer.isFetching}>
          {t("show")}
        </Button>
      </form>
      {answer.error ? <Notice tone="block">{answer.error.message}</Notice> : null}
      {asked !== null && answer.data ? <RouteAnswer route={answer.data} /> : null}
    </section>
  );
}

const NOTHING: PreviewRoute = {
  surface: "post",
  categories: [],
  severity: "none",
  department: "",
  country: "",
  speaksForIssuer: false,
  authorId: null,
};

function readPreview(form: FormData): PreviewRoute {
  return {
    surface: Surface.options.find((one) => one === form.get("surface")) ?? "post",
    categories: CATEGORIES.filter((one) => one === form.get("category")),
    severity: SEVERITIES.find((one) => one === form.get("severity")) ?? "none",
    department: String(form.get("department")).trim(),
    country: String(form.get("country")).trim().toUpperCase(),
    speaksForIssuer: false,
    authorId: String(form.get("author")) || null,
  };
}
