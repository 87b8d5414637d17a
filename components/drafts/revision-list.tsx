"use client";
import { useState } from "react";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";

type Revision = Pick<RevisionView, "id" | "number" | "text" | "createdAt">;

/** Every text that was sent, newest first, and what changed from one to the next. */
export function RevisionList({ revisions }: { revisions: readonly Revision[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Card title="Revisions" padding="none">
      <ol className="divide-y">
        {revisions.map((revision, index) => {
          const before = revisions[index + 1];
          const isOpen = openId === revision.id;
          return (
            <li key={revision.id} className="flex flex-col gap-3 px-4 py-3 sm:px-5">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm">
                  Revision {revision.number}
                  <span className="text-muted-foreground text-xs">
                    {" · "}
                    <Time at={revision.createdAt} />
                  </span>
                </p>
                {before ? (
                  <Button size="sm" aria-expanded={isOpen} onClick={() => setOpenId(isOpen ? null : revision.id)}>
                    {isOpen ? "Hide what changed" : `What changed since revision ${before.number}`}
                  </Button>
                ) : (
                  <span className="text-muted-foreground text-xs">The first</span>
                )}
              </div>
              {isOpen && before ? <TextDiff before={before.text} after={revision.text} /> : null}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
