import { Upload } from "lucide-react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import { EntryAdd } from "./entry-add.tsx";

/** `kind` is what a new name begins as. */
export function DirectoryHeader({ kind }: { kind: EntryKind }) {
  return (
    <PageHeader
      title="Directory"
      description="Names to protect and names that may pass. They stay on the server: an author sees why a passage is marked and what to write instead, and their browser never receives this list."
      action={
        <>
          <LinkButton href="/directory/import" icon={<Upload aria-hidden />}>
            Import a file
          </LinkButton>
          <EntryAdd kind={kind} />
        </>
      }
    />
  );
}
