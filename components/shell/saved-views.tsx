"use client";
import { useMutation } from "@tanstack/react-query";
import { Bookmark, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SavedView, SavedViewKind } from "#server/reports/contract.ts";
import { refusalOf } from "./refusal.ts";
import { useTRPC } from "./trpc-provider.tsx";

type SavedViewsProps = {
  kind: SavedViewKind;
  path: string;
  /** What the page shows now, as the address says it. */
  query: string;
  views: readonly SavedView[];
};

/** One's own views of a list, and a name for the one on the screen. Nobody else sees them. */
export function SavedViews({ kind, path, query, views }: SavedViewsProps) {
  const t = useTranslations("shell.savedViews");
  const router = useRouter();
  const trpc = useTRPC();
  const save = useMutation(trpc.reports.saveView.mutationOptions({ onSuccess: () => router.refresh() }));
  const remove = useMutation(trpc.reports.removeView.mutationOptions({ onSuccess: () => router.refresh() }));
  const [name, setName] = useState("");

  function keep(event: FormEvent) {
    event.preventDefault();
    save.mutate({ kind, name, query }, { onSuccess: () => setName("") });
  }

  return (
    <Popover align="end" title={t("title")} trigger={<Button icon={<Bookmark aria-hidden />}>{t("title")}</Button>}>
      {views.length === 0 ? <p className="text-muted-foreground">{t("none")}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.id} className="flex items-center justify-between gap-2">
            <TextLink href={`${path}?${view.query}`} prefetch={false}>
              {view.name}
            </TextLink>
            <IconButton
              size="sm"
              variant="ghost"
              label={t("forget", { name: view.name })}
              onClick={() => remove.mutate({ id: view.id })}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <form onSubmit={keep} className="mt-3 flex flex-col gap-2 border-t pt-3">
        <Field label={t("name")} error={save.error ? refusalOf(save.error).sentence : undefined}>
          <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Button type="submit" size="sm" isPending={save.isPending} disabled={name.trim() === ""}>
          {t("keep")}
        </Button>
      </form>
    </Popover>
  );
}
