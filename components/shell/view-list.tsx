"use client";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SavedView, SavedViewKind } from "#server/reports/contract.ts";
import { refusalOf } from "./refusal.ts";
import { useTRPCClient } from "./trpc-provider.tsx";

export type ViewListProps = {
  kind: SavedViewKind;
  path: string;
  /** What the page shows now, as the address says it. */
  query: string;
  views: readonly SavedView[];
};

/** One's own views of a list, those that others share, and a name for the one on the screen. */
export function ViewList({ kind, path, query, views }: ViewListProps) {
  const t = useTranslations("shell.savedViews");
  const { save, remove } = useViewCalls();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);

  function keep(event: FormEvent) {
    event.preventDefault();
    save.mutate({ kind, name, query, isShared }, { onSuccess: () => setName("") });
  }

  return (
    <>
      {views.length === 0 ? <p className="text-muted-foreground">{t("none")}</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.id} className="flex items-center justify-between gap-2">
            <span className="min-w-0">
              <TextLink href={`${path}?${view.query}`} prefetch={false}>
                {view.name}
              </TextLink>
              {view.isShared ? (
                <span className="block text-muted-foreground text-xs">
                  {view.ownerName === null ? t("shared") : t("sharedBy", { name: view.ownerName })}
                </span>
              ) : null}
            </span>
            {view.ownerName === null ? (
              <IconButton
                size="sm"
                variant="ghost"
                label={t("forget", { name: view.name })}
                onClick={() => remove.mutate({ kind, id: view.id })}
              >
                <X aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      <form onSubmit={keep} className="mt-3 flex flex-col gap-2 border-t pt-3">
        <Field label={t("name")} error={save.error ? refusalOf(save.error).sentence : undefined}>
          <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        {kind === "queue" ? (
          <Checkbox label={t("share")} checked={isShared} onChange={(event) => setShared(event.target.checked)} />
        ) : null}
        <Button type="submit" size="sm" isPending={save.isPending} disabled={name.trim() === ""}>
          {t("keep")}
        </Button>
      </form>
    </>
  );
}

type Kept = { kind: SavedViewKind; name: string; query: string; isShared: boolean };

/** Reviewers keep views of the queue; whoever reads reports keeps the others. */
function useViewCalls() {
  const router = useRouter();
  const client = useTRPCClient();
  const onSuccess = () => router.refresh();
  const save = useMutation({
    mutationFn: ({ kind, ...view }: Kept) => {
      if (kind === "queue") return client.review.saveView.mutate(view);
      return client.reports.saveView.mutate({ kind, name: view.name, query: view.query });
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: ({ kind, id }: { kind: SavedViewKind; id: string }) =>
      kind === "queue" ? client.review.removeView.mutate({ id }) : client.reports.removeView.mutate({ id }),
    onSuccess,
  });
  return { save, remove };
}
