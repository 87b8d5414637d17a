"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Choice } from "./import-counts.ts";
import { ImportPreview } from "./import-preview.tsx";
import { ImportProblems } from "./import-problems.tsx";
import { ImportResult } from "./import-result.tsx";
import { ImportSource } from "./import-source.tsx";

/** Choose a file, look at what it would do, import it. Until the last press nothing is changed. */
export function ImportScreen() {
  const trpc = useTRPC();
  const [csv, setCsv] = useState("");
  const preview = useMutation(trpc.directory.previewImport.mutationOptions());
  const bring = useMutation(trpc.directory.import.mutationOptions());
  const error = bring.error ?? preview.error;
  const problems = bring.data?.problems ?? preview.data?.problems ?? [];

  function choose(text: string) {
    setCsv(text);
    preview.reset();
    bring.reset();
  }

  function importAs(choice: Choice) {
    if (!bring.isPending) bring.mutate({ csv, replaces: choice === "replace" });
  }

  if (bring.data?.isDone) return <ImportResult done={bring.data} onAgain={() => choose("")} />;
  return (
    <div className="flex flex-col gap-6">
      <ImportSource
        csv={csv}
        onChange={choose}
        isChecking={preview.isPending}
        // As if all were replaced: that way the answer counts every line that differs.
        onCheck={() => preview.mutate({ csv, replaces: true })}
      />
      {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
      {problems.length > 0 ? <ImportProblems problems={problems} /> : null}
      {preview.data && problems.length === 0 ? (
        <ImportPreview preview={preview.data} isImporting={bring.isPending} onImport={importAs} />
      ) : null}
    </div>
  );
}
