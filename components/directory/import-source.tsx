"use client";
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
      title="1. Choose the file"
      description="CSV with the columns kind, status, name, aliases and approved_description. Several aliases: separate them with ;"
      actions={
        <DownloadLink href={TEMPLATE_HREF} fileName="directory-template.csv" size="sm">
          Template
        </DownloadLink>
      }
    >
      <form onSubmit={check} className="flex flex-col gap-4">
        <Field label="CSV file" hint="It's read in this browser first; nothing changes before you import.">
          <Input type="file" accept=".csv,.txt,text/csv" onChange={read} />
        </Field>
        <Field label="Or paste the lines" error={isTooLong ? TOO_LONG : isMissing ? MISSING : undefined}>
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
            Check the file
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A textarea with megabytes in it makes the page slow; the rest is still imported. */
const SHOWN = 20_000;
const TOO_LONG = "The file is longer than three million characters. Split it into parts.";
const MISSING = "Choose a file or paste its lines.";
