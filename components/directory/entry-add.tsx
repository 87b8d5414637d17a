"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { EntryKind } from "#server/detection/contract.ts";
import { EntryDialog } from "./entry-dialog.tsx";

/** The button and the window to add a name; it begins with the kind one is looking at. */
export function EntryAdd({ kind }: { kind: EntryKind }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        Add a name
      </Button>
      {isOpen ? <EntryDialog entry={null} kind={kind} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
