"use client";
import { useTranslations } from "next-intl";
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
  const t = useTranslations("directory.import");
  const [choice, setChoice] = useState<Choice>("keep");
  const { added, changed, unchanged } = countsUnder(preview, choice);
  const differing = preview.changed;
  return (
    <Card title={t("look")} description={t("lookText")}>
      <div role="status" className="flex flex-col gap-5">
        <StatList>
          <Stat label={t("added")} value={added} />
          <Stat label={t("changed")} value={changed} />
          <Stat label={t("unchanged")} value={unchanged} />
        </StatList>
        {differing > 0 ? (
          <>
            <RadioGroup
              legend={t("differing", { count: differing })}
              name="choice"
              look="cards"
              value={choice}
              onValueChange={(value) => setChoice(value === "replace" ? "replace" : "keep")}
              options={CHOICES.map((one) => ({ value: one, label: t(one), hint: t(`${one}Hint`) }))}
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
            {t("import")}
          </Button>
          {added + changed === 0 ? <span className="text-muted-foreground">{t("nothingToDo")}</span> : null}
        </div>
      </div>
    </Card>
  );
}

const CHOICES = ["keep", "replace"] as const;
