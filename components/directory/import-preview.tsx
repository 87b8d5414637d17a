"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { StatList } from "#components/ui/stat-list.tsx";
import type { ImportPlan } from "#server/directory/contract.ts";
import { ImportConflicts } from "./import-conflicts.tsx";
import { type Choice, countsUnder } from "./import-counts.ts";

type ImportPreviewProps = { preview: ImportPlan; isImporting: boolean; onImport: (choice: Choice) => void };

/** What the file would do, with the choice where it disagrees with what stands. */
export function ImportPreview({ preview, isImporting, onImport }: ImportPreviewProps) {
  const [choice, setChoice] = useState<Choice>("keep");
  const { added, changed, unchanged } = countsUnder(preview, choice);
  const differing = preview.changed;
  return (
    <Card title="2. Look at what it does" description="Nothing has been changed yet.">
      <div role="status" className="flex flex-col gap-5">
        <StatList>
          <Stat label="Added" value={added} />
          <Stat label="Changed" value={changed} />
          <Stat label="Left as they are" value={unchanged} />
        </StatList>
        {differing > 0 ? (
          <>
            <RadioGroup
              legend={
                differing === 1 ? "One line differs from what stands" : `${differing} lines differ from what stands`
              }
              name="choice"
              look="cards"
              value={choice}
              onValueChange={(value) => setChoice(value === "replace" ? "replace" : "keep")}
              options={CHOICES}
            />
            <ImportConflicts conflicts={preview.conflicts} total={differing} choice={choice} />
          </>
        ) : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            isPending={isImporting}
            disabled={added + changed === 0}
            onClick={() => onImport(choice)}
          >
            Import
          </Button>
          {added + changed === 0 ? (
            <span className="text-muted-foreground">Everything in the file is in the directory already.</span>
          ) : null}
        </div>
      </div>
    </Card>
  );
}

const CHOICES = [
  { value: "keep", label: "Keep what we have", hint: "Only new names are added; the lines below change nothing." },
  { value: "replace", label: "Take the file's", hint: "The lines below replace what stands, in every column shown." },
];
