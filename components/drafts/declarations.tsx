"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Declaration } from "#server/drafts/contract.ts";
import { DECLARATIONS } from "#server/drafts/words.ts";

type DeclarationsProps = { draftId: string; initial: readonly Declaration[]; onChanged: () => void };

/** What only the author knows of the text. */
export function Declarations({ draftId, initial, onChanged }: DeclarationsProps) {
  const t = useTranslations("drafts.declare");
  const trpc = useTRPC();
  const [declared, setDeclared] = useState(initial);
  const declare = useMutation(trpc.drafts.declare.mutationOptions({ onSuccess: onChanged }));

  function choose(declaration: Declaration, isSo: boolean) {
    const next = isSo ? [...declared, declaration] : declared.filter((other) => other !== declaration);
    setDeclared(next);
    declare.mutate({ draftId, declarations: next }, { onError: () => setDeclared(declared) });
  }

  return (
    <Disclosure summary={t("title")} isOpen={initial.length > 0}>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-muted-foreground text-xs">{t("hint")}</legend>
        {DECLARATIONS.map((declaration) => (
          <Checkbox
            key={declaration}
            label={t(declaration)}
            checked={declared.includes(declaration)}
            onChange={(event) => choose(declaration, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      {declare.isError ? <Notice tone="block">{refusalOf(declare.error).sentence}</Notice> : null}
    </Disclosure>
  );
}
