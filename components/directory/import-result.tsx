"use client";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ImportPlan } from "#server/directory/contract.ts";
import { countsSentence } from "./import-counts.ts";

/** What was done. */
export function ImportResult({ done, onAgain }: { done: ImportPlan; onAgain: () => void }) {
  return (
    <Notice
      tone="cleared"
      title="The file was imported"
      action={
        <>
          <Button onClick={onAgain}>Import another</Button>
          <LinkButton href="/directory" variant="primary">
            Show the directory
          </LinkButton>
        </>
      }
    >
      {countsSentence(done)} The names count from the next check on.
    </Notice>
  );
}
