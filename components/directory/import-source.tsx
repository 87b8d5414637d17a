"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DownloadLink } from "#components/ui/download-link.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { decodeFile, MAX_CHARACTERS, TEMPLATE_HREF } from "./file-text.ts";

type ImportSourceProps = {
  csv: string;
  isChecking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
};

/** Where the lines come from: a file, or pasted. The file is read here; nothing is sent before it's checked. */
export function ImportSource({ csv, isChecking, onChange, onCheck }: ImportSourceProps) {
  const t = useTranslations("directory.import");
  const [isLate, setLate] = useState(false);
  const isTooLong = csv.length > MAX_CHARACTERS;
  const isMissing = isLate && csv.trim() === "";

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (file) onChange(decodeFile(new Uint8Array(await file.arrayBuffer())));
  }

  function check(event: FormEvent) {
    event.preventDefault();
    setLate(true);
    if (csv.trim() !== "" && !isTooLong && !isChecking) onCheck();
  }

  return (
    <Card
      title={t("choose")}
      description={t("columns")}
      actions={
        <DownloadLink href={TEMPLATE_HREF} fileName="directory-template.csv" size="sm">
          {t("template")}
        </DownloadLink>
      }
    >
      <form onSubmit={check} className="flex flex-col gap-4">
        <Field label={t("file")} hint={t("fileHint")}>
          <Input type="file" accept=".csv,.txt,text/csv" onChange={read} />
        </Field>
        <Field label={t("paste")} error={isTooLong ? t("tooLong") : isMissing ? t("missing") : undefined}>
          <Textarea
            isMono
            rows={6}
            spellCheck={false}
            value={csv.length > SHOWN ? `${csv.slice(0, SHOWN)}\n…` : csv}
            readOnly={csv.length > SHOWN}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </Field>
        <div>
          <Button type="submit" variant="primary" isPending={isChecking}>
            {t("check")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A textarea with megabytes in it makes the page slow; the rest is still imported. */
const SHOWN = 20_000;
