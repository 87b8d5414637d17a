"use client";
import type { Refusal } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type EntryView, KIND_WORDS, STATUS_WORDS } from "#server/directory/contract.ts";

type EntryConflictProps = {
  refusal: Refusal | null;
  /** The entry as it stands now, where it isn't what the form began with. */
  standing: EntryView | null;
  onShowLatest: () => void;
};

/** Why nothing was saved; after a look at the latest, both sides: what stands, and beneath it what was typed. */
export function EntryConflict({ refusal, standing, onShowLatest }: EntryConflictProps) {
  if (refusal?.reason === "directory.changed_elsewhere") {
    return (
      <Notice
        tone="review"
        announce="at-once"
        title="Somebody changed this entry meanwhile"
        action={
          <Button size="sm" onClick={onShowLatest}>
            Show what it says now
          </Button>
        }
      >
        Nothing was saved. What you typed is kept here.
      </Notice>
    );
  }
  if (refusal !== null)
    return refusal.reason === "directory.exists" ? null : <Notice tone="block">{refusal.sentence}</Notice>;
  if (standing === null) return null;
  const { name, kind, status, aliases, approvedDescription } = standing;
  return (
    <Notice tone="advise" title="It says now">
      <Facts
        facts={[
          { term: "Name", value: name },
          { term: "Kind, status", value: `${KIND_WORDS[kind]}, ${STATUS_WORDS[status].toLowerCase()}` },
          { term: "Aliases", value: aliases.join(", ") || "–" },
          { term: "Instead", value: approvedDescription ?? "–" },
        ]}
      />
      <p className="mt-2">Saving puts what you typed in its place.</p>
    </Notice>
  );
}
