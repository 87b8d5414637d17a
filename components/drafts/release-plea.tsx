"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

type ReleasePleaProps = { isPending: boolean; onAsk: (reason: string) => void };

/** Asks those who may to let pass what the policy stops. */
export function ReleasePlea({ isPending, onAsk }: ReleasePleaProps) {
  const t = useTranslations("drafts.release");
  const { data: releasers } = useQuery(useTRPC().drafts.releasers.queryOptions());
  if (releasers === undefined) return null;
  if (releasers === null) return <p className="text-pretty text-muted-foreground text-xs">{t("nobody")}</p>;
  const { group } = releasers;

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason")).trim();
    if (reason !== "") onAsk(reason);
  }

  return (
    <Disclosure summary={t("open")}>
      <form onSubmit={ask} className="flex flex-col gap-3 pt-2">
        <Field label={t("why")} hint={t("text", { group })} isRequired>
          <Textarea name="reason" rows={3} maxLength={2_000} required />
        </Field>
        <div>
          <Button type="submit" isPending={isPending}>
            {t("ask", { group })}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
