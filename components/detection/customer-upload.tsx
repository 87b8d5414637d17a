"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { kindOfHeading } from "#server/customer-tables/contract.ts";
import { HEAD_BYTES, headingsOf } from "./headings-of.ts";
import { sendFile } from "./send-file.ts";
import { type Upload, UploadList } from "./upload-list.tsx";

type Chosen = { file: File; headings: string[]; columns: string[] };

/** Choose a file, look at which of its columns are compared, send it. */
export function CustomerUpload() {
  const t = useTranslations("detection.customers");
  const router = useRouter();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [upload, setUpload] = useState<Upload | null>(null);
  const isFew = chosen !== null && chosen.columns.length < 2;

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    setUpload(null);
    if (file === undefined) return setChosen(null);
    const headings = headingsOf(await file.slice(0, HEAD_BYTES).text());
    setChosen({ file, headings, columns: headings.filter((heading) => kindOfHeading(heading) !== null) });
  }

  function toggle(heading: string) {
    setChosen((now) => {
      if (now === null) return now;
      const isIn = now.columns.includes(heading);
      return { ...now, columns: isIn ? now.columns.filter((one) => one !== heading) : [...now.columns, heading] };
    });
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (chosen === null || isFew || upload?.state === "sending") return;
    const { file, columns } = chosen;
    const begun: Upload = { key: file.name, name: file.name, percent: 0, state: "sending", refusal: "" };
    setUpload(begun);
    const query = new URLSearchParams([
      ["name", file.name.slice(0, 200)],
      ...columns.map((column) => ["columns", column]),
    ]);
    const refusal = await sendFile(`/api/customer-tables?${query}`, file, (percent) =>
      setUpload({ ...begun, percent }),
    );
    setUpload({ ...begun, percent: 100, ...(refusal === null ? { state: "done" } : { state: "refused", refusal }) });
    if (refusal === null) setChosen(null);
    router.refresh();
  }

  return (
    <Card title={t("add")}>
      <form onSubmit={send} className="flex flex-col gap-4">
        <Field label={t("files")} hint={t("hint")}>
          <Input type="file" accept=".csv,text/csv" onChange={choose} />
        </Field>
        {chosen === null ? null : (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1 font-medium text-sm">{t("columns")}</legend>
            <p className="text-muted-foreground text-xs">{t("columnsHint")}</p>
            {chosen.headings.map((heading) => (
              <Checkbox
                key={heading}
                label={heading}
                checked={chosen.columns.includes(heading)}
                onChange={() => toggle(heading)}
              />
            ))}
            {isFew ? (
              <p role="alert" className="text-destructive text-xs">
                {t("fewColumns")}
              </p>
            ) : null}
          </fieldset>
        )}
        {chosen === null ? null : (
          <div>
            <Button type="submit" variant="primary" isPending={upload?.state === "sending"}>
              {t("send")}
            </Button>
          </div>
        )}
        <UploadList uploads={upload === null ? [] : [upload]} />
      </form>
    </Card>
  );
}
